import {
  credentialLookups,
  type Database,
  type PartnerContactId,
  type ProgramId,
  partnerContacts,
  partners,
  programs,
} from "@leadback/db";
import type { Locale } from "@leadback/scoring";
import { and, eq } from "drizzle-orm";
import { hashSecret } from "../keys/api-key-format.ts";
import { asLocale } from "../programs/program.ts";
import { recordAudit } from "../record-audit.ts";

export interface Subscription {
  locale: Locale;
  programName: string;
  partnerName: string;
  isSubscribed: boolean;
}

/** What a link in a letter's footer stands for; null for a link that is none of ours. */
export async function findSubscription(database: Database, token: string): Promise<Subscription | null> {
  const target = await resolve(database, token);
  if (target === null) return null;
  return database.inProgram(target.programId, async (transaction) => {
    const [row] = await transaction
      .select({ contact: partnerContacts, partner: partners, program: programs })
      .from(partnerContacts)
      .innerJoin(
        partners,
        and(eq(partners.programId, partnerContacts.programId), eq(partners.id, partnerContacts.partnerId)),
      )
      .innerJoin(programs, eq(programs.id, partnerContacts.programId))
      .where(and(eq(partnerContacts.programId, target.programId), eq(partnerContacts.id, target.contactId)));
    if (row === undefined) return null;
    return {
      locale: asLocale(row.contact.locale ?? row.partner.locale ?? row.program.locale),
      programName: row.program.name,
      partnerName: row.partner.name,
      isSubscribed: row.contact.unsubscribedAt === null,
    };
  });
}

/** Ends the digests to one person; again is the same as once. False for a link that is none of ours. */
export function unsubscribe(database: Database, token: string, now: Date): Promise<boolean> {
  return setSubscription(database, token, now, now);
}

export function resubscribe(database: Database, token: string, now: Date): Promise<boolean> {
  return setSubscription(database, token, now, null);
}

async function setSubscription(
  database: Database,
  token: string,
  now: Date,
  unsubscribedAt: Date | null,
): Promise<boolean> {
  const target = await resolve(database, token);
  if (target === null) return false;
  const { programId, contactId } = target;
  return database.inProgram(programId, async (transaction) => {
    const [before] = await transaction
      .select({ unsubscribedAt: partnerContacts.unsubscribedAt })
      .from(partnerContacts)
      .where(and(eq(partnerContacts.programId, programId), eq(partnerContacts.id, contactId)))
      .for("update");
    if (before === undefined) return false;
    if ((before.unsubscribedAt === null) === (unsubscribedAt === null)) return true;
    await transaction
      .update(partnerContacts)
      .set({ unsubscribedAt })
      .where(and(eq(partnerContacts.programId, programId), eq(partnerContacts.id, contactId)));
    const action = unsubscribedAt === null ? "partner_contact.resubscribed" : "partner_contact.unsubscribed";
    const actor = { kind: "partner" as const, id: contactId };
    await recordAudit(transaction, { programId, actor, now }, action, {
      kind: "partner_contact",
      id: contactId,
    });
    return true;
  });
}

async function resolve(
  database: Database,
  token: string,
): Promise<{ programId: ProgramId; contactId: PartnerContactId } | null> {
  const [lookup] = await database.global
    .select()
    .from(credentialLookups)
    .where(and(eq(credentialLookups.hash, hashSecret(token)), eq(credentialLookups.kind, "unsubscribe")));
  return lookup === undefined
    ? null
    : { programId: lookup.programId, contactId: lookup.id as PartnerContactId };
}
