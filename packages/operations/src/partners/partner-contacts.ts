import {
  type PartnerContactId,
  type PartnerId,
  partnerContacts,
  suppressions,
  type Transaction,
} from "@leadback/db";
import { and, asc, eq } from "drizzle-orm";
import { contentTag, refuseUnseen, type SeenContent } from "../content-tag.ts";
import type { OperationContext } from "../context.ts";
import { definedFields } from "../defined-fields.ts";
import { addressHash, readAddressKey } from "../digests/recipient.ts";
import { newId } from "../new-id.ts";
import { OperationError } from "../operation-error.ts";
import { parseInput } from "../parse-input.ts";
import { recordAudit } from "../record-audit.ts";
import { isUniqueViolation } from "../unique-violation.ts";
import {
  type PartnerContactInput,
  partnerContactInput,
  type UpdateContactInput,
  updateContactInput,
} from "./contact-input.ts";
import { viewContact, viewPartner } from "./get-partner.ts";
import { lockPartner, raisePartnerVersion } from "./lock-partner.ts";

type ContactRow = typeof partnerContacts.$inferSelect;
export type ContactView = ReturnType<typeof viewContact>;

const contactsMax = 50;

/** The people at a partner, oldest first. */
export async function listContacts(
  context: OperationContext,
  partnerId: PartnerId,
): Promise<{ data: ContactView[] }> {
  return context.database.inProgram(context.programId, async (transaction) => ({
    data: (await viewPartner(transaction, context, partnerId)).contacts,
  }));
}

/** Adds a person at a partner, with the grounds on which we write to it. */
export async function addContact(
  context: OperationContext,
  partnerId: PartnerId,
  input: PartnerContactInput,
): Promise<ContactView> {
  const { consentedAt, consentSource, ...contact } = parseInput(partnerContactInput, input);
  const id = newId<PartnerContactId>(context.now);
  return change(context, partnerId, "partner_contact.added", id, async (transaction) => {
    const known = await transaction
      .select({ id: partnerContacts.id })
      .from(partnerContacts)
      .where(and(eq(partnerContacts.programId, context.programId), eq(partnerContacts.partnerId, partnerId)));
    if (known.length >= contactsMax)
      throw new OperationError("conflict", `A partner has at most ${contactsMax} contacts.`);
    const { email, legalBasis = "legitimate_interest", ...optional } = contact;
    const [added] = await transaction
      .insert(partnerContacts)
      .values({
        programId: context.programId,
        id,
        partnerId,
        email,
        ...definedFields(optional),
        ...groundsOf(context, legalBasis, { consentedAt, consentSource }),
        createdAt: context.now,
      })
      .returning();
    return added;
  });
}

export async function updateContact(
  context: OperationContext,
  partnerId: PartnerId,
  contactId: PartnerContactId,
  input: UpdateContactInput,
  seen: SeenContent = {},
): Promise<ContactView> {
  const { consentedAt, consentSource, ...contact } = parseInput(updateContactInput, input);
  return change(context, partnerId, "partner_contact.updated", contactId, async (transaction) => {
    const before = await find(transaction, context, partnerId, contactId);
    refuseUnseen(contentTag(before), seen);
    const legalBasis = contact.legalBasis ?? before.legalBasis;
    const stated = definedFields({ consentedAt, consentSource });
    const isStated = contact.legalBasis !== undefined || Object.keys(stated).length > 0;
    const set = {
      ...definedFields(contact),
      ...(isStated ? groundsOf(context, legalBasis, { ...consentOf(before, legalBasis), ...stated }) : {}),
    };
    if (Object.keys(set).length === 0) return before;
    const [changed] = await transaction
      .update(partnerContacts)
      .set(set)
      .where(and(eq(partnerContacts.programId, context.programId), eq(partnerContacts.id, contactId)))
      .returning();
    return changed;
  });
}

