import {
  type Cadence,
  type DigestId,
  deliveries,
  digests,
  eventText,
  type LeadId,
  leadEvents,
  type PartnerId,
  type partners,
  type Transaction,
} from "@leadback/db";
import type { DigestNextStep, DigestSnapshot } from "@leadback/email";
import type { BusinessCalendar, Evidence, LeadEventType, ReasonCode, ReasonCounts } from "@leadback/scoring";
import { and, asc, desc, eq, gt, inArray, isNotNull, lte, sql } from "drizzle-orm";
import type { OperationContext } from "../context.ts";
import { businessCalendar } from "../metrics/business-calendar.ts";
import type { LeadRecord } from "../metrics/lead-record.ts";
import { readLeadsAsOf } from "../metrics/read-leads.ts";
import type { Program } from "../programs/program.ts";
import { type OwnReasons, readOwnReasons } from "../reasons/own-reasons.ts";
import { type DigestPeriodInstants, shiftPeriod } from "./digest-period.ts";
import { noNews, type PartnerNews, readPartnerNews } from "./partner-news.ts";
import { PeerReasons, type Span } from "./peer-reasons.ts";
import { NewsOfProgram, type ProgramNews } from "./program-news.ts";
import type { ReportedPeriod } from "./snapshot/corrections.ts";

/** What was said about a lead that the partner may read, with the event that it came with. */
export interface LeadWords {
  type: LeadEventType;
  occurredAt: Date;
  sentence: string;
  evidence: Evidence | null;
}

interface EarlierDigest {
  id: DigestId;
  cadence: Cadence;
  periodStartLocal: string;
  cutoffAt: Date;
  snapshot: DigestSnapshot;
}

/** Everything that one partner's digest is made from, as known at the cut-off. */
export interface DigestFacts {
  program: Program;
  partner: typeof partners.$inferSelect;
  period: DigestPeriodInstants;
  previousPeriod: DigestPeriodInstants;
  cutoff: Date;
  isLate: boolean;
  leads: readonly LeadRecord[];
  /** Oldest first. */
  words: ReadonlyMap<LeadId, readonly LeadWords[]>;
  /** Newest first, whatever their rhythm. */
  earlier: readonly EarlierDigest[];
  /** The periods of this rhythm that were reported, newest first, with all that was restated of them since. */
  reported: readonly ReportedPeriod[];
  /** Up to when the letter before this one has told everything. */
  since: Date;
  news: ProgramNews;
  ownNews: PartnerNews;
  calendar: BusinessCalendar;
  own: OwnReasons;
  /** Why the leads of each other partner ended in the span that lessons look back on. */
  peerReasons: readonly ReasonCounts<ReasonCode>[];
}

const remembered = 8;
/** A year and its comparison: an older period is not counted anew. */
const reportedDays = 400;
const dayMs = 86_400_000;
export const lessonPeriods = 8;

/** What the digests of a run share, so that it is read once. */
export interface SharedFacts {
  peerReasons?: PeerReasons;
  newsOfProgram?: NewsOfProgram;
}

