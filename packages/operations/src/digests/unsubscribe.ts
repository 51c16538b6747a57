import { type Database, partnerContacts, partners, programs } from "@leadback/db";
import type { Locale } from "@leadback/scoring";
import { and, eq } from "drizzle-orm";
import { asLocale } from "../programs/program.ts";
import { recordAudit } from "../record-audit.ts";
import { findLetterLink } from "./letter-links.ts";

export interface Subscription {
  locale: Locale;
  programName: string;
  partnerName: string;
  isSubscribed: boolean;
}

/** What a link in a letter's footer stands for; null for a link that is none of ours. */
export async function findSubscription(database: Database, token: string): Promise<Subscription | null> {
  const target = await findLetterLink(database, "unsubscribe", token);
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
      .where(and(eq(partnerContacts.programId, target.programId), eq(partnerContacts.id, target.id)));
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
  const target = await findLetterLink(database, "unsubscribe", token);
  if (target === null) return false;
  const { programId, id: contactId } = target;
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
