import {
  type Cadence,
  deliveries,
  digests,
  eventText,
  type LeadId,
  leadEvents,
  type PartnerId,
  type PeriodFigures,
  type partners,
  type Transaction,
} from "@leadback/db";
import type { DigestNextStep, DigestSnapshot } from "@leadback/email";
import {
  type BusinessCalendar,
  type Evidence,
  type LeadEventType,
  type PooledReasons,
  poolReasons,
  type ReasonCode,
} from "@leadback/scoring";
import { and, asc, desc, eq, gt, gte, inArray, isNotNull, lt, lte, or, sql } from "drizzle-orm";
import type { OperationContext } from "../context.ts";
import { businessCalendar } from "../metrics/business-calendar.ts";
import type { LeadRecord } from "../metrics/lead-record.ts";
import { readLeadsAsOf } from "../metrics/read-leads.ts";
import type { Program } from "../programs/program.ts";
import { namesCompanies } from "../programs/program-settings.ts";
import type { OwnReasons } from "../reasons/own-reasons.ts";
import { readCompanyNames } from "./company-names.ts";
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
  cadence: Cadence;
  periodStartLocal: string;
  cutoffAt: Date;
  snapshot: ToldBefore;
}

/** What a letter must know of those before it. */
interface ToldBefore {
  edition: DigestSnapshot["edition"];
  nextStep: Pick<DigestNextStep, "code">;
  headline: Pick<DigestSnapshot["headline"], "qualified" | "decided">;
  caseStory: Pick<NonNullable<DigestSnapshot["caseStory"]>, "text"> | null;
  closing: Pick<NonNullable<DigestSnapshot["closing"]>, "since"> | null;
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
  /** How the companies behind leads of the period are called, where the programme may say it. */
  companies: ReadonlyMap<LeadId, string>;
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
  /** Why the leads of all other partners ended in the span that lessons look back on. */
  peerReasons: PooledReasons<ReasonCode>;
}

const remembered = 8;
/** A year and its comparison: an older period is not counted anew. */
const reportedDays = 400;
/** The last whole month of leads that had their time begins at most so long before that time. */
const maturedMonthDays = 63;
const dayMs = 86_400_000;
export const lessonPeriods = 8;

/** What the digests of a run share, so that it is read once. */
export interface SharedFacts {
  peerReasons?: PeerReasons;
  newsOfProgram?: NewsOfProgram;
  /** For figures that look further back than a letter does. */
  needsWholeHistory?: boolean;
}

/** Reads what the digests of these partners need: a fixed number of statements, however many partners there are. */
export async function readDigestFacts(
  transaction: Transaction,
  context: OperationContext,
  program: Program,
  wanted: readonly Pick<DigestFacts, "partner" | "period" | "previousPeriod" | "isLate">[],
  cutoff: Date,
  {
    peerReasons = new PeerReasons(),
    newsOfProgram = new NewsOfProgram(),
    needsWholeHistory,
  }: SharedFacts = {},
): Promise<DigestFacts[]> {
  const partnerIds = wanted.map(({ partner }) => partner.id);
  if (partnerIds.length === 0) return [];
  const told = await readTold(transaction, context, partnerIds, {
    before:
      wanted
        .map(({ period }) => period.firstDay)
        .toSorted()
        .at(-1) ?? "",
    cutoff,
  });
  const news = await newsOfProgram.at(transaction, context, cutoff);
  const sinceOf = wanted.map(({ partner, period, previousPeriod }) => {
    const last = earlierThan(told.get(partner.id), period).find(({ cadence }) => cadence === period.cadence);
    return last?.cutoffAt ?? previousPeriod.freezeAt;
  });
  const from = new Date(Math.min(...sinceOf.map((since) => since.getTime())));
  const ownNews = await readPartnerNews(transaction, context, partnerIds, { from, cutoff });
  const leadsByPartner = await readLeadsAsOf(
    transaction,
    context.programId,
    partnerIds,
    cutoff,
    needsWholeHistory ? undefined : countedFrom(program, news, ownNews, { from, cutoff }),
  );
  const words = await readWords(transaction, context, partnerIds, cutoff, {
    start: new Date(Math.min(...wanted.map(({ period }) => period.start.getTime()))),
    end: new Date(Math.max(...wanted.map(({ period }) => period.end.getTime()))),
  });
  const companies = namesCompanies(program.settings)
    ? await readCompanyNames(transaction, context, decidedIds(wanted, leadsByPartner), program.locale)
    : new Map<LeadId, string>();
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
    peerReasons: peers[index] ?? nobody,
    program,
    cutoff,
    leads: leadsByPartner.get(one.partner.id) ?? [],
    words,
    companies,
    earlier: earlierThan(told.get(one.partner.id), one.period),
    reported: reportedPeriods(told.get(one.partner.id) ?? [], one.period, program),
    since: sinceOf[index] ?? one.previousPeriod.freezeAt,
    news,
    ownNews: ownNews.get(one.partner.id) ?? noNews,
    calendar,
    own: news.ownReasons,
  }));
}

