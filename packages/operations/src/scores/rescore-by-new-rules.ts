import { ruleSets } from "@leadback/db";
import { and, eq } from "drizzle-orm";
import type { OperationContext } from "../context.ts";
import { rescoreLiveLeads } from "../maintenance/rescore-live-leads.ts";
import { newestRules } from "./published-rules.ts";

/** Scores every live lead by rules that were published and have not been applied yet; says how many, until none are left. */
export async function rescoreByNewRules(
  context: OperationContext,
  { clock = () => context.now }: { clock?: () => Date } = {},
): Promise<number> {
  const { database, programId } = context;
  for (let rescored = 0; ; ) {
    const version = await waitingVersion(context);
    if (version === null) return rescored;
    rescored += await rescoreLiveLeads({ ...context, now: clock() });
    await database.inProgram(programId, (transaction) =>
      transaction
        .update(ruleSets)
        .set({ rescoredAt: clock() })
        .where(and(eq(ruleSets.programId, programId), eq(ruleSets.version, version))),
    );
  }
}

/** Whether rules have been published by which the live leads have no score yet. */
export async function hasRulesToApply(context: OperationContext): Promise<boolean> {
  return (await waitingVersion(context)) !== null;
}

async function waitingVersion({ database, programId }: OperationContext): Promise<string | null> {
  const newest = await database.inProgram(programId, (transaction) =>
    newestRules(transaction, { programId }),
  );
  return newest === null || newest.rescoredAt !== null ? null : newest.version;
}
