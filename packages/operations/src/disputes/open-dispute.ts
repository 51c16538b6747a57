import { disputeReasons, disputes, type LeadId, leadEvents, type Transaction } from "@leadback/db";
import { and, desc, eq, inArray, isNull, or } from "drizzle-orm";
import { z } from "zod";
import type { OperationContext } from "../context.ts";
import { type NewMessage, writeMessage } from "../inbox/write-message.ts";
import { noteText } from "../leads/lead-submission.ts";
import { lockLead } from "../leads/lock-lead.ts";
import { OperationError } from "../operation-error.ts";
import { parseInput } from "../parse-input.ts";
import { recordAudit } from "../record-audit.ts";
import { announce } from "../webhooks/announce.ts";
import { type DisputeView, readDispute } from "./view-dispute.ts";

export const openDisputeInput = z.strictObject({
  reason: z.enum(disputeReasons, { error: `Choose one of: ${disputeReasons.join(", ")}.` }),
  text: noteText,
});

export type OpenDisputeInput = z.input<typeof openDisputeInput>;

/** A partner disagrees with how its lead ended. Once for each end; somebody else than the person who closed it answers. */
export async function openDispute(
  context: OperationContext,
  leadId: LeadId,
  input: OpenDisputeInput,
): Promise<DisputeView> {
  const wanted = parseInput(openDisputeInput, input);
  return context.database.inProgram(context.programId, async (transaction) => {
    const id = await writeDispute(transaction, context, leadId, wanted);
    await recordAudit(
      transaction,
      context,
      "dispute.opened",
      { kind: "dispute", id },
      { leadId, reason: wanted.reason },
    );
    return readDispute(transaction, context, id);
  });
}

export async function writeDispute(
  transaction: Transaction,
  context: OperationContext,
  leadId: LeadId,
  { reason, text }: z.output<typeof openDisputeInput>,
  beside: Pick<NewMessage, "contactId" | "digestId"> = {},
): Promise<DisputeView["id"]> {
  const lead = await lockLead(transaction, context, leadId);
  if (lead.stage !== "disqualified" && lead.stage !== "lost") {
    throw new OperationError(
      "conflict",
      "Only a lead that has ended can be disputed; nothing was saved. Send a question or new information instead.",
    );
  }
  const [ended] = await transaction
    .select()
    .from(leadEvents)
    .where(
      and(
        eq(leadEvents.programId, context.programId),
        eq(leadEvents.leadId, leadId),
        inArray(leadEvents.type, ["disqualified", "lost"]),
      ),
    )
    .orderBy(desc(leadEvents.sequence))
    .limit(1);
  if (ended === undefined) throw new Error("An ended lead has no end among its events.");
  const [earlier] = await transaction
    .select({ closedAt: disputes.closedAt })
    .from(disputes)
    .where(
      and(
        eq(disputes.programId, context.programId),
        eq(disputes.leadId, leadId),
        or(eq(disputes.endEventId, ended.id), isNull(disputes.closedAt)),
      ),
    );
  if (earlier !== undefined) {
    throw new OperationError(
      "conflict",
      earlier.closedAt === null
        ? "This end is disputed already; the answer is on its way. Nothing was saved."
        : "This end was disputed once and has its answer; nothing was saved.",
    );
  }
  const id = await writeMessage(transaction, context, {
    kind: "dispute",
    partnerId: lead.partnerId,
    text,
    leadId,
    notAnsweredBy: ended.actorKind === "user" ? ended.actorId : null,
    ...beside,
  });
  await transaction.insert(disputes).values({
    programId: context.programId,
    id,
    leadId,
    partnerId: lead.partnerId,
    state: "open",
    counterReason: reason,
    endEventId: ended.id,
    closedByKind: ended.actorKind,
    closedById: ended.actorId,
    reason: lead.reason,
    openedAt: context.now,
  });
  const { partnerId } = lead;
  await announce(transaction, context, () => [
    { type: "dispute.opened", partnerId, leadId, data: { disputeId: id, leadId, partnerId, reason } },
  ]);
  return id;
}
