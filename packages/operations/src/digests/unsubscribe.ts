import {
  type Cadence,
  cadences,
  type Database,
  partnerContacts,
  partners,
  programs,
  suppressions,
} from "@leadback/db";
import type { Locale } from "@leadback/scoring";
import { and, eq } from "drizzle-orm";
import { z } from "zod";
import { parseInput } from "../parse-input.ts";
import { raisePartnerVersion } from "../partners/lock-partner.ts";
import { asLocale } from "../programs/program.ts";
import { programSettingsSchema } from "../programs/program-settings.ts";
import { recordAudit } from "../record-audit.ts";
import { findLetterLink } from "./letter-links.ts";
import { addressHash, readAddressKey } from "./recipient.ts";

export interface Subscription {
  locale: Locale;
  programName: string;
  partnerName: string;
  isSubscribed: boolean;
  /** Letters stand still for this person until it says so; notices come all the same. */
  isPaused: boolean;
  /** What its link is about: everything, or the notices between digests alone. */
  list: "all" | "notices";
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
  receivesNotices: z.boolean(),
});

export interface ReaderPreferences {
  cadence: Cadence;
  digestTime: string;
  /** Whether what cannot wait for the digest comes between. */
  receivesNotices: boolean;
}

/** What a link in a letter's footer stands for. */
async function findTarget(database: Database, token: string) {
  const all = await findLetterLink(database, "unsubscribe", token);
  if (all !== null) return { ...all, list: "all" as const };
  const notices = await findLetterLink(database, "unsubscribe_notices", token);
  return notices === null ? null : { ...notices, list: "notices" as const };
}

/** What a link in a letter's footer stands for; null for a link that is none of ours. */
export async function findSubscription(database: Database, token: string): Promise<Subscription | null> {
  const target = await findTarget(database, token);
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
      isPaused: row.contact.lettersPausedAt !== null,
      list: target.list,
      preferences: {
        cadence: row.contact.cadence ?? row.partner.cadence,
        digestTime:
          row.contact.digestTime ?? programSettingsSchema.parse(row.program.settings).digest.sendTime,
        receivesNotices: row.contact.receivesNotices,
      },
    };
  });
}

/**
 * Ends what the link is about for one person: all letters, or the notices alone where it came with one. Again is the same
 * as once. False for a link that is none of ours.
 */
export function unsubscribe(database: Database, token: string, now: Date): Promise<boolean> {
  return setSubscription(database, token, now, { isWanted: false });
}

/** Ends all letters to one person, whatever the link came with. */
export function unsubscribeFromAll(database: Database, token: string, now: Date): Promise<boolean> {
  return setSubscription(database, token, now, { isWanted: false, list: "all" });
}

/** Takes either back, and a pause of letters with it. */
export function resubscribe(database: Database, token: string, now: Date): Promise<boolean> {
  return setSubscription(database, token, now, { isWanted: true });
}

/** Lets one person choose how often and when the letter comes, and whether notices come between; false for no link of ours. */
export async function choosePreferences(
  database: Database,
  token: string,
  input: z.input<typeof readerPreferences>,
  now: Date,
): Promise<boolean> {
  const chosen = parseInput(readerPreferences, input);
  const target = await findTarget(database, token);
  if (target === null) return false;
  const { programId, id: contactId } = target;
  return database.inProgram(programId, async (transaction) => {
    const [changed] = await transaction
      .update(partnerContacts)
      // Whoever says how often wants letters again.
      .set({ ...chosen, lettersPausedAt: null })
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

interface Wish {
  isWanted: boolean;
  /** Of what; what the link came with when absent. */
  list?: Subscription["list"];
}

async function setSubscription(
  database: Database,
  token: string,
  now: Date,
  { isWanted, list }: Wish,
): Promise<boolean> {
  const target = await findTarget(database, token);
  if (target === null) return false;
  const { programId, id: contactId } = target;
  return database.inProgram(programId, async (transaction) => {
    const isContact = and(eq(partnerContacts.programId, programId), eq(partnerContacts.id, contactId));
    const [before] = await transaction
      .select({
        unsubscribedAt: partnerContacts.unsubscribedAt,
        receivesNotices: partnerContacts.receivesNotices,
        lettersPausedAt: partnerContacts.lettersPausedAt,
      })
      .from(partnerContacts)
      .where(isContact)
      .for("update");
    if (before === undefined) return false;
    const isOfNotices = (list ?? target.list) === "notices";
    const isSubscribed = before.unsubscribedAt === null;
    // Whoever wants notices again wants letters again, unless they stood still and notices came all the same.
    const endsPause = isWanted && before.lettersPausedAt !== null && (!isOfNotices || !isSubscribed);
    const set = {
      ...(endsPause ? { lettersPausedAt: null } : {}),
      ...(isSubscribed === isWanted || (isOfNotices && !isWanted)
        ? {}
        : { unsubscribedAt: isWanted ? null : now }),
      ...(isOfNotices && before.receivesNotices !== isWanted ? { receivesNotices: isWanted } : {}),
    };
    if (Object.keys(set).length === 0) return true;
    const [reader] = await transaction
      .update(partnerContacts)
      .set(set)
      .where(isContact)
      .returning({ email: partnerContacts.email });
    // It may have been written down when the address was removed before.
    if (isWanted && reader !== undefined)
      await transaction
        .delete(suppressions)
        .where(
          and(
            eq(suppressions.programId, programId),
            eq(
              suppressions.addressHash,
              addressHash(await readAddressKey(transaction, programId), reader.email),
            ),
            eq(suppressions.reason, "unsubscribed"),
          ),
        );
    const changed = isWanted ? "resubscribed" : "unsubscribed";
    const action = `partner_contact.${changed}${isOfNotices ? "_notices" : ""}`;
    const actor = { kind: "partner" as const, id: contactId };
    await recordAudit(transaction, { programId, actor, now }, action, {
      kind: "partner_contact",
      id: contactId,
    });
    return true;
  });
}
