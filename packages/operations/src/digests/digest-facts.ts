import {
  type DigestId,
  digests,
  eventText,
  type LeadId,
  leadEvents,
  type PartnerId,
  type partners,
  type Transaction,
} from "@leadback/db";
import type { DigestSnapshot } from "@leadback/email";
import type { BusinessCalendar, Evidence, LeadEventType, ReasonCode, ReasonCounts } from "@leadback/scoring";
import { and, asc, desc, eq, inArray, isNotNull, lte, sql } from "drizzle-orm";
import type { OperationContext } from "../context.ts";
import { businessCalendar } from "../metrics/business-calendar.ts";
import type { LeadRecord } from "../metrics/lead-record.ts";
import { readLeadsAsOf } from "../metrics/read-leads.ts";
import type { Program } from "../programs/program.ts";
import { type OwnReasons, readOwnReasons } from "../reasons/own-reasons.ts";
import { type DigestPeriodInstants, shiftPeriod } from "./digest-period.ts";
import { PeerReasons, type Span } from "./peer-reasons.ts";

/** What was said about a lead that the partner may read, with the event that it came with. */
export interface LeadWords {
  type: LeadEventType;
  occurredAt: Date;
  sentence: string;
  evidence: Evidence | null;
}

interface EarlierDigest {
  id: DigestId;
  periodStartLocal: string;
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
  earlier: readonly EarlierDigest[];
  calendar: BusinessCalendar;
  own: OwnReasons;
  /** Why the leads of each other partner ended in the span that lessons look back on. */
  peerReasons: readonly ReasonCounts<ReasonCode>[];
}

const remembered = 8;
export const lessonPeriods = 8;

/** Reads what the digests of these partners need: a fixed number of statements, however many partners there are. */
export async function readDigestFacts(
  transaction: Transaction,
  context: OperationContext,
  program: Program,
  wanted: readonly Pick<DigestFacts, "partner" | "period" | "previousPeriod" | "isLate">[],
  cutoff: Date,
  peerReasons = new PeerReasons(),
): Promise<DigestFacts[]> {
  const partnerIds = wanted.map(({ partner }) => partner.id);
  if (partnerIds.length === 0) return [];
  const leadsByPartner = await readLeadsAsOf(transaction, context.programId, partnerIds, cutoff);
  const words = await readWords(transaction, context, partnerIds, cutoff);
  const earlier = await readEarlier(transaction, context, partnerIds);
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
    earlier: (earlier.get(one.partner.id) ?? []).filter(
      (digest) => digest.periodStartLocal < one.period.firstDay,
    ),
    calendar,
    own,
  }));
}

/** What a lesson looks back on: one period alone has too few ends to tell a habit from chance. */
export function lessonSpan(period: DigestPeriodInstants, { settings }: Pick<Program, "settings">): Span {
  return { start: shiftPeriod(period, 1 - lessonPeriods, settings.digest).start, end: period.end };
}

async function readWords(
  transaction: Transaction,
  { programId }: OperationContext,
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

async function readEarlier(
  transaction: Transaction,
  { programId }: OperationContext,
  partnerIds: readonly PartnerId[],
): Promise<Map<PartnerId, EarlierDigest[]>> {
  const ranked = transaction
    .select({
      id: digests.id,
      partnerId: digests.partnerId,
      periodStartLocal: digests.periodStartLocal,
      snapshot: digests.snapshot,
      rank: sql<number>`row_number() over (partition by ${digests.partnerId} order by ${digests.periodStartLocal} desc)`.as(
        "rank",
      ),
    })
    .from(digests)
    .where(and(eq(digests.programId, programId), inArray(digests.partnerId, [...partnerIds])))
    .as("ranked");
  const rows = await transaction
    .select()
    .from(ranked)
    .where(lte(ranked.rank, remembered))
    .orderBy(asc(ranked.partnerId), desc(ranked.periodStartLocal));
  const byPartner = new Map<PartnerId, EarlierDigest[]>();
  for (const row of rows) {
    const digest = { id: row.id, periodStartLocal: row.periodStartLocal, snapshot: asSnapshot(row.snapshot) };
    byPartner.set(row.partnerId, [...(byPartner.get(row.partnerId) ?? []), digest]);
  }
  return byPartner;
}

/** Safe: only a frozen `DigestSnapshot` is ever stored, and a digest never changes. */
export function asSnapshot(stored: unknown): DigestSnapshot {
  return stored as DigestSnapshot;
}
