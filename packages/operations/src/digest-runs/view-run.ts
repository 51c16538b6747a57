import { type DigestRunState, deliveries, type RunHold, type Transaction } from "@leadback/db";
import { and, count, eq } from "drizzle-orm";
import type { OperationContext } from "../context.ts";
import type { RunRow } from "./find-run.ts";

/** More letters than this leave only when two people have said so. */
export const twoPersonsAbove = 500;

export interface RunView {
  id: string;
  lastDay: string;
  isDryRun: boolean;
  state: DigestRunState;
  /** Why it is paused or was given up. */
  stateReason: string | null;
  asOf: string | null;
  requestedBy: string | null;
  holds: RunHold[];
  approvals: { by: string; at: string; reason: string | null }[];
  /** How many more people have to approve before its letters leave. */
  approvalsNeeded: number;
  /** Letters by their state, and why. */
  letters: { state: string; reason: string | null; count: number }[];
  /** What a trial would have done; null for a real run. */
  trial: unknown;
  createdAt: string;
  updatedAt: string;
  finishedAt: string | null;
}

export async function viewRun(
  transaction: Transaction,
  { programId }: Pick<OperationContext, "programId">,
  run: RunRow,
): Promise<RunView> {
  const letters = await transaction
    .select({ state: deliveries.state, reason: deliveries.stateReason, count: count() })
    .from(deliveries)
    .where(and(eq(deliveries.programId, programId), eq(deliveries.runId, run.id)))
    .groupBy(deliveries.state, deliveries.stateReason)
    .orderBy(deliveries.state, deliveries.stateReason);
  const held = letters.filter(({ state }) => state === "held").reduce((sum, group) => sum + group.count, 0);
  const wanted = held === 0 ? 0 : held > twoPersonsAbove ? 2 : 1;
  return {
    id: run.id,
    lastDay: run.lastDay,
    isDryRun: run.isDryRun,
    state: run.state,
    stateReason: run.stateReason,
    asOf: run.asOf?.toISOString() ?? null,
    requestedBy: run.requestedBy,
    holds: run.holds,
    approvals: run.approvals.map(({ by, at, reason }) => ({ by, at, reason })),
    approvalsNeeded: Math.max(0, wanted - openApprovals(run).length),
    letters,
    trial: run.result,
    createdAt: run.createdAt.toISOString(),
    updatedAt: run.updatedAt.toISOString(),
    finishedAt: run.finishedAt?.toISOString() ?? null,
  };
}

/** Approvals of what the run waits for now: it waits for more than one of them where its letters are many. */
export function openApprovals({ holds, approvals }: Pick<RunRow, "holds" | "approvals">) {
  const latest =
    holds
      .map(({ at }) => at)
      .sort()
      .at(-1) ?? "";
  return approvals.filter(({ at }) => at >= latest);
}
