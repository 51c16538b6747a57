import {
  csatTopics,
  type LeadId,
  leadContacts,
  leadPerson,
  leads,
  type PartnerContactId,
  partnerContacts,
  type SurveyId,
  surveyKinds,
  surveyOptOuts,
  surveys,
  type Transaction,
} from "@leadback/db";
import { and, asc, desc, eq, isNotNull, sql } from "drizzle-orm";
import { z } from "zod";
import type { OperationContext } from "../context.ts";
import { keepLetterLinks } from "../digests/letter-links.ts";
import { addressHash, readAddressKey } from "../digests/recipient.ts";
import { leadNotFound, visibleLeads } from "../leads/get-lead.ts";
import { newId } from "../new-id.ts";
import { OperationError } from "../operation-error.ts";
import { parseInput } from "../parse-input.ts";
import { isWithinReach } from "../people/reach.ts";
import { drawToken } from "../people/sign-in-secrets.ts";
import { recordAudit } from "../record-audit.ts";

const dayMs = 86_400_000;
/** One question a person in so many days, whatever it is about. */
export const restDays = 30;
/** Twice a year. */
export const npsDays = 180;
export const surveyValidDays = 30;

export const inviteToSurveyInput = z.strictObject({
  kind: z.enum(surveyKinds, { error: `Choose one of: ${surveyKinds.join(", ")}.` }),
  topic: z.enum(csatTopics).optional(),
  contactId: z.uuid("Give the id of a partner's contact.").optional(),
  leadId: z.uuid("Give a lead's id.").optional(),
});

export type InviteToSurveyInput = z.input<typeof inviteToSurveyInput>;

export interface SurveyInvitation {
  id: SurveyId;
  /** The page where it is answered; handed out once and not kept. */
  path: string;
  expiresAt: string;
}

type Asked = Pick<
  typeof surveys.$inferInsert,
  "partnerId" | "contactId" | "leadId" | "leadContactId" | "addressHash"
>;

/** Asks one person one question, and says why not where that person is not to be asked. Sending it is the letters' work. */
export async function inviteToSurvey(
  context: OperationContext,
  input: InviteToSurveyInput,
): Promise<SurveyInvitation> {
  const { kind, topic, contactId, leadId } = parseInput(inviteToSurveyInput, input);
  refuseUnclear(kind, { topic, contactId, leadId });
  if (context.actor.partnerId !== undefined)
    throw new OperationError("forbidden", "The programme asks; partners answer.");
  return context.database.inProgram(context.programId, async (transaction) => {
    const asked =
      leadId === undefined
        ? await contactOf(transaction, context, contactId ?? "")
        : await leadPersonOf(transaction, context, leadId);
    await refuseTooMuch(transaction, context, kind, asked);
    const id = newId<SurveyId>(context.now);
    const expiresAt = new Date(context.now.getTime() + surveyValidDays * dayMs);
    await transaction.insert(surveys).values({
      programId: context.programId,
      id,
      kind,
      topic: topic ?? null,
      ...asked,
      askedAt: context.now,
      expiresAt,
    });
    const token = drawToken();
    await keepLetterLinks(transaction, [{ token, programId: context.programId, kind: "survey", id }]);
    await recordAudit(transaction, context, "survey.asked", { kind: "survey", id }, { kind });
    return { id, path: `/s/${token}`, expiresAt: expiresAt.toISOString() };
  });
}

function refuseUnclear(
  kind: string,
  { topic, contactId, leadId }: { topic?: unknown; contactId?: unknown; leadId?: unknown },
): void {
  const isAboutLead = kind === "lead_voice";
  const problems = [
    ...((kind === "csat") === (topic !== undefined)
      ? []
      : [{ pointer: "/topic", detail: "A csat question has a topic, and no other has one." }]),
    ...(isAboutLead === (leadId !== undefined)
      ? []
      : [{ pointer: "/leadId", detail: "The lead's own voice names a lead, and no other kind does." }]),
    ...(isAboutLead === (contactId === undefined)
      ? []
      : [{ pointer: "/contactId", detail: "Partners are asked by their contact; a lead has its own." }]),
  ];
  if (problems.length === 0) return;
  throw new OperationError("invalid_input", "It is not clear who is asked what; nothing was saved.", {
    problems,
  });
}

