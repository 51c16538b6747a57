import { digests, leadEvents, leads, type PartnerId, type Transaction } from "@leadback/db";
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
import type { OperationContext } from "../context.ts";
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

export interface CoachingEffect {
  reason: ReasonCode;
  label: string;
  partners: number;
  /** Letters whose one thing to do was about it, a second within eight weeks left out. */
  coachings: number;
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
    .select({ partnerId: digests.partnerId, reason: digests.coachedReason, at: digests.cutoffAt })
    .from(digests)
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

/** How the leads of these partners ended, by the latest word on each. */
async function readEnds(
  transaction: Transaction,
  { programId, now }: OperationContext,
  partnerIds: readonly PartnerId[],
): Promise<ReadonlyMap<PartnerId, End[]>> {
  if (partnerIds.length === 0) return new Map();
  const { leadId, type, occurredAt } = leadEvents;
  const rows = await transaction
    .select({
      partnerId: leads.partnerId,
      reason: leads.reason,
      endedAt: sql<string>`max(${occurredAt})`.as("ended_at"),
    })
    .from(leads)
    .innerJoin(leadEvents, and(eq(leadEvents.programId, leads.programId), eq(leadId, leads.id)))
    .where(
      and(
        eq(leads.programId, programId),
        inArray(leads.partnerId, [...partnerIds]),
        inArray(leads.stage, ["disqualified", "lost", "recycled"]),
        isNotNull(leads.reason),
        inArray(type, ["disqualified", "lost"]),
        lte(occurredAt, now),
      ),
    )
    .groupBy(leads.id, leads.partnerId, leads.reason);
  const ends = rows.flatMap(({ partnerId, reason, endedAt }) =>
    reason === null ? [] : [{ partnerId, reason, endedAt: new Date(endedAt) }],
  );
  return Map.groupBy(ends, ({ partnerId }) => partnerId);
}

function effectOf(
  reason: ReasonCode,
  letters: readonly Coaching[],
  ends: ReadonlyMap<PartnerId, readonly End[]>,
  now: Date,
): Omit<CoachingEffect, "label"> {
  const counts = letters.map(({ partnerId, at }) => {
    const own = ends.get(partnerId) ?? [];
    const share = (from: number, to: number): ReasonShare => {
      const within = own.filter(({ endedAt }) => endedAt.getTime() >= from && endedAt.getTime() < to);
      return { count: within.filter((end) => end.reason === reason).length, of: within.length };
    };
    const start = at.getTime();
    const isOver = start + windowDays * dayMs <= now.getTime();
    return {
      isOver,
      before: share(start - windowDays * dayMs, start),
      after: share(start, start + windowDays * dayMs),
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
    before,
    after,
    difference: isMeasured ? after.count / after.of - before.count / before.of : null,
    interval,
    verdict: interval === null || !hasEnough ? "too_early" : interval.upper < 0 ? "helped" : "no_change",
  };
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