/** Leads that the letters may tell of one by one. */
function decidedIds(
  wanted: readonly Pick<DigestFacts, "partner" | "period">[],
  leadsByPartner: ReadonlyMap<PartnerId, readonly LeadRecord[]>,
): LeadId[] {
  return wanted.flatMap(({ partner, period: { start, end } }) =>
    (leadsByPartner.get(partner.id) ?? []).flatMap(({ id, erasedAt, ...lead }) => {
      const steps = [lead.qualifiedAt, lead.disqualifiedAt, lead.lostAt, lead.wonAt];
      const isTold = steps.some((at) => at !== null && at >= start && at < end);
      return isTold && erasedAt === null ? [id] : [];
    }),
  );
}

const nobody = poolReasons<ReasonCode>([])();

/**
 * The earliest instant that a letter counts anything of: of a lead that had ended before and rested since, it says
 * nothing. All of them count in the letter that closes a programme, and in one that tells of a new profile.
 */
function countedFrom(
  { settings }: Program,
  { profiles }: ProgramNews,
  ownNews: ReadonlyMap<PartnerId, PartnerNews>,
  { from, cutoff }: { from: Date; cutoff: Date },
): Date | undefined {
  const isProfileNew = profiles.some(({ publishedAt }) => publishedAt > from);
  if (settings.lifecycle.state !== "running" || isProfileNew) return undefined;
  const daysBefore = (days: number) => cutoff.getTime() - days * dayMs;
  const goalsBegin = [...ownNews.values()].flatMap(({ goals }) =>
    goals.flatMap(({ startsOn, endsBefore }) =>
      Date.parse(endsBefore) < from.getTime() - dayMs ? [] : [Date.parse(startsOn) - dayMs],
    ),
  );
  return new Date(
    Math.min(daysBefore(reportedDays), daysBefore(settings.maturityDays + maturedMonthDays), ...goalsBegin),
  );
}

function earlierThan(told: readonly ToldDigest[] = [], { firstDay }: DigestPeriodInstants): EarlierDigest[] {
  return told.flatMap(({ cadence, periodStartLocal, cutoffAt, snapshot }) =>
    snapshot === null || periodStartLocal >= firstDay
      ? []
      : [{ cadence, periodStartLocal, cutoffAt, snapshot }],
  );
}

/** What a lesson looks back on: one period alone has too few ends to tell a habit from chance. */
export function lessonSpan(period: DigestPeriodInstants, { settings }: Pick<Program, "settings">): Span {
  return { start: shiftPeriod(period, 1 - lessonPeriods, settings.digest).start, end: period.end };
}

/** What was said of partners' leads when it happened within a span, oldest first. */
export async function readWords(
  transaction: Transaction,
  { programId }: Pick<OperationContext, "programId">,
  partnerIds: readonly PartnerId[],
  cutoff: Date,
  { start, end }: Span,
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
        gte(leadEvents.occurredAt, start),
        lt(leadEvents.occurredAt, end),
        sql`${eventText.leadId} in (select id from leads where program_id = ${programId} and ${inArray(sql`partner_id`, [...partnerIds])})`,
      ),
    )
    .orderBy(asc(leadEvents.leadId), asc(leadEvents.sequence));
  const words = new Map<LeadId, LeadWords[]>();
  for (const { leadId, sentence, ...rest } of rows) {
    if (sentence === null) continue;
    const known = words.get(leadId);
    if (known === undefined) words.set(leadId, [{ ...rest, sentence }]);
    else known.push({ ...rest, sentence });
  }
  return words;
}