async function contactOf(
  transaction: Transaction,
  { programId, actor }: OperationContext,
  contactId: string,
): Promise<Asked> {
  const [contact] = await transaction
    .select()
    .from(partnerContacts)
    .where(
      and(eq(partnerContacts.programId, programId), eq(partnerContacts.id, contactId as PartnerContactId)),
    );
  if (contact === undefined || !isWithinReach(actor, contact.partnerId))
    throw new OperationError("not_found", "There is no such contact.");
  const { partnerId, id, email } = contact;
  return {
    partnerId,
    contactId: id,
    addressHash: addressHash(await readAddressKey(transaction, programId), email),
  };
}

/** After the first talk with us, or after the end; the first contact of whom we have an address. */
async function leadPersonOf(
  transaction: Transaction,
  context: OperationContext,
  leadId: string,
): Promise<Asked> {
  const [lead] = await transaction
    .select()
    .from(leads)
    .where(and(visibleLeads(context), eq(leads.id, leadId as LeadId)));
  if (lead === undefined) throw leadNotFound();
  const isOver = lead.stage === "won" || lead.stage === "lost" || lead.stage === "disqualified";
  if (lead.firstContactAt === null && !isOver)
    throw new OperationError("conflict", "A lead is asked after the first talk with it, or after the end.");
  const [person] = await transaction
    .select({ contactId: leadPerson.contactId, email: leadPerson.email })
    .from(leadPerson)
    .innerJoin(
      leadContacts,
      and(
        eq(leadContacts.programId, leadPerson.programId),
        eq(leadContacts.leadId, leadPerson.leadId),
        eq(leadContacts.id, leadPerson.contactId),
      ),
    )
    .where(
      and(
        eq(leadPerson.programId, context.programId),
        eq(leadPerson.leadId, lead.id),
        isNotNull(leadPerson.email),
      ),
    )
    .orderBy(asc(leadContacts.position))
    .limit(1);
  if (person?.email == null) throw new OperationError("conflict", "No address is known of this lead.");
  return {
    partnerId: lead.partnerId,
    leadId: lead.id,
    leadContactId: person.contactId,
    addressHash: addressHash(await readAddressKey(transaction, context.programId), person.email),
  };
}

async function refuseTooMuch(
  transaction: Transaction,
  { programId, now }: OperationContext,
  kind: string,
  asked: Asked,
): Promise<void> {
  // Two questions to one person at once wait for each other.
  await transaction.execute(
    sql`select pg_advisory_xact_lock(hashtextextended(${`${programId} ${asked.addressHash}`}, 0))`,
  );
  const [optOut] = await transaction
    .select({ at: surveyOptOuts.optedOutAt })
    .from(surveyOptOuts)
    .where(and(eq(surveyOptOuts.programId, programId), eq(surveyOptOuts.addressHash, asked.addressHash)));
  if (optOut !== undefined)
    throw new OperationError("conflict", "This person does not want to be asked; nothing was sent.");
  const earlier = await transaction
    .select({ kind: surveys.kind, askedAt: surveys.askedAt })
    .from(surveys)
    .where(and(eq(surveys.programId, programId), eq(surveys.addressHash, asked.addressHash)))
    .orderBy(desc(surveys.askedAt));
  const within = (days: number, at: Date) => now.getTime() - at.getTime() < days * dayMs;
  if (earlier.some(({ askedAt }) => within(restDays, askedAt)))
    throw new OperationError("conflict", `This person was asked within the last ${restDays} days.`);
  if (kind === "nps" && earlier.some((one) => one.kind === "nps" && within(npsDays, one.askedAt)))
    throw new OperationError("conflict", "This person was asked for its recommendation within half a year.");
  if (asked.leadId == null) return;
  const [same] = await transaction
    .select({ id: surveys.id })
    .from(surveys)
    .where(and(eq(surveys.programId, programId), eq(surveys.leadId, asked.leadId)));
  if (same !== undefined) throw new OperationError("conflict", "A lead is asked once, and this one was.");
}
