import { createHash } from "node:crypto";
import {
  type Cadence,
  type DigestId,
  type deliveries,
  digests,
  type PartnerContactId,
  type partnerContacts,
  type partners,
  type Transaction,
} from "@leadback/db";
import { type DigestSnapshot, renderDigest, templateVersion } from "@leadback/email";
import type { Locale } from "@leadback/scoring";
import { sql } from "drizzle-orm";
import type { OperationContext } from "../context.ts";
import { type DrawnAnswerLink, keepAnswerLinks } from "../inbox/answer-links.ts";
import { newId } from "../new-id.ts";
import { asLocale, type Program } from "../programs/program.ts";
import {
  drawQuestions,
  keepQuestions,
  type LetterQuestion,
  questionLookups,
  type Reader,
} from "../surveys/ask-in-letters.ts";
import { type DigestFacts, readDigestFacts, type SharedFacts } from "./digest-facts.ts";
import type { DigestPeriodInstants } from "./digest-period.ts";
import { type DigestSender, requestOf } from "./digest-request.ts";
import { keepLetterLinks, type LetterLink } from "./letter-links.ts";
import { drawLinksOfLetter, previewLinks } from "./links-of-letter.ts";
import { type FrozenParts, movePlanned, type PlannedMove } from "./move-planned.ts";
import { type AddressKey, addressHash, idempotencyKey, placeholderAddress } from "./recipient.ts";
import {
  addressTo,
  booksOf,
  buildSnapshot,
  coachedReason,
  type DigestBooks,
  hasClosed,
  hasLeads,
} from "./snapshot/build-snapshot.ts";
import { signingManager } from "./snapshot/news.ts";

const lettersBeforeQuestion = 4;

export type PlannedLetter = Pick<
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

/** The letters about one partner and period. */
export interface FreezeJob {
  partner: typeof partners.$inferSelect;
  period: DigestPeriodInstants;
  previousPeriod: DigestPeriodInstants;
  isLate: boolean;
  letters: PlannedLetter[];
}

/** A digest with the letters that will carry it; of the leads behind it, only what is said. */
interface Draft extends DigestIdentity {
  period: DigestPeriodInstants;
  cutoff: Date;
  books: DigestBooks;
  locale: Locale;
  /** What it says to people who read another language than the partner's own, which is always there. */
  snapshots: ReadonlyMap<Locale, DigestSnapshot>;
  signerAddress: string | null;
  readers: Reader[];
  letters: PlannedLetter[];
}

type DigestIdentity = Pick<typeof digests.$inferSelect, "partnerId" | "cadence" | "periodStartLocal">;

interface WrittenLetter {
  id: PlannedLetter["id"];
  parts: FrozenParts;
  answers: DrawnAnswerLink[];
  lookups: LetterLink[];
  question: LetterQuestion | null;
}

/** From whom letters come, and how those to whom they go are known again. */
interface Post {
  sender: DigestSender;
  addressKey: AddressKey;
}

/** Freezes the letters of many partners, whose periods share one cut-off, as a whole or not at all. */
export async function freezeBatch(
  context: OperationContext,
  program: Program,
  jobs: readonly FreezeJob[],
  { shared, ...post }: Post & { shared: SharedFacts },
): Promise<{ frozen: number; skipped: string[] }> {
  const cutoff = jobs[0]?.period.freezeAt ?? context.now;
  return context.database.inProgram(context.programId, async (transaction) => {
    const { drafts, skips } = draftLetters(
      await readDigestFacts(transaction, context, program, jobs, cutoff, shared),
      jobs,
      post,
    );
    const digestIds = await keepDigests(transaction, context, drafts);
    const questions = await drawQuestions(
      transaction,
      context,
      drafts.flatMap(({ readers }) => readers),
    );
    const written: WrittenLetter[] = [];
    for (const draft of drafts) {
      const digestId = digestIds.get(keyOf(draft));
      if (digestId === undefined) throw new Error("Every draft has its digest.");
      for (const letter of draft.letters)
        written.push(await writeLetter(context, program, draft, { letter, digestId, questions, ...post }));
    }
    const moved = await movePlanned(
      transaction,
      context,
      [...skips, ...written.map(({ id, parts }) => ({ id, to: "frozen" as const, parts }))],
      context.now,
    );
    const frozen = written.filter(({ id }) => moved.has(id));
    const asked = frozen.flatMap(({ question }) => (question === null ? [] : [question]));
    await keepQuestions(transaction, context, asked);
    await keepAnswerLinks(
      transaction,
      context,
      frozen.flatMap(({ answers }) => answers),
    );
    await keepLetterLinks(transaction, [
      ...frozen.flatMap(({ lookups }) => lookups),
      ...questionLookups(context, asked),
    ]);
    return {
      frozen: frozen.length,
      skipped: skips.flatMap(({ id, reason }) => (moved.has(id) ? [reason] : [])),
    };
  });
}

function skipReasonOf(facts: DigestFacts, { contact }: PlannedLetter, sender: DigestSender): string | null {
  if (!hasLeads(facts)) return "empty_period";
  if (hasClosed(facts)) return "program_off";
  if (contact === null && !sender.writesWithoutAddress) return "no_recipient";
  if (contact?.unsubscribedAt != null) return "unsubscribed";
  return contact?.lettersPausedAt != null ? "paused" : null;
}

type Skip = Extract<PlannedMove, { to: "skipped" }>;

