import { checkFields } from "../check-arguments.ts";
import type { EstimateReason, Interval } from "../estimate.ts";
import { LeadMetricsError } from "../lead-metrics-error.ts";
import { newcombeDifference, type Proportion } from "../statistics/newcombe-difference.ts";
import { change } from "./change.ts";
import { compareResponseTimes } from "./compare-response-times.ts";
import { type PartnerSilence, partnerSilence } from "./partner-silence.ts";
import type { QualityRate } from "./quality-rate.ts";
import type { ResponseObservation } from "./response-waits.ts";

const unlikely = 0.05;
const silenceDaysMin = 60;
/** Two horizons of 90 days: even its last lead has then left every matured figure of this period and the one before. */
const dormantDaysMin = 180;

/** A later period against the one before it, of equal length. */
export interface Periods<Period> {
  previous: Period;
  current: Period;
}

export interface PartnerSigns {
  /** When each of its leads was sent, epoch milliseconds. */
  submittedAt: readonly number[];
  /** The quality rate of both periods, from `qualityRate` or as stored. */
  quality?: Periods<Pick<QualityRate, "value" | "n">>;
  /** Business hours to our first contact with its leads. */
  responses?: Periods<readonly ResponseObservation[]>;
  /** People we know at the partner, whole and 0 or more. */
  contactCount?: number;
}

export type ActivityReason =
  | { code: "silent"; days: number; usualGapDays: number | null; probability: number }
  | { code: "quality_fell"; difference: number; interval: Interval }
  | { code: "replies_slower"; differenceHours: number; interval: Interval; pValue: number };

export interface PartnerActivity {
  /** Null without a lead: there is no rhythm to fall out of. Offboarded partners are "churned" and not asked about. */
  state: "active" | "at_risk" | "dormant" | null;
  /** Why it is not simply active. */
  causes: ActivityReason[];
  /** Risks that do not change the state. */
  flags: ("one_known_contact" | "no_known_contact")[];
  silence: PartnerSilence;
  reason?: EstimateReason;
}

/**
 * Whether a partner is still with us, before it says that it is not: its silence, its quality, and how we treat it. Decides whom to call.
 *
 * @param signs its leads, and quality and response times of two periods where there are any
 * @param options `now` epoch milliseconds; `typicalGapDays`, more than 0, 30 by default: the programme's usual pause between sendings
 * @returns "at_risk" when its silence is unlikely (below 5 %) at its own rate and lasts 60 days, when its quality rate fell, or when our replies
 * have become clearly slower; "dormant" once such a silence lasts 180 days; null with NO_DATA without a lead. The causes come with their numbers
 * @throws LeadMetricsError NON_FINITE when an instant is not a number, INVALID_INPUT when a rate, a number of contacts, or the typical pause is impossible
 * @source docs/how-we-count.md; silence: `partnerSilence`; quality: Newcombe 1998b, from 10 decided in both periods; replies: `compareResponseTimes`. 180 days: judgement
 * @example
 * const days = (list) => list.map((day) => day * 86_400_000);
 * const weekly = { submittedAt: days([0, 7, 14, 21, 28]), contactCount: 1 };
 * partnerActivity(weekly, { now: 60 * 86_400_000 }).state; // "active"
 * partnerActivity(weekly, { now: 88 * 86_400_000 }).state; // "at_risk"
 * partnerActivity(weekly, { now: 208 * 86_400_000 }).state; // "dormant"
 * partnerActivity(weekly, { now: 88 * 86_400_000 }).flags; // ["one_known_contact"]
 */
export function partnerActivity(
  signs: PartnerSigns,
  options: { now: number; typicalGapDays?: number },
): PartnerActivity {
  const { submittedAt, quality, responses, contactCount } = checkFields("signs", signs);
  const { now, typicalGapDays } = checkFields("options", options);
  const silence = partnerSilence(submittedAt, {
    now,
    ...(typicalGapDays !== undefined && { typicalGapDays }),
  });
  const flags = contactFlags(contactCount);
  if (silence.silenceDays === null) return { state: null, causes: [], flags, silence, reason: "NO_DATA" };
  const causes = [
    ...silenceCause(silence),
    ...(quality ? qualityCause(quality) : []),
    ...(responses ? responseCause(responses) : []),
  ];
  const isDormant = causes.some((cause) => cause.code === "silent" && cause.days >= dormantDaysMin);
  return { state: isDormant ? "dormant" : causes.length > 0 ? "at_risk" : "active", causes, flags, silence };
}

function contactFlags(contactCount: number | undefined): PartnerActivity["flags"] {
  if (contactCount !== undefined && !(Number.isInteger(contactCount) && contactCount >= 0)) {
    throw new LeadMetricsError("INVALID_INPUT", `Contacts are counted whole; got ${contactCount}`);
  }
  if (contactCount === 0) return ["no_known_contact"];
  return contactCount === 1 ? ["one_known_contact"] : [];
}

function silenceCause({ silenceDays, usualGapDays, probability }: PartnerSilence): ActivityReason[] {
  if (silenceDays === null || probability === null) return [];
  if (silenceDays < silenceDaysMin || probability >= unlikely) return [];
  return [{ code: "silent", days: silenceDays, usualGapDays, probability }];
}

function qualityCause({ previous, current }: Periods<Pick<QualityRate, "value" | "n">>): ActivityReason[] {
  const [before, after] = [proportion(previous), proportion(current)];
  if (change(before, after) !== "down") return [];
  const difference = after.successes / after.trials - before.successes / before.trials;
  return [{ code: "quality_fell", difference, interval: newcombeDifference(after, before) }];
}

function proportion({ value, n }: Pick<QualityRate, "value" | "n">): Proportion {
  return { successes: (value ?? 0) * n, trials: n };
}

function responseCause({ previous, current }: Periods<readonly ResponseObservation[]>): ActivityReason[] {
  const { direction, differenceHours, interval, pValue } = compareResponseTimes(previous, current);
  if (direction !== "up" || differenceHours === null || interval === null || interval.lower <= 0) return [];
  return [{ code: "replies_slower", differenceHours, interval, pValue }];
}
