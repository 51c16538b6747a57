import { checkFields, checkRows } from "../check-arguments.ts";
import type { Estimate } from "../estimate.ts";
import { LeadMetricsError } from "../lead-metrics-error.ts";
import type { ExposedCount } from "../statistics/compare-counts.ts";
import type { Proportion } from "../statistics/newcombe-difference.ts";
import { overdispersion } from "../statistics/overdispersion.ts";
import { compareResponseTimes } from "./compare-response-times.ts";
import { programmeDispersion } from "./programme-dispersion.ts";
import { type Decision, qualityRate } from "./quality-rate.ts";
import type { ResponseObservation } from "./response-waits.ts";
import { screenChanges } from "./screen-changes.ts";
import { smallSample } from "./small-samples.ts";
import { baselineWeeks, type WeekChange } from "./week-change.ts";
import { weekOverWeek } from "./week-over-week.ts";
import { weekOverWeekRate } from "./week-over-week-rate.ts";

export const trendAlertCodes = [
  "leads_up",
  "leads_down",
  "quality_up",
  "quality_down",
  "conversion_up",
  "conversion_down",
  "response_slower",
  "response_faster",
] as const;

export type TrendAlertCode = (typeof trendAlertCodes)[number];

export type TrendMetric = "leads_sent" | "quality_rate" | "conversion" | "response_time";

/** Complete weeks of one partner, oldest first, the week in question last. What is left out is not asked. */
export interface PartnerWeeks {
  id: string;
  leadsSent?: readonly number[];
  /** How long each week of `leadsSent` counted, such as its working days; alike by default. */
  exposure?: readonly number[];
  /** First decisions of each week, with their weights. */
  decisions?: readonly (readonly Decision[])[];
  /** Won within the horizon, of the cohort that matured in each week. Never of leads sent in it: those are still open. */
  conversion?: readonly Proportion[];
  /** Business hours to our first contact, of the leads sent in each week. */
  responses?: readonly (readonly ResponseObservation[])[];
}

export interface TrendAlert {
  partnerId: string;
  metric: TrendMetric;
  code: TrendAlertCode;
  direction: "up" | "down";
  isBetter: boolean;
  /** Leads: this week ÷ the weeks before. Rates: the difference, −1..1. Response: hours more or less. `n` is this week's leads. */
  effect: Estimate<number | null>;
  pValue: number;
  qValue: number;
}

interface Question extends WeekChange {
  partnerId: string;
  metric: TrendMetric;
  effect: Estimate<number | null>;
}

const codes = {
  leads_sent: { up: "leads_up", down: "leads_down" },
  quality_rate: { up: "quality_up", down: "quality_down" },
  conversion: { up: "conversion_up", down: "conversion_down" },
  response_time: { up: "response_slower", down: "response_faster" },
} as const satisfies Record<TrendMetric, Record<"up" | "down", TrendAlertCode>>;

/**
 * What changed with whom this week, of all partners and metrics together: the vendor's alerts, of which at most the stated share are false.
 *
 * @param partners complete weeks of each partner, oldest first, this week last; this week is compared with up to four before
 * @param options `falseDiscoveryRate` in (0, 1), 0.1 by default; `dispersion` 1 or more: how much weekly counts
 * vary at least, that of all partners together by default
 * @returns the alerts, surest first, and how many comparisons were made. A rate is asked from 10 leads on both sides, response time from 5;
 * none for an empty week. An alert also needs a fifth of change (or five leads)
 * @throws LeadMetricsError DUPLICATE_ID when two partners share an id; INVALID_INPUT when counts or options are impossible
 * @source Benjamini & Hochberg 1995
 * @example
 * const partners = [{ id: "north", leadsSent: [20, 22, 18, 21, 60] }, { id: "south", leadsSent: [20, 22, 18, 21, 25] }];
 * const { alerts, compared } = trendAlerts(partners);
 * alerts.map(({ partnerId, code }) => [partnerId, code]); // [["north", "leads_up"]]
 * compared; // 2
 */
