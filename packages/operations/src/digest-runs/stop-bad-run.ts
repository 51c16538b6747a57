import { type DigestRunId, deliveries, digestRuns, type HoldReason, type Transaction } from "@leadback/db";
import { and, eq, isNotNull, sql } from "drizzle-orm";
import type { OperationContext } from "../context.ts";
import { recordAudit } from "../record-audit.ts";
import { setRunState } from "./settle-runs.ts";

/** Rates mean nothing before so many letters have left. */
const leastSent = 200;
const mostHardBounces = 0.04;
const mostComplaints = 0.001;

/** Stops a run whose letters bounce or are complained about more than receivers of mail forgive. */
export async function stopBadRun(
  transaction: Transaction,
  context: Pick<OperationContext, "programId" | "actor" | "now">,
  runId: DigestRunId,
): Promise<void> {
  const { programId } = context;
  const [counts] = await transaction
    .select({
      sent: sql<number>`count(*)::int`,
      bounced: sql<number>`count(*) filter (where ${deliveries.state} = 'bounced' and ${deliveries.stateReason} = 'permanent')::int`,
      complained: sql<number>`count(*) filter (where ${deliveries.state} = 'complained')::int`,
    })
    .from(deliveries)
    .where(
      and(
        eq(deliveries.programId, programId),
        eq(deliveries.runId, runId),
        isNotNull(deliveries.firstAttemptAt),
      ),
    );
  const { sent = 0, bounced = 0, complained = 0 } = counts ?? {};
  if (sent < leastSent) return;
  const reason: HoldReason | null =
    complained >= mostComplaints * sent ? "complaints" : bounced >= mostHardBounces * sent ? "bounces" : null;
  if (reason === null) return;
  const [run] = await transaction
    .select()
    .from(digestRuns)
    .where(and(eq(digestRuns.programId, programId), eq(digestRuns.id, runId)))
    .for("update");
  if (run === undefined || run.state === "paused" || run.finishedAt !== null) return;
  // Who resumed it has seen it.
  if (run.approvals.some(({ reasons }) => reasons.includes(reason))) return;
  await setRunState(transaction, context, { id: runId, from: run.state, to: "paused", reason });
  const subject = { kind: "digest_run", id: runId };
  await recordAudit(transaction, context, "digest_run.paused", subject, {
    reason,
    sent,
    bounced,
    complained,
  });
}
