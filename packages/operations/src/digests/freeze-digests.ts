import { createHash } from "node:crypto";
import {
  type Cadence,
  cadences,
  type DeliveryId,
  type DigestId,
  deliveries,
  digests,
  insertRows,
  type PartnerId,
  partnerContacts,
  partners,
  type Transaction,
} from "@leadback/db";
import { type DigestSnapshot, renderDigest, templateVersion } from "@leadback/email";
import type { Locale } from "@leadback/scoring";
import { and, asc, eq, inArray } from "drizzle-orm";
import type { OperationContext } from "../context.ts";
import { isConnectionLost } from "../is-connection-lost.ts";
import { newId } from "../new-id.ts";
import { asLocale, getProgram, type Program } from "../programs/program.ts";
import { askInLetters, type Reader } from "../surveys/ask-in-letters.ts";
import { type DigestFacts, readDigestFacts } from "./digest-facts.ts";
import { type DigestPeriodInstants, shiftPeriod } from "./digest-period.ts";
import { type DigestSender, requestOf } from "./digest-request.ts";
import { keepLetterLinks } from "./letter-links.ts";
import { type LetterLinks, linksOfLetters, previewLinks } from "./links-of-letter.ts";
import { moveEach } from "./move-each.ts";
import { moveTogether } from "./move-together.ts";
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

const partnersPerBatch = 500;
const lettersBeforeQuestion = 4;

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
    const told = facts.map((one, index) => ({ facts: one, letters: batch[index]?.letters ?? [] }));
    const frozen = await freezeTogether(context, program, told, sender);
    result.frozen += frozen.frozen;
    result.failed.push(...frozen.failed);
    for (const reason of frozen.skipped) skipped.set(reason, (skipped.get(reason) ?? 0) + 1);
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

/** What one partner is told, and the letters that tell it. */
interface ToldPartner {
  facts: DigestFacts;
  letters: readonly PlannedLetter[];
}

interface FrozenTogether extends Pick<FreezeResult, "frozen" | "failed"> {
  skipped: string[];
}

/** Writes the letters of many partners in one transaction. Where one fails, halves are tried until it stands alone. */
async function freezeTogether(
  context: OperationContext,
  program: Program,
  told: readonly ToldPartner[],
  sender: DigestSender,
): Promise<FrozenTogether> {
  try {
    return { ...(await freezePartners(context, program, told, sender)), failed: [] };
  } catch (error) {
    const [first, ...others] = told;
    if (isConnectionLost(error) || first === undefined) throw error;
    if (others.length === 0) {
      const message = error instanceof Error ? error.name : "unknown";
      return { frozen: 0, skipped: [], failed: [{ partnerId: first.facts.partner.id, message }] };
    }
    const middle = Math.ceil(told.length / 2);
    const before = await freezeTogether(context, program, told.slice(0, middle), sender);
    const after = await freezeTogether(context, program, told.slice(middle), sender);
    return {
      frozen: before.frozen + after.frozen,
      skipped: [...before.skipped, ...after.skipped],
      failed: [...before.failed, ...after.failed],
    };
  }
}

async function freezePartners(
  context: OperationContext,
  program: Program,
  told: readonly ToldPartner[],
  sender: DigestSender,
): Promise<Omit<FrozenTogether, "failed">> {
  return context.database.inProgram(context.programId, async (transaction) => {
    const { writable, skipped } = await skipUnwritable(transaction, context, told, sender);
    if (writable.length === 0) return { frozen: 0, skipped };
    const drafts = writable.map(({ facts, letters }) => {
      const locale = asLocale(facts.partner.locale ?? program.locale);
      const shared = buildSnapshot(facts, { locale, name: null, links: previewLinks(sender) });
      return { facts, letters, locale, shared };
    });
    const kept = await keepDigests(transaction, context, drafts);
    const readers = writable.flatMap(({ facts, letters }) => readersOf(context, facts, letters));
    const questions = await askInLetters(transaction, context, readers);
    const addressed = kept.flatMap(({ letters, ...draft }) =>
      letters.map((letter) => ({
        ...draft,
        letter,
        deliveryId: letter.id,
        partnerId: letter.partnerId,
        recipientId: letter.recipientId,
        contactId: letter.contact?.id ?? null,
        surveyToken: questions.get(letter.recipientId) ?? null,
      })),
    );
    const linked = await linksOfLetters(transaction, context, sender, addressed);
    const frozen = await moveEach(transaction, context, {
      from: "planned",
      to: "frozen",
      letters: await Promise.all(linked.map((letter) => frozenLetter(context, program, sender, letter))),
      at: context.now,
    });
    const { programId } = context;
    await keepLetterLinks(
      transaction,
      frozen.map(({ id, idempotencyKey: token }) => ({ token, programId, kind: "delivery", id })),
    );
    return { frozen: frozen.length, skipped };
  });
}