/** Reads what the digests of these partners need: a fixed number of statements, however many partners there are. */
export async function readDigestFacts(
  transaction: Transaction,
  context: OperationContext,
  program: Program,
  wanted: readonly Pick<DigestFacts, "partner" | "period" | "previousPeriod" | "isLate">[],
  cutoff: Date,
  { peerReasons = new PeerReasons(), newsOfProgram = new NewsOfProgram() }: SharedFacts = {},
): Promise<DigestFacts[]> {
  const partnerIds = wanted.map(({ partner }) => partner.id);
  if (partnerIds.length === 0) return [];
  const leadsByPartner = await readLeadsAsOf(transaction, context.programId, partnerIds, cutoff);
  const words = await readWords(transaction, context, partnerIds, cutoff);
  const earlier = await readEarlier(transaction, context, partnerIds);
  const books = await readBooks(transaction, context, partnerIds, cutoff);
  const news = await newsOfProgram.at(transaction, context, cutoff);
  const sinceOf = wanted.map(({ partner, period, previousPeriod }) => {
    const last = earlierThan(earlier.get(partner.id), period).find(
      ({ cadence }) => cadence === period.cadence,
    );
    return last?.cutoffAt ?? previousPeriod.freezeAt;
  });
  const ownNews = await readPartnerNews(transaction, context, partnerIds, {
    from: new Date(Math.min(...sinceOf.map((since) => since.getTime()))),
    cutoff,
  });
  const own = await readOwnReasons(transaction, context);
  const firstYear = wanted.reduce(
    (year, { partner }) =>
      Math.min(year, leadsByPartner.get(partner.id)?.[0]?.submittedAt.getUTCFullYear() ?? year),
    cutoff.getUTCFullYear(),
  );
  const calendar = businessCalendar(program, firstYear - 1, cutoff.getUTCFullYear() + 1);
  const peers: DigestFacts["peerReasons"][] = [];
  for (const { partner, period } of wanted) {
    const span = lessonSpan(period, program);
    peers.push(await peerReasons.of(transaction, context, partner.id, span, cutoff));
  }
  return wanted.map((one, index) => ({
    ...one,
    peerReasons: peers[index] ?? [],
    program,
    cutoff,
    leads: leadsByPartner.get(one.partner.id) ?? [],
    words,
    earlier: earlierThan(earlier.get(one.partner.id), one.period),
    reported: reportedPeriods(books.get(one.partner.id) ?? [], one.period, program),
    since: sinceOf[index] ?? one.previousPeriod.freezeAt,
    news,
    ownNews: ownNews.get(one.partner.id) ?? noNews,
    calendar,
    own,
  }));
}

function earlierThan(
  digests: readonly EarlierDigest[] = [],
  { firstDay }: DigestPeriodInstants,
): EarlierDigest[] {
  return digests.filter(({ periodStartLocal }) => periodStartLocal < firstDay);
}

/** What a lesson looks back on: one period alone has too few ends to tell a habit from chance. */
export function lessonSpan(period: DigestPeriodInstants, { settings }: Pick<Program, "settings">): Span {
  return { start: shiftPeriod(period, 1 - lessonPeriods, settings.digest).start, end: period.end };
}

export async function readWords(
  transaction: Transaction,
  { programId }: Pick<OperationContext, "programId">,
  partnerIds: readonly PartnerId[],
  cutoff: Date,
): Promise<Map<LeadId, LeadWords[]>> {
  const rows = await transaction
    .select({
      leadId: eventText.leadId,
      type: leadEvents.type,
      occurredAt: leadEvents.occurredAt,
      sentence: eventText.sentence,
      evidence: eventText.evidence,
    })
    .from(eventText)
    .innerJoin(
      leadEvents,
      and(eq(leadEvents.programId, eventText.programId), eq(leadEvents.id, eventText.eventId)),
    )
    .where(
      and(
        eq(eventText.programId, programId),
        isNotNull(eventText.sentence),
        lte(leadEvents.recordedAt, cutoff),
        sql`${eventText.leadId} in (select id from leads where program_id = ${programId} and ${inArray(sql`partner_id`, [...partnerIds])})`,
      ),
    )
    .orderBy(asc(leadEvents.leadId), asc(leadEvents.sequence));
  const words = new Map<LeadId, LeadWords[]>();
  for (const { leadId, sentence, ...rest } of rows) {
    if (sentence !== null) words.set(leadId, [...(words.get(leadId) ?? []), { ...rest, sentence }]);
  }
  return words;
}

/** A digest none of whose letters can have been read has told nobody anything. */
const hasLeft = sql`exists (
  select from ${deliveries} d
  where d.program_id = ${digests.programId} and d.partner_id = ${digests.partnerId} and d.digest_id = ${digests.id}
    and d.state not in ('skipped', 'rejected', 'provider_failed', 'canceled'))`;