/** A digest none of whose letters can have been read has told nobody anything. */
const hasLeft = sql`exists (
  select from ${deliveries} d
  where d.program_id = ${digests.programId} and d.partner_id = ${digests.partnerId} and d.digest_id = ${digests.id}
    and d.state not in ('skipped', 'rejected', 'provider_failed', 'canceled'))`;

interface ToldDigest extends Pick<typeof digests.$inferSelect, "zone" | "reported" | "restated"> {
  cadence: Cadence;
  periodStartLocal: string;
  cutoffAt: Date;
  /** Of the latest alone. */
  snapshot: ToldBefore | null;
}

/** Read as a whole once: every look into a stored snapshot would unpack it anew. */
const toldBefore = sql<ToldBefore>`(
  select jsonb_build_object(
    'edition', told -> 'edition',
    'nextStep', jsonb_build_object('code', coalesce(told #> '{nextStep,code}', told #> '{nextStep,kind}')),
    'headline', jsonb_build_object('qualified', told #> '{headline,qualified}', 'decided', told #> '{headline,decided}'),
    'caseStory', case when jsonb_typeof(told -> 'caseStory') = 'object' then jsonb_build_object('text', told #> '{caseStory,text}') end,
    'closing', case when jsonb_typeof(told -> 'closing') = 'object' then jsonb_build_object('since', told #> '{closing,since}') end
  ) from (select ranked.snapshot || '{}'::jsonb as told offset 0) as unpacked)`;

/** What partners have read before the latest of these periods, newest first: figures of a year, words of the last letters. */
async function readTold(
  transaction: Transaction,
  { programId }: OperationContext,
  partnerIds: readonly PartnerId[],
  { before, cutoff }: { before: string; cutoff: Date },
): Promise<Map<PartnerId, ToldDigest[]>> {
  const ranked = transaction
    .select({
      partnerId: digests.partnerId,
      cadence: digests.cadence,
      periodStartLocal: digests.periodStartLocal,
      cutoffAt: digests.cutoffAt,
      zone: digests.zone,
      reported: digests.reported,
      restated: digests.restated,
      snapshot: digests.snapshot,
      isCounted: gt(digests.periodEnd, new Date(cutoff.getTime() - reportedDays * dayMs)).as("is_counted"),
      rank: sql<number>`row_number() over (partition by ${digests.partnerId} order by ${digests.periodStartLocal} desc)`.as(
        "rank",
      ),
    })
    .from(digests)
    .where(
      and(
        eq(digests.programId, programId),
        inArray(digests.partnerId, [...partnerIds]),
        lt(digests.periodStartLocal, before),
        hasLeft,
      ),
    )
    .as("ranked");
  const isRemembered = lte(ranked.rank, remembered);
  const rows = await transaction
    .select({
      partnerId: ranked.partnerId,
      cadence: ranked.cadence,
      periodStartLocal: ranked.periodStartLocal,
      cutoffAt: ranked.cutoffAt,
      zone: ranked.zone,
      reported: sql<PeriodFigures | null>`case when ${ranked.isCounted} then ${ranked.reported} end`,
      restated: ranked.restated,
      snapshot: sql<ToldBefore | null>`case when ${isRemembered} then ${toldBefore} end`,
    })
    .from(ranked)
    .where(or(isRemembered, ranked.isCounted))
    .orderBy(asc(ranked.partnerId), desc(ranked.periodStartLocal));
  return Map.groupBy(rows, ({ partnerId }) => partnerId);
}

function reportedPeriods(
  told: readonly ToldDigest[],
  { cadence, firstDay }: DigestPeriodInstants,
  { settings }: Pick<Program, "settings">,
): ReportedPeriod[] {
  const before = told
    .filter((digest) => digest.cadence === cadence && digest.periodStartLocal < firstDay)
    .toReversed();
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