/** Leaves out the letters that nobody wants or needs, each with its reason. */
async function skipUnwritable(
  transaction: Transaction,
  context: OperationContext,
  told: readonly ToldPartner[],
  sender: DigestSender,
): Promise<{ writable: ToldPartner[]; skipped: string[] }> {
  const skips = new Map<string, DeliveryId[]>();
  const writable = told.flatMap(({ facts, letters }) => {
    const kept = letters.filter((letter) => {
      const reason = reasonNotToWrite(facts, letter, sender);
      if (reason !== null) skips.set(reason, [...(skips.get(reason) ?? []), letter.id]);
      return reason === null;
    });
    return kept.length === 0 ? [] : [{ facts, letters: kept }];
  });
  for (const [detail, ids] of skips)
    await moveTogether(transaction, context, {
      from: "planned",
      to: "skipped",
      where: inArray(deliveries.id, ids),
      detail,
      at: context.now,
    });
  return { writable, skipped: [...skips].flatMap(([reason, ids]) => ids.map(() => reason)) };
}

function reasonNotToWrite(
  facts: DigestFacts,
  { contact }: PlannedLetter,
  sender: DigestSender,
): string | null {
  if (!hasLeads(facts)) return "empty_period";
  if (hasClosed(facts)) return "program_off";
  if (contact === null && !sender.writesWithoutAddress) return "no_recipient";
  return contact?.unsubscribedAt == null ? null : "unsubscribed";
}

interface AddressedLetter extends LetterLinks {
  facts: DigestFacts;
  letter: PlannedLetter;
  /** The partner's; a reader may have one of its own. */
  locale: Locale;
  shared: DigestSnapshot;
  digestId: DigestId;
}

/** The letter to one reader, to the byte. */
async function frozenLetter(
  { programId }: OperationContext,
  program: Program,
  sender: DigestSender,
  { facts, letter, locale: partnerLocale, shared, digestId, links, token }: AddressedLetter,
) {
  const locale = asLocale(letter.contact?.locale ?? partnerLocale);
  const reader = { name: letter.contact?.name ?? null, links };
  const snapshot =
    locale === partnerLocale ? addressTo(shared, reader) : buildSnapshot(facts, { locale, ...reader });
  const rendered = await renderDigest(snapshot);
  const address = letter.contact?.email ?? placeholderAddress(letter.partnerId);
  const key = idempotencyKey({ ...letter, environment: sender.environment, programId });
  const signerAddress = signingManager(facts)?.email ?? null;
  const requestBody = requestOf({
    program,
    sender,
    reference: digestId,
    address,
    key,
    token,
    signerAddress,
    rendered,
  });
  return {
    id: letter.id,
    digestId,
    subject: rendered.subject,
    requestBody,
    bodySha256: sha256(requestBody),
    textSha256: sha256(withoutAddresses(rendered.text)),
    clearedAt: null,
    idempotencyKey: key,
    recipientHash: addressHash(programId, address),
    nextAttemptAt: null,
  };
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

interface DigestDraft {
  facts: DigestFacts;
  shared: DigestSnapshot;
}

/** Keeps what each partner is told, once; where another process was quicker, what that one has kept counts. */
async function keepDigests<Draft extends DigestDraft>(
  transaction: Transaction,
  { programId, now }: OperationContext,
  drafts: readonly Draft[],
): Promise<(Draft & { digestId: DigestId })[]> {
  const rows = drafts.map((draft) => ({ draft, ...rowOf(draft) }));
  await insertRows(
    transaction,
    digests,
    rows.map(({ draft: _, ...row }) => row),
    { unlessThere: true },
  );
  const kept = await transaction
    .select({
      id: digests.id,
      partnerId: digests.partnerId,
      cadence: digests.cadence,
      periodStartLocal: digests.periodStartLocal,
    })
    .from(digests)
    .where(
      and(
        eq(digests.programId, programId),
        inArray(digests.partnerId, [...new Set(rows.map(({ partnerId }) => partnerId))]),
        inArray(digests.periodStartLocal, [...new Set(rows.map(({ periodStartLocal }) => periodStartLocal))]),
        eq(digests.revision, 1),
      ),
    );
  const identityOf = (row: Pick<(typeof kept)[number], "partnerId" | "cadence" | "periodStartLocal">) =>
    `${row.partnerId} ${row.cadence} ${row.periodStartLocal}`;
  const idOf = new Map(kept.map((row) => [identityOf(row), row.id]));
  return rows.map(({ draft, ...row }) => ({ ...draft, digestId: idOf.get(identityOf(row)) ?? row.id }));

  function rowOf({ facts, shared: snapshot }: DigestDraft) {
    const { partner, period, cutoff } = facts;
    return {
      programId,
      id: newId<DigestId>(now),
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
      frozenAt: now,
    };
  }
}
