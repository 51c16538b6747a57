import { createHash } from "node:crypto";
import {
  type Cadence,
  cadences,
  type DigestId,
  deliveries,
  digests,
  type PartnerId,
  partnerContacts,
  partners,
} from "@leadback/db";
import { renderDigest } from "@leadback/email";
import { and, asc, eq, inArray } from "drizzle-orm";
import type { OperationContext } from "../context.ts";
import { isConnectionLost } from "../is-connection-lost.ts";
import { newId } from "../new-id.ts";
import { asLocale, getProgram, type Program } from "../programs/program.ts";
import { askInLetters, type Reader } from "../surveys/ask-in-letters.ts";
import { moveDelivery } from "./delivery-transitions.ts";
import { type DigestFacts, readDigestFacts } from "./digest-facts.ts";
import { type DigestPeriodInstants, shiftPeriod } from "./digest-period.ts";
import { type DigestSender, requestOf } from "./digest-request.ts";
import { keepLetterLinks } from "./letter-links.ts";
import { linksOfLetter, previewLinks } from "./links-of-letter.ts";
import { PeerReasons } from "./peer-reasons.ts";
import { NewsOfProgram } from "./program-news.ts";
import { addressHash, idempotencyKey, placeholderAddress } from "./recipient.ts";
import {
  addressTo,
  booksOf,
  buildSnapshot,
  coachedReason,
  hasClosed,
  hasLeads,
} from "./snapshot/build-snapshot.ts";
import { signingManager } from "./snapshot/news.ts";

const partnersPerBatch = 100;
const lettersBeforeQuestion = 4;
/** Raised when the wording or the look of the letter changes. */
export const templateVersion = "1";

export interface FreezeResult {
  frozen: number;
  skipped: { reason: string; count: number }[];
  failed: { partnerId: PartnerId; message: string }[];
}

type PlannedLetter = Pick<
  typeof deliveries.$inferSelect,
  | "id"
  | "partnerId"
  | "recipientId"
  | "periodStartLocal"
  | "revision"
  | "generation"
  | "isLate"
  | "recipientHash"
> & { cadence: Cadence; contact: typeof partnerContacts.$inferSelect | null };

/** Fixes what every planned letter says, to the byte. What cannot be written for one partner stops no other. */
export async function freezeDigests(
  context: OperationContext,
  { sender }: { sender: DigestSender },
): Promise<FreezeResult> {
  const result: FreezeResult = { frozen: 0, skipped: [], failed: [] };
  const skipped = new Map<string, number>();
  const { program, jobs } = await context.database.inProgram(context.programId, async (transaction) => {
    const letters = await transaction
      .select({ letter: deliveries, contact: partnerContacts, partner: partners })
      .from(deliveries)
      .innerJoin(
        partners,
        and(eq(partners.programId, deliveries.programId), eq(partners.id, deliveries.partnerId)),
      )
      .leftJoin(
        partnerContacts,
        and(
          eq(partnerContacts.programId, deliveries.programId),
          eq(partnerContacts.id, deliveries.recipientId),
        ),
      )
      .where(
        and(
          eq(deliveries.programId, context.programId),
          eq(deliveries.state, "planned"),
          inArray(deliveries.cadence, [...cadences]),
        ),
      )
      .orderBy(asc(partners.name), asc(partners.id), asc(deliveries.periodStartLocal));
    const current = await getProgram(transaction, context.programId);
    return { program: current, jobs: groupLetters(current, letters) };
  });
  const shared = { peerReasons: new PeerReasons(), newsOfProgram: new NewsOfProgram() };
  for (const batch of batches(jobs)) {
    const cutoff = batch[0]?.period.freezeAt ?? context.now;
    const facts = await context.database.inProgram(context.programId, (transaction) =>
      readDigestFacts(transaction, context, program, batch, cutoff, shared),
    );
    for (const [index, one] of facts.entries()) {
      const letters = batch[index]?.letters ?? [];
      try {
        const outcome = await freezePartner(context, program, one, letters, sender);
        result.frozen += outcome.frozen;
        for (const reason of outcome.skipped) skipped.set(reason, (skipped.get(reason) ?? 0) + 1);
      } catch (error) {
        if (isConnectionLost(error)) throw error;
        result.failed.push({
          partnerId: one.partner.id,
          message: error instanceof Error ? error.name : "unknown",
        });
      }
    }
  }
  result.skipped = [...skipped].map(([reason, count]) => ({ reason, count }));
  return result;
}