export function trendAlerts(
  partners: readonly PartnerWeeks[],
  options: { falseDiscoveryRate?: number; dispersion?: number } = {},
): { alerts: TrendAlert[]; compared: number } {
  checkRows("partners", partners);
  const { falseDiscoveryRate = 0.1, dispersion } = checkFields("options", options);
  if (new Set(partners.map(({ id }) => id)).size < partners.length) {
    throw new LeadMetricsError("DUPLICATE_ID", "Two partners have the same id");
  }
  if (dispersion !== undefined && !(dispersion >= 1)) {
    throw new LeadMetricsError("INVALID_INPUT", `A dispersion is 1 or more; got ${dispersion}`);
  }
  const shared = dispersion ?? programmeDispersion(partners.map(weeksBefore));
  const questions = partners.flatMap((partner) => [
    ...leadsQuestion(partner, shared),
    ...rateQuestion(partner.id, "quality_rate", qualityWeeks(partner)),
    ...rateQuestion(partner.id, "conversion", partner.conversion ?? []),
    ...responseQuestion(partner),
  ]);
  const alerts = screenChanges(questions, { falseDiscoveryRate }).flatMap(
    ({ direction, partnerId, metric, effect, pValue, qValue }): TrendAlert[] => {
      if (direction === "no_clear_change") return [];
      const isBetter = (direction === "up") === (metric !== "response_time");
      return [
        { partnerId, metric, code: codes[metric][direction], direction, isBetter, effect, pValue, qValue },
      ];
    },
  );
  return { alerts: alerts.sort((a, b) => a.pValue - b.pValue), compared: questions.length };
}

function weeksBefore({ leadsSent = [], exposure }: PartnerWeeks): ExposedCount[] {
  return leadsSent.slice(0, -1).map((count, i) => ({ count, exposure: exposure?.[i] ?? 1 }));
}

/** A calm partner may only have been lucky so far: its weeks count as jumping about no less than those of the programme. */
function leadsQuestion(partner: PartnerWeeks, shared: number): Question[] {
  const { id, leadsSent = [], exposure } = partner;
  if (leadsSent.length < 2) return [];
  const dispersion = Math.max(shared, overdispersion(weeksBefore(partner)));
  const change = weekOverWeek(leadsSent, { ...(exposure && { exposure }), dispersion });
  const n = leadsSent.at(-1) ?? 0;
  const known = { value: change.ratio, interval: change.interval, n };
  const effect = change.ratio === null ? { ...known, reason: "NO_DATA" as const } : known;
  return [{ ...change, partnerId: id, metric: "leads_sent", effect }];
}

/** The weeks before are one sample, so that their rate is the period's and not a mean of rates. */
function qualityWeeks({ decisions = [] }: PartnerWeeks): Proportion[] {
  const before = decisions.slice(0, -1).slice(-baselineWeeks).flat();
  return [before, decisions.at(-1) ?? []].map((period) => {
    const { value, n } = qualityRate(period);
    return { successes: (value ?? 0) * n, trials: n };
  });
}

function rateQuestion(partnerId: string, metric: TrendMetric, weeks: readonly Proportion[]): Question[] {
  const change = weekOverWeekRate(weeks);
  const n = weeks.at(-1)?.trials ?? 0;
  const before = weeks
    .slice(0, -1)
    .slice(-baselineWeeks)
    .reduce((all, { trials }) => all + trials, 0);
  if (Math.min(n, before) < smallSample.rateMin) return [];
  return [
    { ...change, partnerId, metric, effect: { value: change.difference, interval: change.interval, n } },
  ];
}

function responseQuestion({ id, responses = [] }: PartnerWeeks): Question[] {
  const before = responses.slice(0, -1).slice(-baselineWeeks).flat();
  const change = compareResponseTimes(before, responses.at(-1) ?? []);
  if (change.differenceHours === null) return [];
  const effect = { value: change.differenceHours, interval: change.interval, n: change.n };
  return [{ ...change, partnerId: id, metric: "response_time", effect }];
}