async function readEarlier(
  transaction: Transaction,
  { programId }: OperationContext,
  partnerIds: readonly PartnerId[],
): Promise<Map<PartnerId, EarlierDigest[]>> {
  const ranked = transaction
    .select({
      id: digests.id,
      partnerId: digests.partnerId,
      cadence: digests.cadence,
      periodStartLocal: digests.periodStartLocal,
      cutoffAt: digests.cutoffAt,
      snapshot: digests.snapshot,
      rank: sql<number>`row_number() over (partition by ${digests.partnerId} order by ${digests.periodStartLocal} desc)`.as(
        "rank",
      ),
    })
    .from(digests)
    .where(and(eq(digests.programId, programId), inArray(digests.partnerId, [...partnerIds]), hasLeft))
    .as("ranked");
  const rows = await transaction
    .select()
    .from(ranked)
    .where(lte(ranked.rank, remembered))
    .orderBy(asc(ranked.partnerId), desc(ranked.periodStartLocal));
  const byPartner = new Map<PartnerId, EarlierDigest[]>();
  for (const row of rows) {
    const { partnerId, snapshot, rank: _, ...digest } = row;
    const known = byPartner.get(partnerId) ?? [];
    byPartner.set(partnerId, [...known, { ...digest, snapshot: asSnapshot(snapshot) }]);
  }
  return byPartner;
}

type Book = Pick<
  typeof digests.$inferSelect,
  "partnerId" | "cadence" | "periodStartLocal" | "zone" | "reported" | "restated"
>;

/** The figures of all letters of a partner, oldest first: columns beside the snapshots, which are not read. */
async function readBooks(
  transaction: Transaction,
  { programId }: OperationContext,
  partnerIds: readonly PartnerId[],
  cutoff: Date,
): Promise<Map<PartnerId, Book[]>> {
  const rows = await transaction
    .select({
      partnerId: digests.partnerId,
      cadence: digests.cadence,
      periodStartLocal: digests.periodStartLocal,
      zone: digests.zone,
      reported: digests.reported,
      restated: digests.restated,
    })
    .from(digests)
    .where(
      and(
        eq(digests.programId, programId),
        inArray(digests.partnerId, [...partnerIds]),
        gt(digests.periodEnd, new Date(cutoff.getTime() - reportedDays * dayMs)),
        hasLeft,
      ),
    )
    .orderBy(asc(digests.partnerId), asc(digests.periodStartLocal));
  return Map.groupBy(rows, ({ partnerId }) => partnerId);
}

function reportedPeriods(
  books: readonly Book[],
  { cadence, firstDay }: DigestPeriodInstants,
  { settings }: Pick<Program, "settings">,
): ReportedPeriod[] {
  const before = books.filter((book) => book.cadence === cadence && book.periodStartLocal < firstDay);
  const restated = before.flatMap((book) => book.restated);
  return before
    .flatMap(({ periodStartLocal, zone, reported }) => {
      if (reported === null) return [];
      const { start, end, lastDay } = shiftPeriod(
        { firstDay: periodStartLocal, zone, cadence },
        0,
        settings.digest,
      );
      const changes = restated.filter((change) => change.firstDay === periodStartLocal);
      return [{ firstDay: periodStartLocal, lastDay, start, end, reported, restated: changes }];
    })
    .toReversed();
}

/** What a letter did not say before it could. */
const unsaidStep: Partial<DigestNextStep> = { material: null };
const unsaid: Partial<DigestSnapshot> = {
  recognitions: [],
  invitesToGoal: false,
  profile: null,
  materials: [],
  adopted: [],
  closing: null,
  leads: null,
};

/** Safe: only a frozen `DigestSnapshot` is ever stored, and a digest never changes. */
export function asSnapshot(stored: unknown): DigestSnapshot {
  const snapshot = stored as DigestSnapshot;
  const { nextStep } = snapshot;
  return {
    ...unsaid,
    ...snapshot,
    nextStep: { ...unsaidStep, ...nextStep, code: nextStep.code ?? nextStep.kind },
  };
}