interface FreezeJob {
  partner: typeof partners.$inferSelect;
  period: DigestPeriodInstants;
  previousPeriod: DigestPeriodInstants;
  isLate: boolean;
  letters: PlannedLetter[];
}

function groupLetters(
  program: Program,
  rows: {
    letter: typeof deliveries.$inferSelect;
    contact: typeof partnerContacts.$inferSelect | null;
    partner: typeof partners.$inferSelect;
  }[],
): FreezeJob[] {
  const jobs = new Map<string, FreezeJob>();
  for (const { letter: row, contact, partner } of rows) {
    // Safe: only letters of a rhythm were asked for.
    const letter = { ...row, cadence: row.cadence as Cadence };
    const key = `${partner.id} ${letter.cadence} ${letter.periodStartLocal}`;
    const known = jobs.get(key);
    if (known !== undefined) {
      known.letters.push({ ...letter, contact });
      continue;
    }
    const { digest } = program.settings;
    const zone = partner.zone ?? program.zone;
    const period = shiftPeriod(
      { firstDay: letter.periodStartLocal, zone, cadence: letter.cadence },
      0,
      digest,
    );
    const previousPeriod = shiftPeriod(period, -1, digest);
    jobs.set(key, {
      partner,
      period,
      previousPeriod,
      isLate: letter.isLate,
      letters: [{ ...letter, contact }],
    });
  }
  return [...jobs.values()];
}

/** Batches share one cut-off, so that their facts are read together. */
function batches(jobs: readonly FreezeJob[]): FreezeJob[][] {
  const byCutoff = Map.groupBy(jobs, ({ period }) => period.freezeAt.getTime());
  return [...byCutoff.values()].flatMap((same) =>
    Array.from({ length: Math.ceil(same.length / partnersPerBatch) }, (_, index) =>
      same.slice(index * partnersPerBatch, (index + 1) * partnersPerBatch),
    ),
  );
}

