import {
  type DigestId,
  type LeadId,
  type MessageId,
  type MessageKind,
  messages,
  type PartnerContactId,
  type PartnerId,
  type Transaction,
} from "@leadback/db";
import type { OperationContext } from "../context.ts";
import { newId } from "../new-id.ts";
import { getProgram } from "../programs/program.ts";
import { dueAfter } from "./due-after.ts";
import { inboxOwner } from "./inbox-owner.ts";

export interface NewMessage {
  kind: MessageKind;
  partnerId: PartnerId;
  text: string;
  leadId?: LeadId | undefined;
  contactId?: PartnerContactId | null;
  digestId?: DigestId | null;
  /** Who must not be the one to answer. */
  notAnsweredBy?: string | null;
}

/** Puts one message into the inbox, with the person who is to answer it and until when we promise that. */
export async function writeMessage(
  transaction: Transaction,
  context: OperationContext,
  { kind, partnerId, text, leadId, contactId = null, digestId = null, notAnsweredBy = null }: NewMessage,
): Promise<MessageId> {
  const program = await getProgram(transaction, context.programId);
  const { disputeDays, answerDays } = program.settings.promises;
  const id = newId<MessageId>(context.now);
  await transaction.insert(messages).values({
    programId: context.programId,
    id,
    kind,
    partnerId,
    contactId,
    leadId: leadId ?? null,
    digestId,
    text,
    sentAt: context.now,
    sentByKind: context.actor.kind,
    sentById: context.actor.id,
    ownerId: await inboxOwner(transaction, context, partnerId, notAnsweredBy),
    dueAt: dueAfter(program, kind === "dispute" ? disputeDays : answerDays, context.now),
  });
  return id;
}
