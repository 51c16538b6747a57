import { sum } from "simple-statistics";
import { checkFields, checkList } from "../check-arguments.ts";
import type { EstimateReason } from "../estimate.ts";
import { LeadMetricsError } from "../lead-metrics-error.ts";
import { assertInstant } from "./assert-instant.ts";

const dayMs = 86_400_000;
/** An older rhythm says nothing of today's. */
const rhythmDays = 365;
/** Unlikely is what happens in less than one of so many. */
const oneIn = 20;

export interface PartnerSilence {
  /** Leads sent until now. */
  n: number;
  /** Times it sent leads: those within a day of each other are one sending. */
  sendings: number;
  silenceDays: number | null;
  /** Mean pause between the sendings of the last year; null with fewer than two. */
  usualGapDays: number | null;
  /** How probable so long a pause is at its own rate, 0..1. */
  probability: number | null;
  /** Beyond so many days its silence is unlikely (below 5 %). */
  unusualAfterDays: number | null;
  reason?: EstimateReason;
}

/**
 * Whether a partner's silence is longer than its own rhythm explains. Decides whom the channel manager calls first.
 *
 * @param submittedAt when each of its leads was sent, epoch milliseconds in any order; those after `now` are not counted
 * @param options `now` epoch milliseconds; `typicalGapDays`, more than 0, 30 by default: the programme's usual pause, which weighs
 * as much as one pause of the partner's own
 * @returns days since the last lead, the usual pause, and the probability of so long a pause: with two leads hardly any silence is
 * unlikely, with fifty a long one is. NO_DATA and nulls without a lead
 * @throws LeadMetricsError NON_FINITE when an instant is not a number, INVALID_INPUT when the typical pause is not positive
 * @source Gamma-Poisson model of Ehrenberg 1959 (NBD): a pause at an uncertain rate is Lomax-distributed, S(s) = ((a + T) / (a + T + s))^(1 + k)
 * after k pauses of T days. Not below the share of its own pauses that lasted as long, because partners send in bursts. Prior
 * of one pause and rhythm of one year: judgement
 * @example
 * const weekly = [0, 7, 14, 21, 28].map((day) => day * 86_400_000);
 * const { silenceDays, usualGapDays, probability } = partnerSilence(weekly, { now: 88 * 86_400_000 });
 * [silenceDays, usualGapDays]; // [60, 7]
 * probability; // 0.0286899592
 */
export function partnerSilence(
  submittedAt: readonly number[],
  options: { now: number; typicalGapDays?: number },
): PartnerSilence {
  checkList("submittedAt", submittedAt);
  const { now, typicalGapDays = 30 } = checkFields("options", options);
  if (!(typicalGapDays > 0 && Number.isFinite(typicalGapDays))) {
    throw new LeadMetricsError("INVALID_INPUT", `A typical pause is more than 0 days; got ${typicalGapDays}`);
  }
  for (const instant of [now, ...submittedAt]) assertInstant(instant);
  const sent = submittedAt.filter((instant) => instant <= now).toSorted((a, b) => a - b);
  const n = sent.length;
  const last = sent.at(-1);
  if (last === undefined) {
    const nothing = { silenceDays: null, usualGapDays: null, probability: null, unusualAfterDays: null };
    return { n, sendings: 0, ...nothing, reason: "NO_DATA" };
  }
  const starts = sendingStarts(sent);
  const recent = starts.filter((start) => last - start <= rhythmDays * dayMs);
  const pauses = recent.slice(1).map((start, i) => (start - (recent[i] ?? start)) / dayMs);
  const silenceDays = (now - last) / dayMs;
  const watched = typicalGapDays + sum(pauses);
  const shape = 1 + pauses.length;
  const asLong = pauses.filter((pause) => pause >= silenceDays).length;
  return {
    n,
    sendings: starts.length,
    silenceDays,
    usualGapDays: pauses.length === 0 ? null : sum(pauses) / pauses.length,
    probability: Math.max((watched / (watched + silenceDays)) ** shape, asLong / Math.max(1, pauses.length)),
    unusualAfterDays: Math.max(watched * (oneIn ** (1 / shape) - 1), exceptionalPause(pauses)),
  };
}

/** The pause that less than one in twenty of its own exceed. */
function exceptionalPause(pauses: readonly number[]): number {
  const longer = Math.max(0, Math.ceil(pauses.length / oneIn) - 1);
  return pauses.toSorted((a, b) => b - a)[longer] ?? 0;
}

/** A list of leads sent in one go is one sign of life. */
function sendingStarts(sent: readonly number[]): number[] {
  const starts: number[] = [];
  for (const instant of sent) {
    const start = starts.at(-1);
    if (start === undefined || instant - start >= dayMs) starts.push(instant);
  }
  return starts;
}