async function freezePartner(
  context: OperationContext,
  program: Program,
  facts: DigestFacts,
  letters: readonly PlannedLetter[],
  sender: DigestSender,
): Promise<{ frozen: number; skipped: string[] }> {
  return context.database.inProgram(context.programId, async (transaction) => {
    const skipped: string[] = [];
    const skip = async (letter: PlannedLetter, reason: string) => {
      await moveDelivery(transaction, context, {
        id: letter.id,
        from: "planned",
        to: "skipped",
        detail: reason,
        at: context.now,
      });
      skipped.push(reason);
    };
    const writable: PlannedLetter[] = [];
    for (const letter of letters) {
      if (!hasLeads(facts)) await skip(letter, "empty_period");
      else if (hasClosed(facts)) await skip(letter, "program_off");
      else if (letter.contact === null && !sender.writesWithoutAddress) await skip(letter, "no_recipient");
      else if (letter.contact?.unsubscribedAt != null) await skip(letter, "unsubscribed");
      else writable.push(letter);
    }
    if (writable.length === 0) return { frozen: 0, skipped };

    const partnerLocale = asLocale(facts.partner.locale ?? program.locale);
    const shared = buildSnapshot(facts, {
      locale: partnerLocale,
      name: null,
      links: previewLinks(sender),
    });
    const digestId = await keepDigest(context, transaction, facts, shared);
    const questions = await askInLetters(transaction, context, readersOf(context, facts, writable));
    let frozen = 0;
    for (const letter of writable) {
      const { links, token } = await linksOfLetter(transaction, context, sender, {
        deliveryId: letter.id,
        digestId,
        partnerId: letter.partnerId,
        recipientId: letter.recipientId,
        contactId: letter.contact?.id ?? null,
        surveyToken: questions.get(letter.recipientId) ?? null,
      });
      const locale = asLocale(letter.contact?.locale ?? partnerLocale);
      const reader = { name: letter.contact?.name ?? null, links };
      const snapshot =
        locale === partnerLocale ? addressTo(shared, reader) : buildSnapshot(facts, { locale, ...reader });
      const rendered = await renderDigest(snapshot);
      const address = letter.contact?.email ?? placeholderAddress(letter.partnerId);
      const key = idempotencyKey({
        ...letter,
        environment: sender.environment,
        programId: context.programId,
      });
      const signerAddress = signingManager(facts)?.email ?? null;
      const requestBody = requestOf({
        program,
        sender,
        digestId,
        address,
        key,
        token,
        signerAddress,
        rendered,
      });
      const isFrozen = await moveDelivery(transaction, context, {
        id: letter.id,
        from: "planned",
        to: "frozen",
        set: {
          digestId,
          subject: rendered.subject,
          requestBody,
          bodySha256: sha256(requestBody),
          textSha256: sha256(withoutAddresses(rendered.text)),
          clearedAt: null,
          idempotencyKey: key,
          recipientHash: addressHash(context.programId, address),
          nextAttemptAt: null,
        },
        at: context.now,
      });
      if (!isFrozen) continue;
      await keepLetterLinks(transaction, [
        { token: key, programId: context.programId, kind: "delivery", id: letter.id },
      ]);
      frozen += 1;
    }
    return { frozen, skipped };
  });
}

/** Addresses in a letter belong to one reader; whether two letters say the same is about their words. */
function withoutAddresses(text: string): string {
  return text.replace(/https?:\/\/\S+/g, "");
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

/** Who may be asked something: people who have read a few letters before. */
function readersOf(
  { programId }: OperationContext,
  { earlier, partner }: DigestFacts,
  letters: readonly PlannedLetter[],
): Reader[] {
  if (earlier.length < lettersBeforeQuestion) return [];
  return letters.flatMap(({ contact }) =>
    contact === null
      ? []
      : [
          {
            partnerId: partner.id,
            contactId: contact.id,
            addressHash: addressHash(programId, contact.email),
          },
        ],
  );
}

async function keepDigest(
  context: OperationContext,
  transaction: Parameters<Parameters<OperationContext["database"]["inProgram"]>[1]>[0],
  facts: DigestFacts,
  snapshot: ReturnType<typeof buildSnapshot>,
): Promise<DigestId> {
  const { partner, period, cutoff } = facts;
  const identity = and(
    eq(digests.programId, context.programId),
    eq(digests.partnerId, partner.id),
    eq(digests.cadence, period.cadence),
    eq(digests.periodStartLocal, period.firstDay),
    eq(digests.revision, 1),
  );
  const id = newId<DigestId>(context.now);
  await transaction
    .insert(digests)
    .values({
      programId: context.programId,
      id,
      partnerId: partner.id,
      cadence: period.cadence,
      periodStartLocal: period.firstDay,
      revision: 1,
      periodStart: period.start,
      periodEnd: period.end,
      zone: period.zone,
      cutoffAt: cutoff,
      edition: snapshot.edition,
      templateVersion,
      snapshot,
      ...booksOf(facts),
      coachedReason: coachedReason(snapshot),
      frozenAt: context.now,
    })
    .onConflictDoNothing();
  const [kept] = await transaction.select({ id: digests.id }).from(digests).where(identity);
  return kept?.id ?? id;
}
