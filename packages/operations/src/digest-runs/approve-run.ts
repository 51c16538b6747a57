import { deliveries, digestRuns, holdReasons, sharedAddresses } from "@leadback/db";
import { and, count, eq } from "drizzle-orm";
import { z } from "zod";
import type { OperationContext } from "../context.ts";
import { moveTogether } from "../digests/move-together.ts";
import { OperationError } from "../operation-error.ts";
import { parseInput } from "../parse-input.ts";
import { recordAudit } from "../record-audit.ts";
import { unapprovedAddresses } from "./check-run.ts";
import { asRunId, lockRun } from "./find-run.ts";
import { setRunState, standing } from "./settle-runs.ts";
import { openApprovals, type RunView, twoPersonsAbove, viewRun } from "./view-run.ts";

const reasonInput = z.string().trim().min(3, "Say why, in a few words.").max(300, "At most 300 characters.");

export const approveRunInput = z.strictObject({
  decision: z.enum(["approve", "give_up"]),
  reason: reasonInput.optional(),
});

export const pauseRunInput = z.strictObject({ reason: reasonInput });

/**
 * Lets the letters of a run that were held go out, or gives up whatever of it nobody has tried to send yet. Many letters
 * want a second person.
 */
export async function approveRun(
  context: OperationContext,
  runId: string,
  input: z.input<typeof approveRunInput>,
): Promise<RunView> {
  const { decision, reason = null } = parseInput(approveRunInput, input);
  const { database, programId, now } = context;
  const by = `${context.actor.kind}:${context.actor.id}`;
  return database.inProgram(programId, async (transaction) => {
    const run = await lockRun(transaction, context, asRunId(runId));
    if (decision === "give_up") {
      if (run.state === "aborted" || run.isDryRun) throw nothingWaits();
      const ofRun = eq(deliveries.runId, run.id);
      let canceled = 0;
      for (const from of ["planned", "frozen", "held"] as const) {
        const detail = "run_given_up";
        canceled += (
          await moveTogether(transaction, context, { from, to: "canceled", where: ofRun, detail, at: now })
        ).length;
      }
      if (canceled === 0) throw nothingWaits();
      await setRunState(transaction, context, {
        id: run.id,
        from: run.state,
        to: "aborted",
        reason: "given_up",
      });
      const subject = { kind: "digest_run", id: run.id };
      await recordAudit(transaction, context, "digest_run.given_up", subject, { canceled, reason });
      return viewRun(transaction, context, await lockRun(transaction, context, run.id));
    }
    const [held] = await transaction
      .select({ letters: count() })
      .from(deliveries)
      .where(
        and(eq(deliveries.programId, programId), eq(deliveries.runId, run.id), eq(deliveries.state, "held")),
      );
    const letters = held?.letters ?? 0;
    if (letters === 0) throw nothingWaits();
    const before = openApprovals(run);
    if (before.some((approval) => approval.by === by)) {
      throw new OperationError(
        "conflict",
        `You have approved this run. With more than ${twoPersonsAbove} letters somebody else has to as well.`,
      );
    }
    const reasons = run.holds.map((hold) => hold.reason);
    const approvals = [
      ...run.approvals,
      { by, reasons: [] as typeof reasons, at: now.toISOString(), reason },
    ];
    const isEnough = before.length + 1 >= (letters > twoPersonsAbove ? 2 : 1);
    const last = approvals.at(-1);
    if (isEnough && last !== undefined) last.reasons = reasons;
    await transaction
      .update(digestRuns)
      .set({ approvals, updatedAt: now })
      .where(and(eq(digestRuns.programId, programId), eq(digestRuns.id, run.id)));
    if (isEnough) {
      const shared = reasons.includes("shared_address")
        ? await unapprovedAddresses(transaction, programId, run.id)
        : [];
      if (shared.length > 0) {
        const rows = shared.map((addressHash) => ({
          programId,
          addressHash,
          approvedBy: by,
          approvedAt: now,
        }));
        await transaction.insert(sharedAddresses).values(rows).onConflictDoNothing();
      }
      await moveTogether(transaction, context, {
        from: "held",
        to: "frozen",
        where: eq(deliveries.runId, run.id),
        set: { clearedAt: now },
        detail: "approved",
        at: now,
      });
      if (run.state !== "paused" && run.state !== "aborted") {
        const to = await standing(transaction, programId, run.id);
        await setRunState(transaction, context, { id: run.id, from: run.state, to });
      }
    }
    await recordAudit(
      transaction,
      context,
      "digest_run.approved",
      { kind: "digest_run", id: run.id },
      { letters, reason, isEnough },
    );
    return viewRun(transaction, context, await lockRun(transaction, context, run.id));
  });
}

/** Nothing more of it is sent until somebody resumes it; what is under way at this moment ends. */
export async function pauseRun(
  context: OperationContext,
  runId: string,
  input: z.input<typeof pauseRunInput>,
): Promise<RunView> {
  const { reason } = parseInput(pauseRunInput, input);
  return context.database.inProgram(context.programId, async (transaction) => {
    const run = await lockRun(transaction, context, asRunId(runId));
    if (run.isDryRun || run.state === "paused" || run.finishedAt !== null)
      throw new OperationError("conflict", `This run is ${run.state}: there is nothing to pause.`);
    await setRunState(transaction, context, { id: run.id, from: run.state, to: "paused", reason });
    await recordAudit(
      transaction,
      context,
      "digest_run.paused",
      { kind: "digest_run", id: run.id },
      { reason },
    );
    return viewRun(transaction, context, await lockRun(transaction, context, run.id));
  });
}

export async function resumeRun(context: OperationContext, runId: string): Promise<RunView> {
  const { programId } = context;
  return context.database.inProgram(programId, async (transaction) => {
    const run = await lockRun(transaction, context, asRunId(runId));
    if (run.state !== "paused") throw new OperationError("conflict", `This run is ${run.state}, not paused.`);
    const to = await standing(transaction, programId, run.id);
    await setRunState(transaction, context, { id: run.id, from: run.state, to });
    const seen = holdReasons.filter((reason) => reason === run.stateReason);
    if (seen.length > 0) {
      const by = `${context.actor.kind}:${context.actor.id}`;
      const approval = { by, reasons: seen, at: context.now.toISOString(), reason: null };
      await transaction
        .update(digestRuns)
        .set({ approvals: [...run.approvals, approval] })
        .where(and(eq(digestRuns.programId, programId), eq(digestRuns.id, run.id)));
    }
    await recordAudit(transaction, context, "digest_run.resumed", { kind: "digest_run", id: run.id });
    return viewRun(transaction, context, await lockRun(transaction, context, run.id));
  });
}

function nothingWaits(): OperationError {
  return new OperationError("conflict", "No letter of this run waits for a decision; nothing was changed.");
}
