import type { Database } from "@leadback/db";
import type { OperationContext } from "../context.ts";
import {
  type GlobalPlace,
  globalRules,
  type ProgramPlace,
  programRules,
  type RetentionRule,
} from "./retention-rules.ts";

const dayMs = 86_400_000;

/** How much went, by the rule's name; rules that took nothing are left out. */
export type Forgotten = Record<string, number>;

/** Takes what a programme has kept long enough, each rule in a transaction of its own. */
export async function forgetOfProgram({
  database,
  programId,
  now,
}: Pick<OperationContext, "database" | "programId" | "now">): Promise<Forgotten> {
  const forgotten: Forgotten = {};
  for (const [name, rule] of Object.entries<RetentionRule<ProgramPlace>>(programRules)) {
    const before = beforeOf(rule, now);
    const { length } = await database.inProgram(programId, (transaction) =>
      rule.forget({ transaction, programId, before }),
    );
    if (length > 0) forgotten[name] = length;
  }
  return forgotten;
}

/** The same for what belongs to no programme. */
export async function forgetOfEverybody({ global }: Pick<Database, "global">, now: Date): Promise<Forgotten> {
  const forgotten: Forgotten = {};
  for (const [name, rule] of Object.entries<RetentionRule<GlobalPlace>>(globalRules)) {
    const { length } = await rule.forget({ global, before: beforeOf(rule, now) });
    if (length > 0) forgotten[name] = length;
  }
  return forgotten;
}

function beforeOf({ keepsDays }: { keepsDays: number }, now: Date): Date {
  return new Date(now.getTime() - keepsDays * dayMs);
}
