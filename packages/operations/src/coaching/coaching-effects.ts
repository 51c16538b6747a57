import { digests, leads, type PartnerId, partners, type Transaction } from "@leadback/db";
import {
  type Interval,
  isReasonCode,
  newcombeDifference,
  partnerLabel,
  type ReasonCode,
  smallSample,
} from "@leadback/scoring";
import { and, asc, eq, inArray, isNotNull, lte, sql } from "drizzle-orm";
import { z } from "zod";
import { type LeadTrace, traceWithin } from "../comparison/lead-traces.ts";
import type { OperationContext } from "../context.ts";
import { endedAt } from "../leads/figure-filters.ts";
import type { Period } from "../metrics/measure-leads.ts";
import { parseInput } from "../parse-input.ts";
import { withinReach } from "../people/reach.ts";
import { getProgram } from "../programs/program.ts";

const windowDays = 56;
const dayMs = 86_400_000;

export const coachingEffectsInput = z.strictObject({ partnerId: z.uuid().optional() });

export type CoachingVerdict = "helped" | "no_change" | "too_early";

/** Leads that ended for the reason, of all that ended in the window. */
export interface ReasonShare {
  count: number;
  of: number;
}

/** One coaching: what ended on either side of it, and where these leads are listed. */
export interface CoachingLetter {
  partnerId: PartnerId;
  partnerName: string;
  at: string;
  isOver: boolean;
  before: ReasonShare;
  after: ReasonShare;
  traces: LeadTrace[];
}

export interface CoachingEffect {
  reason: ReasonCode;
  label: string;
  partners: number;
  /** Letters whose one thing to do was about it, a second within eight weeks left out. */
  coachings: number;
  /** Each of them, the latest first; those whose eight weeks are over add up to `before` and `after`. */
  letters: CoachingLetter[];
  before: ReasonShare;
  after: ReasonShare;
  /** Share after less share before, −1..1; null where either window is empty. */
  difference: number | null;
  interval: Interval | null;
  verdict: CoachingVerdict;
}

/**
 * Whether reasons became rarer after partners were coached on them: the eight weeks before each letter against the eight
 * after it. A partner is coached when a reason is frequent, so that some of it would have become rarer by itself.
 */
export async function coachingEffects(
  context: OperationContext,
  input: z.input<typeof coachingEffectsInput>,
): Promise<{ data: CoachingEffect[] }> {
  const { partnerId } = parseInput(coachingEffectsInput, input);
  return context.database.inProgram(context.programId, async (transaction) => {
    const { locale } = await getProgram(transaction, context.programId);
    const coached = await readCoachings(transaction, context, partnerId as PartnerId | undefined);
    const ends = await readEnds(transaction, context, [...new Set(coached.map((one) => one.partnerId))]);
    const byReason = Map.groupBy(coached, ({ reason }) => reason);
    const data = [...byReason].map(([reason, letters]) => ({
      label: partnerLabel(reason, locale),
      ...effectOf(reason, letters, ends, context.now),
    }));
    return { data: data.toSorted((a, b) => b.coachings - a.coachings || (a.reason < b.reason ? -1 : 1)) };
  });
}

interface Coaching {
  partnerId: PartnerId;
  partnerName: string;
  reason: ReasonCode;
  at: Date;
}

interface End {
  reason: string;
  endedAt: Date;
}

/** One letter of a partner and reason begins a window; another within it is the same coaching. */
async function readCoachings(
  transaction: Transaction,
  { programId, actor }: OperationContext,
  partnerId: PartnerId | undefined,
): Promise<Coaching[]> {
  const rows = await transaction
    .select({
      partnerId: digests.partnerId,
      partnerName: partners.name,
      reason: digests.coachedReason,
      at: digests.cutoffAt,
    })
    .from(digests)
    .innerJoin(partners, and(eq(partners.programId, digests.programId), eq(partners.id, digests.partnerId)))
    .where(
      and(
        eq(digests.programId, programId),
        isNotNull(digests.coachedReason),
        withinReach(actor, digests.partnerId),
        partnerId === undefined ? undefined : eq(digests.partnerId, partnerId),
      ),
    )
    .orderBy(asc(digests.cutoffAt), asc(digests.id));
  const until = new Map<string, number>();
  return rows.flatMap((row) => {
    if (row.reason === null || !isReasonCode(row.reason)) return [];
    const key = `${row.partnerId} ${row.reason}`;
    if (row.at.getTime() < (until.get(key) ?? 0)) return [];
    until.set(key, row.at.getTime() + windowDays * dayMs);
    return [{ ...row, reason: row.reason }];
  });
}

