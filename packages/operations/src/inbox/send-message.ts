import { type LeadId, leads, type PartnerId, type Transaction } from "@leadback/db";
import { and, eq } from "drizzle-orm";
import { z } from "zod";
import type { OperationContext } from "../context.ts";
import { leadNotFound, visibleLeads } from "../leads/get-lead.ts";
import { noteText } from "../leads/lead-submission.ts";
import { OperationError } from "../operation-error.ts";
import { parseInput } from "../parse-input.ts";
import { readPartner } from "../partners/get-partner.ts";
import { recordAudit } from "../record-audit.ts";
import { type MessageView, readMessage } from "./view-message.ts";
import { writeMessage } from "./write-message.ts";

export const sendMessageInput = z.strictObject({
  kind: z.enum(["question", "suggestion", "information"], {
    error: "Choose question, suggestion or information; a disagreement goes to POST /v1/leads/{id}/disputes.",
  }),
  text: noteText,
  leadId: z.uuid("Give a lead's id.").optional(),
  partnerId: z.uuid("Give a partner's id.").optional(),
});

export type SendMessageInput = z.input<typeof sendMessageInput>;

/** A question, a suggestion or new information of a partner; whoever writes for a partner says for which. */
export async function sendMessage(context: OperationContext, input: SendMessageInput): Promise<MessageView> {
  const { kind, text, leadId, partnerId } = parseInput(sendMessageInput, input);
  return context.database.inProgram(context.programId, async (transaction) => {
    const lead = leadId === undefined ? undefined : await findLead(transaction, context, leadId);
    const wanted = partnerId ?? lead?.partnerId ?? context.actor.partnerId;
    if (wanted === undefined) {
      throw new OperationError("invalid_input", "The message names no partner; nothing was saved.", {
        problems: [{ pointer: "/partnerId", detail: "Say for which partner you write." }],
      });
    }
    const partner = await readPartner(transaction, context, asPartnerId(wanted));
    if (lead !== undefined && lead.partnerId !== partner.id) throw leadNotFound();
    const id = await writeMessage(transaction, context, {
      kind,
      partnerId: partner.id,
      text,
      leadId: lead?.id,
    });
    await recordAudit(transaction, context, "message.sent", { kind: "message", id }, { kind });
    return readMessage(transaction, context, id);
  });
}

async function findLead(
  transaction: Transaction,
  context: OperationContext,
  leadId: string,
): Promise<{ id: LeadId; partnerId: PartnerId }> {
  const [lead] = await transaction
    .select({ id: leads.id, partnerId: leads.partnerId })
    .from(leads)
    .where(and(visibleLeads(context), eq(leads.id, leadId as LeadId)));
  if (lead === undefined) throw leadNotFound();
  return lead;
}

/** Safe: the look-up that follows decides whether it is a partner's. */
function asPartnerId(id: string): PartnerId {
  return id as PartnerId;
}
