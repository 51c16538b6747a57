import { ruleSets, type Transaction } from "@leadback/db";
import { type CompiledRules, compileRules, defaultRuleSet, ruleSetSchema } from "@leadback/scoring";
import { desc, eq } from "drizzle-orm";

/** Rules never change under their version: they are compiled once in a process. */
const compiled = new Map<string, CompiledRules>();
const mostCompiled = 200;
let ours: CompiledRules | undefined;

/** Those that are in force until a programme publishes its own. */
export function ourRules(): CompiledRules {
  ours ??= compileRules(defaultRuleSet);
  return ours;
}

/** The rules in force: those published last, or ours. */
export async function currentRules(transaction: Transaction): Promise<CompiledRules> {
  const [newest] = await transaction
    .select({ version: ruleSets.version })
    .from(ruleSets)
    .orderBy(desc(ruleSets.publication))
    .limit(1)
    .prepare("current_rules")
    .execute();
  if (newest === undefined) return ourRules();
  return compiled.get(newest.version) ?? (await readPublished(transaction, newest.version)) ?? ourRules();
}

/** The rules of a stored score, to compute it again; `null` when no such version is known. */
export async function rulesOfVersion(
  transaction: Transaction,
  version: string,
): Promise<CompiledRules | null> {
  if (ourRules().version === version) return ourRules();
  const published = compiled.get(version) ?? (await readPublished(transaction, version));
  // What the rules meant when they had another version cannot be computed any more.
  return published?.version === version ? published : null;
}

async function readPublished(transaction: Transaction, version: string): Promise<CompiledRules | null> {
  const [row] = await transaction
    .select({ rules: ruleSets.rules })
    .from(ruleSets)
    .where(eq(ruleSets.version, version));
  if (row === undefined) return null;
  const rules = compileRules(ruleSetSchema.parse(row.rules));
  if (compiled.size >= mostCompiled) compiled.clear();
  compiled.set(version, rules);
  return rules;
}