function draftLetters(
  facts: readonly DigestFacts[],
  jobs: readonly FreezeJob[],
  post: Post,
): { drafts: Draft[]; skips: Skip[] } {
  const skips: Skip[] = [];
  const drafts = facts.flatMap((one, index) => {
    const writable: PlannedLetter[] = [];
    for (const letter of jobs[index]?.letters ?? []) {
      const reason = skipReasonOf(one, letter, post.sender);
      if (reason === null) writable.push(letter);
      else skips.push({ id: letter.id, to: "skipped", reason });
    }
    return writable.length === 0 ? [] : [draftOf(one, writable, post)];
  });
  return { drafts, skips };
}

function draftOf(facts: DigestFacts, letters: PlannedLetter[], { sender, addressKey }: Post): Draft {
  const { partner, program, period, cutoff } = facts;
  const locale = asLocale(partner.locale ?? program.locale);
  const read = new Set([locale, ...letters.map(({ contact }) => asLocale(contact?.locale ?? locale))]);
  return {
    partnerId: partner.id,
    cadence: period.cadence,
    periodStartLocal: period.firstDay,
    period,
    cutoff,
    books: booksOf(facts),
    locale,
    snapshots: new Map(
      [...read].map((tag) => [
        tag,
        buildSnapshot(facts, { locale: tag, name: null, links: previewLinks(sender, tag) }),
      ]),
    ),
    signerAddress: signingManager(facts)?.email ?? null,
    readers: readersOf(facts, letters, addressKey),
    letters,
  };
}

function snapshotOf({ snapshots }: Draft, locale: Locale): DigestSnapshot {
  const snapshot = snapshots.get(locale);
  if (snapshot === undefined) throw new Error(`A digest was not drafted in ${locale}.`);
  return snapshot;
}

/** For readers of another language than the partner's own. */
function translationsOf({ locale, snapshots }: Draft): Partial<Record<Locale, DigestSnapshot>> {
  return Object.fromEntries([...snapshots].filter(([tag]) => tag !== locale));
}

/** Who may be asked something: people who have read a few letters before. */
function readersOf(
  { earlier, partner }: DigestFacts,
  letters: readonly PlannedLetter[],
  addressKey: AddressKey,
): Reader[] {
  if (earlier.length < lettersBeforeQuestion) return [];
  return letters.flatMap(({ contact }) =>
    contact === null
      ? []
      : [
          {
            partnerId: partner.id,
            contactId: contact.id,
            addressHash: addressHash(addressKey, contact.email),
          },
        ],
  );
}

function keyOf({ partnerId, cadence, periodStartLocal }: DigestIdentity): string {
  return `${partnerId} ${cadence} ${periodStartLocal}`;
}

/** One digest for each partner and period; what was frozen before stays as it is. */
async function keepDigests(
  transaction: Transaction,
  { programId, now }: OperationContext,
  drafts: readonly Draft[],
): Promise<ReadonlyMap<string, DigestId>> {
  if (drafts.length === 0) return new Map();
  const { partnerId, cadence, periodStartLocal, revision, translations } = digests;
  const kept = await transaction
    .insert(digests)
    .values(
      drafts.map((draft) => {
        const { period, cutoff, books, locale } = draft;
        const snapshot = snapshotOf(draft, locale);
        return {
          programId,
          id: newId<DigestId>(now),
          partnerId: draft.partnerId,
          cadence: draft.cadence,
          periodStartLocal: draft.periodStartLocal,
          revision: 1,
          periodStart: period.start,
          periodEnd: period.end,
          zone: period.zone,
          cutoffAt: cutoff,
          edition: snapshot.edition,
          templateVersion,
          snapshot,
          translations: translationsOf(draft),
          ...books,
          coachedReason: coachedReason(snapshot),
          frozenAt: now,
        };
      }),
    )
    // What is there stays as it is; a language that somebody reads since then is added to it.
    .onConflictDoUpdate({
      target: [digests.programId, partnerId, cadence, periodStartLocal, revision],
      set: { translations: sql`excluded.translations || ${translations}` },
    })
    .returning({ id: digests.id, partnerId, cadence, periodStartLocal });
  return new Map(kept.map(({ id, ...identity }) => [keyOf(identity), id]));
}

interface LetterToWrite extends Post {
  letter: PlannedLetter;
  digestId: DigestId;
  questions: ReadonlyMap<PartnerContactId, LetterQuestion>;
}

async function writeLetter(
  context: OperationContext,
  program: Program,
  draft: Draft,
  { letter, digestId, questions, sender, addressKey }: LetterToWrite,
): Promise<WrittenLetter> {
  const { programId } = context;
  const question = questions.get(letter.recipientId) ?? null;
  const locale = asLocale(letter.contact?.locale ?? draft.locale);
  const { links, token, answers, lookups } = drawLinksOfLetter(context, sender, {
    deliveryId: letter.id,
    digestId,
    partnerId: letter.partnerId,
    recipientId: letter.recipientId,
    contactId: letter.contact?.id ?? null,
    locale,
    surveyToken: question?.token ?? null,
  });
  const snapshot = snapshotOf(draft, locale);
  const rendered = await renderDigest(addressTo(snapshot, { name: letter.contact?.name ?? null, links }));
  const address = letter.contact?.email ?? placeholderAddress(letter.partnerId);
  const key = idempotencyKey({ ...letter, environment: sender.environment, programId });
  const { signerAddress } = draft;
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
    parts: {
      digestId,
      subject: rendered.subject,
      requestBody,
      bodySha256: sha256(requestBody),
      textSha256: sha256(withoutAddresses(rendered.text)),
      idempotencyKey: key,
      recipientHash: addressHash(addressKey, address),
      clearedAt: null,
    },
    answers,
    lookups: [...lookups, { token: key, programId, kind: "delivery", id: letter.id }],
    question,
  };
}

/** Addresses in a letter belong to one reader; whether two letters say the same is about their words. */
function withoutAddresses(text: string): string {
  return text.replace(/https?:\/\/\S+/g, "");
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
