import { type Cadence, cadences, type Database, partnerContacts, partners, programs } from "@leadback/db";
import type { Locale } from "@leadback/scoring";
import { and, eq } from "drizzle-orm";
import { z } from "zod";
import { parseInput } from "../parse-input.ts";
import { raisePartnerVersion } from "../partners/lock-partner.ts";
import { asLocale } from "../programs/program.ts";
import { programSettingsSchema } from "../programs/program-settings.ts";
import { recordAudit } from "../record-audit.ts";
import { findLetterLink } from "./letter-links.ts";

export interface Subscription {
  locale: Locale;
  programName: string;
  partnerName: string;
  isSubscribed: boolean;
  /** What this person gets, with what is so for everybody where nothing else was wished for. */
  preferences: ReaderPreferences;
}

/** Hours at which a letter may come, by the clock of the partner's zone. */
export const digestHours = [
  "07:00",
  "08:00",
  "09:00",
  "10:00",
  "11:00",
  "12:00",
  "13:00",
  "14:00",
  "15:00",
  "16:00",
  "17:00",
  "18:00",
] as const;

export const readerPreferences = z.strictObject({
  cadence: z.enum(cadences),
  digestTime: z.enum(digestHours),
});

export interface ReaderPreferences {
  cadence: Cadence;
  digestTime: string;
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
      preferences: {
        cadence: row.contact.cadence ?? row.partner.cadence,
        digestTime:
          row.contact.digestTime ?? programSettingsSchema.parse(row.program.settings).digest.sendTime,
      },
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

/** Lets one person choose how often and when the letter comes; false for no link of ours. */
export async function choosePreferences(
  database: Database,
  token: string,
  input: z.input<typeof readerPreferences>,
  now: Date,
): Promise<boolean> {
  const chosen = parseInput(readerPreferences, input);
  const target = await findLetterLink(database, "unsubscribe", token);
  if (target === null) return false;
  const { programId, id: contactId } = target;
  return database.inProgram(programId, async (transaction) => {
    const [changed] = await transaction
      .update(partnerContacts)
      .set(chosen)
      .where(and(eq(partnerContacts.programId, programId), eq(partnerContacts.id, contactId)))
      .returning({ partnerId: partnerContacts.partnerId });
    if (changed === undefined) return false;
    const context = { database, programId, actor: { kind: "partner" as const, id: contactId }, now };
    await raisePartnerVersion(transaction, context, changed.partnerId);
    const subject = { kind: "partner_contact", id: contactId };
    await recordAudit(transaction, context, "partner_contact.preferences_chosen", subject, { ...chosen });
    return true;
  });
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