/** Removes a person: nothing of it stays but what was sent, and that it wanted no letters. */
export async function removeContact(
  context: OperationContext,
  partnerId: PartnerId,
  contactId: PartnerContactId,
): Promise<void> {
  await change(context, partnerId, "partner_contact.removed", contactId, async (transaction) => {
    const before = await find(transaction, context, partnerId, contactId);
    // Whoever wants no letters gets none when somebody adds the same address again.
    if (before.unsubscribedAt !== null)
      await transaction
        .insert(suppressions)
        .values({
          programId: context.programId,
          addressHash: addressHash(await readAddressKey(transaction, context.programId), before.email),
          reason: "unsubscribed",
          suppressedAt: before.unsubscribedAt,
        })
        .onConflictDoNothing();
    await transaction
      .delete(partnerContacts)
      .where(and(eq(partnerContacts.programId, context.programId), eq(partnerContacts.id, contactId)));
    return before;
  });
}

async function change(
  context: OperationContext,
  partnerId: PartnerId,
  action: string,
  contactId: PartnerContactId,
  work: (transaction: Transaction) => Promise<ContactRow | undefined>,
): Promise<ContactView> {
  if (context.actor.partnerId !== undefined)
    throw new OperationError(
      "forbidden",
      "Who your people are is kept by the programme: write to your channel manager.",
    );
  try {
    return await context.database.inProgram(context.programId, async (transaction) => {
      await lockPartner(transaction, context, partnerId);
      const row = await work(transaction);
      if (row === undefined) throw contactNotFound();
      await raisePartnerVersion(transaction, context, partnerId);
      await recordAudit(transaction, context, action, { kind: "partner_contact", id: contactId });
      return viewContact(row);
    });
  } catch (error) {
    if (!isUniqueViolation(error, "partner_contacts_email")) throw error;
    throw new OperationError("conflict", "This partner has a contact with that address; nothing was saved.", {
      problems: [{ pointer: "/email", detail: "Change the contact that is there." }],
      cause: error,
    });
  }
}

async function find(
  transaction: Transaction,
  { programId }: OperationContext,
  partnerId: PartnerId,
  contactId: PartnerContactId,
): Promise<ContactRow> {
  const [row] = await transaction
    .select()
    .from(partnerContacts)
    .where(
      and(
        eq(partnerContacts.programId, programId),
        eq(partnerContacts.partnerId, partnerId),
        eq(partnerContacts.id, contactId),
      ),
    )
    .orderBy(asc(partnerContacts.id));
  if (row === undefined) throw contactNotFound();
  return row;
}

type Consent = { consentedAt?: string | undefined; consentSource?: string | undefined };

/** What stays of a consent when a part of it is put right; other grounds are stated anew. */
function consentOf(before: ContactRow, legalBasis: ContactRow["legalBasis"]): Consent {
  if (legalBasis !== "consent" || before.legalBasis !== "consent") return {};
  return {
    consentedAt: before.consentedAt?.toISOString(),
    consentSource: before.consentSource ?? undefined,
  };
}

/** Consent is recorded with its day and where it was given; other grounds with who stated them. */
function groundsOf(
  { actor, now }: OperationContext,
  legalBasis: ContactRow["legalBasis"],
  { consentedAt, consentSource }: Consent,
): Pick<ContactRow, "legalBasis" | "consentedAt" | "consentSource"> {
  const statedBy = `${actor.kind}:${actor.id}`;
  if (legalBasis !== "consent") {
    if (consentedAt === undefined)
      return { legalBasis, consentedAt: null, consentSource: consentSource ?? statedBy };
    throw invalid("/consentedAt", 'There is a day of consent only with legalBasis "consent".');
  }
  if (consentSource === undefined)
    throw invalid("/consentSource", "Say where the consent was given, for example a form or a contract.");
  const at = consentedAt === undefined ? now : new Date(consentedAt);
  if (at > now) throw invalid("/consentedAt", "It lies in the future.");
  return { legalBasis, consentedAt: at, consentSource };
}

function invalid(pointer: string, detail: string): OperationError {
  return new OperationError("invalid_input", "Some fields are not as they should be; nothing was saved.", {
    problems: [{ pointer, detail }],
  });
}

function contactNotFound(): OperationError {
  return new OperationError("not_found", "There is no such contact.");
}
