import { disputes, messages } from "@leadback/db";
import { lintSentence } from "@leadback/scoring";
import { and, eq } from "drizzle-orm";
import { z } from "zod";
import { answerLocale, type OperationContext } from "../context.ts";
import { viewLead } from "../leads/get-lead.ts";
import { noteText } from "../leads/lead-submission.ts";
import { namesOfLead } from "../leads/names-of-lead.ts";
import { OperationError } from "../operation-error.ts";
import { parseInput } from "../parse-input.ts";
import { getProgram } from "../programs/program.ts";
import { reasonCode } from "../reasons/put-reason.ts";
import { recordAudit } from "../record-audit.ts";
import { announce } from "../webhooks/announce.ts";
import { lockOpenDispute, refuseOwnEnd } from "./lock-dispute.ts";
import { overturnEnd, overturnedStages } from "./overturn-end.ts";
import { type DisputeId, type DisputeView, readDispute } from "./view-dispute.ts";

export const decideDisputeInput = z.strictObject({
  outcome: z.enum(["upheld", "overturned"]),
  answer: noteText,
  reason: reasonCode.optional(),
  stage: z.enum(overturnedStages).optional(),
});

export type DecideDisputeInput = z.input<typeof decideDisputeInput>;
type Decision = z.output<typeof decideDisputeInput>;

/**
 * Ends a dispute with an answer. Upheld: the end stands. Overturned: the end was wrong, and everything counted from it
 * is counted anew as of its own date; with a `reason` the lead stays ended for that one, with a `stage` it goes on there.
 */
export async function decideDispute(
  context: OperationContext,
  disputeId: DisputeId,
  input: DecideDisputeInput,
): Promise<DisputeView> {
  const decision = parseInput(decideDisputeInput, input);
  refuseContradiction(decision);
  return context.database.inProgram(context.programId, async (transaction) => {
    const program = await getProgram(transaction, context.programId);
    const dispute = await lockOpenDispute(transaction, context, disputeId);
    refuseOwnEnd(context, dispute);
    const [message] = await transaction
      .select({ escalatedAt: messages.escalatedAt })
      .from(messages)
      .where(and(eq(messages.programId, context.programId), eq(messages.id, disputeId)));
    const { role } = context.actor;
    if (message?.escalatedAt != null && role !== undefined && role !== "admin")
      throw new OperationError(
        "forbidden",
        "This dispute passed its deadline: an admin decides about it now.",
      );
    const verdict = lintSentence({
      sentence: decision.answer,
      locale: answerLocale(context, program),
      forbiddenNames: namesOfLead(await viewLead(transaction, context, dispute.leadId)),
    });
    if (!verdict.ok) {
      throw new OperationError("invalid_input", "The answer says who the lead is; nothing was saved.", {
        problems: verdict.problems.map(({ message: detail }) => ({ pointer: "/answer", detail })),
      });
    }
    const change =
      decision.outcome === "overturned"
        ? await overturnEnd(transaction, context, program, dispute, decision)
        : { newReason: null, newStage: null };
    const by = `${context.actor.kind}:${context.actor.id}`;
    await transaction
      .update(disputes)
      .set({
        state: decision.outcome,
        reviewStartedAt: dispute.reviewStartedAt ?? context.now,
        reviewerId: context.actor.id,
        informationAskedAt: null,
        closedAt: context.now,
        decidedBy: by,
        ...change,
      })
      .where(and(eq(disputes.programId, context.programId), eq(disputes.id, disputeId)));
    await transaction
      .update(messages)
      .set({ answeredAt: context.now, answeredBy: by, answer: decision.answer, resolution: "resolved" })
      .where(and(eq(messages.programId, context.programId), eq(messages.id, disputeId)));
    const { leadId, partnerId } = dispute;
    const { outcome } = decision;
    await announce(transaction, context, () => [
      {
        type: "dispute.decided",
        partnerId,
        leadId,
        data: { disputeId, leadId, partnerId, outcome, ...change },
      },
    ]);
    await recordAudit(
      transaction,
      context,
      "dispute.decided",
      { kind: "dispute", id: disputeId },
      { leadId: dispute.leadId, outcome: decision.outcome, ...change },
    );
    return readDispute(transaction, context, disputeId);
  });
}

function refuseContradiction({ outcome, reason, stage }: Decision): void {
  const problems = [
    ...(outcome === "upheld" && reason !== undefined ? ["/reason"] : []),
    ...(outcome === "upheld" && stage !== undefined ? ["/stage"] : []),
  ].map((pointer) => ({ pointer, detail: "An end that is upheld stays as it is: leave this out." }));
  if (reason !== undefined && stage !== undefined) {
    problems.push({
      pointer: "/stage",
      detail:
        "Either the lead stays ended for another reason, or it goes on at a stage: give one of the two.",
    });
  }
  if (problems.length === 0) return;
  throw new OperationError("invalid_input", "The decision contradicts itself; nothing was saved.", {
    problems,
  });
}
