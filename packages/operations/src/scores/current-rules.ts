import { ruleSets, type Transaction } from "@leadback/db";
import {
  type CompiledRules,
  compileRules,
  defaultRuleSet,
  type RuleSet,
  ruleSetSchema,
} from "@leadback/scoring";
import { desc, eq } from "drizzle-orm";

/** The rules in force: the newest published, or ours until a programme publishes its own. */
export async function currentRules(transaction: Transaction): Promise<CompiledRules> {
  const [newest] = await transaction
    .select({ rules: ruleSets.rules })
    .from(ruleSets)
    .orderBy(desc(ruleSets.publishedAt))
    .limit(1)
    .prepare("current_rules")
    .execute();
  return compileRules(newest === undefined ? defaultRuleSet : ruleSetSchema.parse(newest.rules));
}

/** The rules of a stored score, to compute it again; `null` when no such version is known. */
export async function rulesOfVersion(
  transaction: Transaction,
  version: string,
): Promise<CompiledRules | null> {
  const ruleSet = await ruleSetOfVersion(transaction, version);
  return ruleSet === null ? null : compileRules(ruleSet);
}

/** The same as they were published, with the rules' labels. */
export async function ruleSetOfVersion(transaction: Transaction, version: string): Promise<RuleSet | null> {
  const byDefault = ruleSetSchema.parse(defaultRuleSet);
  if (compileRules(byDefault).version === version) return byDefault;
  const [published] = await transaction
    .select({ rules: ruleSets.rules })
    .from(ruleSets)
    .where(eq(ruleSets.version, version));
  return published === undefined ? null : ruleSetSchema.parse(published.rules);
}
