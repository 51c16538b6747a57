import {
  type AnswerLinkId,
  type AnswerPurpose,
  answerLinks,
  type Database,
  type DigestId,
  type DisputeReason,
  type LeadId,
  leads,
  type PartnerContactId,
  type PartnerId,
  partnerContacts,
  partners,
  programs,
  type Transaction,
} from "@leadback/db";
import type { Locale } from "@leadback/scoring";
import { and, desc, eq, inArray, isNull } from "drizzle-orm";
import type { OperationContext } from "../context.ts";
import { findLetterLink, keepLetterLink } from "../digests/letter-links.ts";
import { writeDispute } from "../disputes/open-dispute.ts";
import { formatRef } from "../leads/draw-refs.ts";
import { newId } from "../new-id.ts";
import { OperationError } from "../operation-error.ts";
import { drawToken } from "../people/sign-in-secrets.ts";
import { asLocale } from "../programs/program.ts";
import { recordAudit } from "../record-audit.ts";
import { writeMessage } from "./write-message.ts";

const validDays = 60;
const dayMs = 86_400_000;
const offeredLeads = 50;

export interface NewAnswerLink {
  purpose: AnswerPurpose;
  partnerId: PartnerId;
  contactId?: PartnerContactId | null;
  /** What it is about; without one a person who disagrees chooses among the leads that ended. */
  leadId?: LeadId | null;
  digestId?: DigestId | null;
}

/** What a link in a letter does; `used` and `expired` links do nothing any more. */
export interface AnswerLink {
  purpose: AnswerPurpose;
  state: "open" | "used" | "expired";
  locale: Locale;
  programName: string;
  partnerName: string;
  /** The lead that it is about. */
  leadRef: string | null;
  /** Leads to choose from, by reference, where the link names none. */
  leadRefs: string[];
}

export interface LinkAnswer {
  text: string;
  reason?: DisputeReason;
  leadRef?: string;
}

/** Makes a link by which one person can say one thing, once, for 60 days. The secret is handed out and not kept. */
export async function createAnswerLink(
  transaction: Transaction,
  { programId, now }: Pick<OperationContext, "programId" | "now">,
  { purpose, partnerId, contactId = null, leadId = null, digestId = null }: NewAnswerLink,
): Promise<string> {
  const token = drawToken();
  const id = newId<AnswerLinkId>(now);
  await transaction.insert(answerLinks).values({
    programId,
    id,
    purpose,
    partnerId,
    contactId,
    leadId,
    digestId,
    createdAt: now,
    expiresAt: new Date(now.getTime() + validDays * dayMs),
  });
  await keepLetterLink(transaction, token, { programId, kind: "answer", id });
  return token;
}

/** What stands behind a link; looking changes nothing. Null for one that is none of ours. */
export async function findAnswerLink(
  database: Database,
  token: string,
  now: Date,
): Promise<AnswerLink | null> {
  const target = await findLetterLink(database, "answer", token);
  if (target === null) return null;
  const { programId, id } = target;
  return database.inProgram(programId, async (transaction) => {
    const [row] = await transaction
      .select({
        link: answerLinks,
        partner: partners,
        program: programs,
        contact: partnerContacts,
        ref: leads.ref,
      })
      .from(answerLinks)
      .innerJoin(
        partners,
        and(eq(partners.programId, answerLinks.programId), eq(partners.id, answerLinks.partnerId)),
      )
      .innerJoin(programs, eq(programs.id, answerLinks.programId))
      .leftJoin(
        partnerContacts,
        and(
          eq(partnerContacts.programId, answerLinks.programId),
          eq(partnerContacts.id, answerLinks.contactId),
        ),
      )
      .leftJoin(leads, and(eq(leads.programId, answerLinks.programId), eq(leads.id, answerLinks.leadId)))
      .where(and(eq(answerLinks.programId, programId), eq(answerLinks.id, id)));
    if (row === undefined) return null;
    const { link, partner, program, contact, ref } = row;
    const isChosen = link.purpose === "dispute" && link.leadId === null;
    return {
      purpose: link.purpose,
      state: link.usedAt !== null ? "used" : link.expiresAt <= now ? "expired" : "open",
      locale: asLocale(contact?.locale ?? partner.locale ?? program.locale),
      programName: program.name,
      partnerName: partner.name,
      leadRef: ref === null ? null : formatRef(ref),
      leadRefs: isChosen ? (await endedLeads(transaction, link)).map((lead) => formatRef(lead.ref)) : [],
    };
  });
}

/** Says the one thing that the link is for; of any number of attempts one succeeds. */
export async function useAnswerLink(
  database: Database,
  token: string,
  { text, reason, leadRef }: LinkAnswer,
  now: Date,
): Promise<"sent" | "gone"> {
  const target = await findLetterLink(database, "answer", token);
  if (target === null) return "gone";
  const { programId, id } = target;
  return database.inProgram(programId, async (transaction) => {
    const [link] = await transaction
      .select()
      .from(answerLinks)
      .where(and(eq(answerLinks.programId, programId), eq(answerLinks.id, id), isNull(answerLinks.usedAt)))
      .for("update");
    if (link === undefined || link.expiresAt <= now) return "gone";
    const { partnerId, contactId, digestId, purpose } = link;
    const actor = { kind: "partner" as const, id: contactId ?? partnerId, partnerId };
    const context: OperationContext = { database, programId, actor, now };
    const beside = { contactId, digestId };
    const leadId = link.leadId ?? (await chosenLead(transaction, link, leadRef));
    const messageId =
      purpose === "dispute" && leadId !== null
        ? await writeDispute(transaction, context, leadId, { reason: reason ?? "other", text }, beside)
        : await writeMessage(transaction, context, {
            kind: purpose === "dispute" ? "question" : purpose,
            partnerId,
            text,
            leadId: leadId ?? undefined,
            ...beside,
          });
    await transaction
      .update(answerLinks)
      .set({ usedAt: now, messageId })
      .where(and(eq(answerLinks.programId, programId), eq(answerLinks.id, id)));
    const action = purpose === "dispute" ? "dispute.opened" : "message.sent";
    const kind = purpose === "dispute" ? "dispute" : "message";
    await recordAudit(transaction, context, action, { kind, id: messageId }, { by: "link" });
    return "sent";
  });
}

type LinkRow = typeof answerLinks.$inferSelect;

async function chosenLead(
  transaction: Transaction,
  link: LinkRow,
  leadRef: string | undefined,
): Promise<LeadId | null> {
  if (link.purpose !== "dispute") return null;
  const lead = (await endedLeads(transaction, link)).find(({ ref }) => formatRef(ref) === leadRef);
  if (lead !== undefined) return lead.id;
  throw new OperationError("invalid_input", "There is no such lead to choose.", {
    problems: [{ pointer: "/leadRef", detail: "Choose one of the leads." }],
  });
}

function endedLeads(transaction: Transaction, { programId, partnerId }: LinkRow) {
  return transaction
    .select({ id: leads.id, ref: leads.ref })
    .from(leads)
    .where(
      and(
        eq(leads.programId, programId),
        eq(leads.partnerId, partnerId),
        inArray(leads.stage, ["disqualified", "lost"]),
        isNull(leads.erasedAt),
      ),
    )
    .orderBy(desc(leads.lastEventAt), desc(leads.id))
    .limit(offeredLeads);
}
