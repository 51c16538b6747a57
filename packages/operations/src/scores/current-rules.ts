import { ruleSets, type Transaction } from "@leadback/db";
import { type CompiledRules, compileRules, defaultRuleSet, ruleSetSchema } from "@leadback/scoring";
import { desc, eq } from "drizzle-orm";

let ours: CompiledRules | undefined;

/** Ours never change while a process runs: they are compiled once. */
function ourRules(): CompiledRules {
  ours ??= compileRules(defaultRuleSet);
  return ours;
}

/** The rules in force: the newest published, or ours until a programme publishes its own. */
export async function currentRules(transaction: Transaction): Promise<CompiledRules> {
  const [newest] = await transaction
    .select({ rules: ruleSets.rules })
    .from(ruleSets)
    .orderBy(desc(ruleSets.publishedAt))
    .limit(1)
    .prepare("current_rules")
    .execute();
  return newest === undefined ? ourRules() : compileRules(ruleSetSchema.parse(newest.rules));
}

/** The rules of a stored score, to compute it again; `null` when no such version is known. */
export async function rulesOfVersion(
  transaction: Transaction,
  version: string,
): Promise<CompiledRules | null> {
  if (ourRules().version === version) return ourRules();
  const [published] = await transaction
    .select({ rules: ruleSets.rules })
    .from(ruleSets)
    .where(eq(ruleSets.version, version));
  return published === undefined ? null : compileRules(ruleSetSchema.parse(published.rules));
}
