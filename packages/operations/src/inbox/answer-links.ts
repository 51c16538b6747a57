import {
  type AnswerLinkId,
  type AnswerPurpose,
  answerLinks,
  type Database,
  type DigestId,
  type DisputeReason,
  digestRatings,
  insertRows,
  type LeadId,
  leads,
  type MessageKind,
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
import { findLetterLink, keepLetterLinks, type LetterLink } from "../digests/letter-links.ts";
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
  /** What it is about; without one a person may choose among the leads, and one who disagrees must. */
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
  /** Leads to choose from, by reference, where the link names none; a disagreement is about one of them. */
  leadRefs: string[];
}

export interface LinkAnswer {
  /** Of a rating it may be missing. */
  text?: string;
  reason?: DisputeReason;
  leadRef?: string;
  /** Of a rating alone. */
  isUseful?: boolean;
}

export interface DrawnAnswerLink extends NewAnswerLink {
  id: AnswerLinkId;
  token: string;
}

/** Makes links by which one person can say one thing each, once, for 60 days. The secrets are handed out and not kept. */
export async function createAnswerLinks(
  transaction: Transaction,
  context: Pick<OperationContext, "programId" | "now">,
  wanted: readonly NewAnswerLink[],
): Promise<string[]> {
  const links = drawAnswerLinks(context, wanted);
  await keepAnswerLinks(transaction, context, links);
  await keepLetterLinks(transaction, answerLookups(context, links));
  return links.map(({ token }) => token);
}

export function drawAnswerLinks(
  { now }: Pick<OperationContext, "now">,
  wanted: readonly NewAnswerLink[],
): DrawnAnswerLink[] {
  return wanted.map((link) => ({ ...link, token: drawToken(), id: newId<AnswerLinkId>(now) }));
}

/** What the links are for; that their secrets stand for them is kept with those of the other links of a letter. */
export async function keepAnswerLinks(
  transaction: Transaction,
  { programId, now }: Pick<OperationContext, "programId" | "now">,
  links: readonly DrawnAnswerLink[],
): Promise<void> {
  await insertRows(
    transaction,
    answerLinks,
    links.map(({ id, purpose, partnerId, contactId = null, leadId = null, digestId = null }) => ({
      programId,
      id,
      purpose,
      partnerId,
      contactId,
      leadId,
      digestId,
      createdAt: now,
      expiresAt: new Date(now.getTime() + validDays * dayMs),
    })),
    { rowsAtOnce: 10_000 },
  );
}

export function answerLookups(
  { programId }: Pick<OperationContext, "programId">,
  links: readonly DrawnAnswerLink[],
): LetterLink[] {
  return links.map(({ token, id }) => ({ token, programId, kind: "answer", id }));
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
    const isChosen = link.leadId === null && choosable.has(link.purpose);
    return {
      purpose: link.purpose,
      state: link.usedAt !== null ? "used" : link.expiresAt <= now ? "expired" : "open",
      locale: asLocale(contact?.locale ?? partner.locale ?? program.locale),
      programName: program.name,
      partnerName: partner.name,
      leadRef: ref === null ? null : formatRef(ref),
      leadRefs: isChosen ? (await leadsToChoose(transaction, link)).map((lead) => formatRef(lead.ref)) : [],
    };
  });
}

/** Says the one thing that the link is for; of any number of attempts one succeeds. */
export async function useAnswerLink(
  database: Database,
  token: string,
  { text, reason, leadRef, isUseful }: LinkAnswer,
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
    if (purpose === "rating") {
      if (isUseful === undefined) throw incomplete("/useful", "Say yes or no.");
      await transaction
        .insert(digestRatings)
        .values({ programId, id, partnerId, contactId, digestId, isUseful, ratedAt: now });
      await recordAudit(
        transaction,
        context,
        "digest.rated",
        { kind: "digest", id: digestId ?? id },
        {
          by: "link",
        },
      );
    }
    const said = purpose === "rating" && text === undefined ? null : (text ?? "");
    if (said === "") throw incomplete("/text", "Write what you want to say.");
    const messageId =
      said === null
        ? null
        : purpose === "dispute" && leadId !== null
          ? await writeDispute(
              transaction,
              context,
              leadId,
              { reason: reason ?? "other", text: said },
              beside,
            )
          : await writeMessage(transaction, context, {
              kind: messageKindOf(purpose),
              partnerId,
              text: said,
              leadId: leadId ?? undefined,
              ...beside,
            });
    await transaction
      .update(answerLinks)
      .set({ usedAt: now, messageId })
      .where(and(eq(answerLinks.programId, programId), eq(answerLinks.id, id)));
    if (messageId !== null && purpose !== "rating") {
      const action = purpose === "dispute" ? "dispute.opened" : "message.sent";
      const kind = purpose === "dispute" ? "dispute" : "message";
      await recordAudit(transaction, context, action, { kind, id: messageId }, { by: "link" });
    }
    return "sent";
  });
}

type LinkRow = typeof answerLinks.$inferSelect;

/** What is said beside a rating is for us to do better: it is answered like a suggestion. */
function messageKindOf(purpose: AnswerPurpose): MessageKind {
  if (purpose === "dispute") return "question";
  return purpose === "rating" ? "suggestion" : purpose;
}

/** Purposes that may be about one of the partner's leads. */
const choosable: ReadonlySet<AnswerPurpose> = new Set<AnswerPurpose>(["dispute", "question", "information"]);

async function chosenLead(
  transaction: Transaction,
  link: LinkRow,
  leadRef: string | undefined,
): Promise<LeadId | null> {
  if (!choosable.has(link.purpose) || (leadRef === undefined && link.purpose !== "dispute")) return null;
  const lead = (await leadsToChoose(transaction, link)).find(({ ref }) => formatRef(ref) === leadRef);
  if (lead !== undefined) return lead.id;
  throw incomplete("/leadRef", "Choose one of the leads.");
}

function incomplete(pointer: string, detail: string): OperationError {
  return new OperationError("invalid_input", "Something is missing; nothing was sent.", {
    problems: [{ pointer, detail }],
  });
}

/** A disagreement is about a lead that ended, a question or news about any. */
function leadsToChoose(transaction: Transaction, { programId, partnerId, purpose }: LinkRow) {
  return transaction
    .select({ id: leads.id, ref: leads.ref })
    .from(leads)
    .where(
      and(
        eq(leads.programId, programId),
        eq(leads.partnerId, partnerId),
        purpose === "dispute" ? inArray(leads.stage, ["disqualified", "lost"]) : undefined,
        isNull(leads.erasedAt),
      ),
    )
    .orderBy(desc(leads.lastEventAt), desc(leads.id))
    .limit(offeredLeads);
}