/** How the leads of these partners ended, by the latest word on each: as lists of leads date an end. */
async function readEnds(
  transaction: Transaction,
  { programId, now }: OperationContext,
  partnerIds: readonly PartnerId[],
): Promise<ReadonlyMap<PartnerId, End[]>> {
  if (partnerIds.length === 0) return new Map();
  const rows = await transaction
    .select({ partnerId: leads.partnerId, reason: leads.reason, endedAt: sql<string>`${endedAt}` })
    .from(leads)
    .where(
      and(
        eq(leads.programId, programId),
        inArray(leads.partnerId, [...partnerIds]),
        isNotNull(leads.reason),
        lte(endedAt, now.toISOString()),
      ),
    );
  const ends = rows.flatMap(({ partnerId, reason, endedAt: at }) =>
    reason === null ? [] : [{ partnerId, reason, endedAt: new Date(at) }],
  );
  return Map.groupBy(ends, ({ partnerId }) => partnerId);
}

function effectOf(
  reason: ReasonCode,
  letters: readonly Coaching[],
  ends: ReadonlyMap<PartnerId, readonly End[]>,
  now: Date,
): Omit<CoachingEffect, "label"> {
  const counts = letters.map(({ partnerId, partnerName, at }): CoachingLetter => {
    const own = ends.get(partnerId) ?? [];
    const share = (from: number, to: number): ReasonShare => {
      const within = own.filter(({ endedAt }) => endedAt.getTime() >= from && endedAt.getTime() < to);
      return { count: within.filter((end) => end.reason === reason).length, of: within.length };
    };
    const start = at.getTime();
    const [first, last] = [start - windowDays * dayMs, start + windowDays * dayMs];
    const [before, after] = [share(first, start), share(start, last)];
    return {
      partnerId,
      partnerName,
      at: at.toISOString(),
      isOver: last <= now.getTime(),
      before,
      after,
      traces: [
        ...tracesOf("before", before, { from: new Date(first), to: at }, { partnerId, reason }),
        ...tracesOf("after", after, { from: at, to: new Date(last) }, { partnerId, reason }),
      ],
    };
  });
  const finished = counts.filter(({ isOver }) => isOver);
  const before = total(finished.map((one) => one.before));
  const after = total(finished.map((one) => one.after));
  const isMeasured = before.of > 0 && after.of > 0;
  const interval = isMeasured ? newcombeDifference(proportionOf(after), proportionOf(before)) : null;
  const hasEnough = before.of >= smallSample.rateMin && after.of >= smallSample.rateMin;
  return {
    reason,
    partners: new Set(letters.map(({ partnerId }) => partnerId)).size,
    coachings: letters.length,
    letters: counts.toReversed(),
    before,
    after,
    difference: isMeasured ? after.count / after.of - before.count / before.of : null,
    interval,
    verdict: interval === null || !hasEnough ? "too_early" : interval.upper < 0 ? "helped" : "no_change",
  };
}

function tracesOf(
  side: "before" | "after",
  { count, of }: ReasonShare,
  period: Period,
  { partnerId, reason }: { partnerId: PartnerId; reason: ReasonCode },
): LeadTrace[] {
  const trace = traceWithin(period, { partnerId, on: "endedAt", withReason: "true" });
  return [trace(`${side}.count`, count, { reason }), trace(`${side}.of`, of)];
}

function total(shares: readonly ReasonShare[]): ReasonShare {
  return shares.reduce((sum, share) => ({ count: sum.count + share.count, of: sum.of + share.of }), {
    count: 0,
    of: 0,
  });
}

function proportionOf({ count, of }: ReasonShare) {
  return { successes: count, trials: of };
}
