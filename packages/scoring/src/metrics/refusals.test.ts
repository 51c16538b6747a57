import { expect, test } from "vitest";
import { bestSendTimes } from "./best-send-times.ts";
import { addBusinessHours, businessHoursBetween } from "./business-hours.ts";
import { change } from "./change.ts";
import { cohortMaturation } from "./cohort-maturation.ts";
import { comparePartners } from "./compare-partners.ts";
import { compareResponseTimes } from "./compare-response-times.ts";
import { concentration } from "./concentration.ts";
import { conversion } from "./conversion.ts";
import { conversionMatured } from "./conversion-matured.ts";
import { countChange } from "./count-change.ts";
import { effectiveQualityWeight } from "./effective-quality-weight.ts";
import { goalProgress } from "./goal-progress.ts";
import { hasEnoughPeers } from "./has-enough-peers.ts";
import { partnerActivity } from "./partner-activity.ts";
import { partnerSilence } from "./partner-silence.ts";
import { programmeDispersion } from "./programme-dispersion.ts";
import { qualityRate } from "./quality-rate.ts";
import { rankComparable } from "./rank-comparable.ts";
import { reasonOverRepresentation } from "./reason-over-representation.ts";
import { reasonShares } from "./reason-shares.ts";
import { responseTime } from "./response-time.ts";
import { screenChanges } from "./screen-changes.ts";
import { sendTimeOf } from "./send-time-of.ts";
import { rateWording } from "./small-samples.ts";
import { timeToClose } from "./time-to-close.ts";
import { trendAlerts } from "./trend-alerts.ts";
import { weekOverWeek } from "./week-over-week.ts";
import { weekOverWeekRate } from "./week-over-week-rate.ts";
import { winningTraits } from "./winning-traits.ts";

/** What callers without types pass. */
const no = undefined as never;
const two = 2 as never;
const calendar = { zone: "UTC", days: [1, 2, 3, 4, 5], startTime: "09:00", endTime: "18:00", holidays: [] };
const period = { fromMs: Date.parse("2026-10-05T00:00:00Z"), toMs: Date.parse("2026-12-28T00:00:00Z") };
const time = { period, nowMs: period.fromMs, calendar };
const count = { kind: "count", target: 10, achieved: 1 } as const;
const won = { days: 3, ageDays: 9, outcome: "won" } as const;
const ending = { reason: "no_response", attempts: 5, isOurSlaBroken: false } as const;

test.each([
  ['"sends" takes', () => bestSendTimes(no)],
  ['"options" takes', () => bestSendTimes([], two)],
  [
    "one of night, morning, afternoon, evening; got 8 and null",
    () => bestSendTimes([{ weekday: 8, successes: 0, trials: 1 }]),
  ],
  ['"calendar" takes', () => businessHoursBetween(0, 1, no)],
  ['"calendar" takes', () => addBusinessHours(0, 1, no)],
  ["0 or more; got -1", () => addBusinessHours(0, -1, calendar)],
  ['"days" takes a list', () => businessHoursBetween(0, 1, { ...calendar, days: no })],
  ['"holidays" takes a list', () => businessHoursBetween(0, 1, { ...calendar, holidays: no })],
  ["1 (Monday) to 7 (Sunday)", () => businessHoursBetween(0, 1, { ...calendar, days: [1, 0] })],
  ["1 (Monday) to 7 (Sunday)", () => businessHoursBetween(0, 1, { ...calendar, days: [1, 1.5] })],
  ["got 18:00 to 18:00", () => businessHoursBetween(0, 1, { ...calendar, startTime: "18:00" })],
  ["like 09:00; got 09:00h", () => businessHoursBetween(0, 1, { ...calendar, startTime: "09:00h" })],
  ["like 09:00; got 109:00", () => businessHoursBetween(0, 1, { ...calendar, startTime: "109:00" })],
  [
    '"Mars/Olympus" is not a time zone',
    () => businessHoursBetween(0, 1, { ...calendar, zone: "Mars/Olympus" }),
  ],
  ["epoch milliseconds; got Infinity", () => businessHoursBetween(0, Number.POSITIVE_INFINITY, calendar)],
  [
    "epoch milliseconds; got 8640000000000001",
    () => businessHoursBetween(0, 8_640_000_000_000_001, calendar),
  ],
  ["epoch milliseconds; got NaN", () => addBusinessHours(Number.NaN, 0, calendar)],
  ["epoch milliseconds; got NaN", () => sendTimeOf(Number.NaN, "UTC")],
  ['"Olympus" is not a time zone', () => sendTimeOf(0, "Olympus")],
  ['"previous" takes', () => change(no, { successes: 1, trials: 2 })],
  ['"current" takes', () => change({ successes: 1, trials: 2 }, no)],
  ['"cohort" takes', () => cohortMaturation(no, [])],
  ['"programme" takes', () => cohortMaturation([], no)],
  ['"options" takes', () => cohortMaturation([], [], two)],
  ["more than 0 days; got 0", () => cohortMaturation([won], [won], { horizonDays: 0 })],
  ["a finite number; got NaN", () => cohortMaturation([{ ...won, days: Number.NaN }], [won])],
  ['got "won" after 10 of 9 days', () => cohortMaturation([{ ...won, days: 10 }], [won])],
  ['"groups" takes', () => comparePartners(no)],
  ['"options" takes', () => comparePartners([], two)],
  ['"before" takes', () => compareResponseTimes(no, [])],
  ['"after" takes', () => compareResponseTimes([], no)],
  ['"options" takes', () => compareResponseTimes([], [], two)],
  ["more than 0 hours; got -1", () => compareResponseTimes([], [], { horizonHours: -1 })],
  ['"partners" takes', () => concentration(no)],
  ['"revenue" takes', () => concentration([{ id: "a", leads: 1, revenue: no }])],
  [
    "Each partner is counted once",
    () => concentration([1, 2].map((leads) => ({ id: "a", leads, revenue: [] }))),
  ],
  ["0 or more; got 1.5", () => concentration([{ id: "a", leads: 1.5, revenue: [] }])],
  ['"counts" takes', () => conversion(no)],
  ["part of those submitted; got 3 of 2", () => conversion({ won: 3, submitted: 2 })],
  ["part of those submitted; got -1 of 2", () => conversion({ won: -1, submitted: 2 })],
  ['"leads" takes', () => conversionMatured(no)],
  ['"options" takes', () => conversionMatured([], two)],
  ["more than 0 days; got 0", () => conversionMatured([], { horizonDays: 0 })],
  ["0 or more; got 3 and -1", () => countChange(3, -1)],
  ["0 or more; got -3 and 1", () => countChange(-3, 1)],
  ['"ending" takes', () => effectiveQualityWeight(no)],
  ['"cold" is not a reason', () => effectiveQualityWeight({ ...ending, reason: "cold" as never })],
  ["got -1 and false", () => effectiveQualityWeight({ ...ending, attempts: -1 })],
  ["between 0 and 1; got -0.1", () => effectiveQualityWeight({ ...ending, weight: -0.1 })],
  ['"goal" takes', () => goalProgress(no, time)],
  ['"time" takes', () => goalProgress(count, no)],
  ['"period" takes', () => goalProgress(count, { ...time, period: no })],
  [
    "ends after it starts",
    () => goalProgress(count, { ...time, period: { ...period, toMs: period.fromMs } }),
  ],
  ["got 0 and 1", () => goalProgress({ ...count, target: 0 }, time)],
  ["got 10 and 0.5", () => goalProgress(count, { ...time, dispersion: 0.5 })],
  ['or a "rate"; got "leads"', () => goalProgress({ ...count, kind: "leads" as never }, time)],
  [
    '"amountsCents" takes',
    () => goalProgress({ kind: "revenue", target: 1, currency: "BRL", amountsCents: no }, time),
  ],
  ["at most 1; got 1.2", () => goalProgress({ kind: "rate", target: 1.2, successes: 1, trials: 2 }, time)],
  ['"peerTrials" takes', () => hasEnoughPeers(no)],
  ["0 or more; got -2", () => hasEnoughPeers([3, -2])],
  ['"signs" takes', () => partnerActivity(no, { now: 0 })],
  ['"options" takes', () => partnerActivity({} as never, no)],
  ['"submittedAt" takes', () => partnerSilence(no, { now: 0 })],
  ['"options" takes', () => partnerSilence([], no)],
  ['"series" takes', () => programmeDispersion(no)],
  ['"series" takes', () => programmeDispersion([no])],
  ['"decisions" takes', () => qualityRate(no)],
  ['"qualified" or "disqualified"', () => qualityRate([{ outcome: "won" as never }])],
  ["between 0 and 1; got 2", () => qualityRate([{ outcome: "disqualified", weight: 2 }])],
  ['"groups" takes', () => rankComparable(no)],
  ['"options" takes', () => rankComparable([], two)],
  ['"own" takes', () => reasonOverRepresentation(no, [])],
  ['"others" takes', () => reasonOverRepresentation({}, no)],
  ['"options" takes', () => reasonOverRepresentation({}, [], two)],
  ["a whole number; got 0.5 for other", () => reasonOverRepresentation({ other: 0.5 }, [])],
  ['"counts" takes', () => reasonShares(no)],
  ["a whole number; got -1 for other", () => reasonShares({ other: -1 })],
  ['"observations" takes', () => responseTime(no, { targetHours: 4 })],
  ['"options" takes', () => responseTime([], no)],
  ["more than 0 hours; got 0", () => responseTime([], { targetHours: 0 })],
  ["still waits; got nothing", () => responseTime([{ hours: 1, answered: no }], { targetHours: 4 })],
  ["still waits; got 2", () => responseTime([{ hours: 1, answered: two }], { targetHours: 4 })],
  ['"changes" takes', () => screenChanges(no)],
  ['"options" takes', () => screenChanges([], two)],
  ["from 0 on; got -1", () => rateWording(-1)],
  ['"leads" takes', () => timeToClose(no)],
  ['"options" takes', () => timeToClose([], two)],
  ['"partners" takes', () => trendAlerts(no)],
  ['"options" takes', () => trendAlerts([], two)],
  ["have the same id", () => trendAlerts([{ id: "a" }, { id: "a" }])],
  ["1 or more; got 0.9", () => trendAlerts([], { dispersion: 0.9 })],
  ['"series" takes', () => weekOverWeek(no)],
  ['"options" takes', () => weekOverWeek([], two)],
  ["one count and one exposure", () => weekOverWeek([1, 2], { exposure: [1] })],
  ['"series" takes', () => weekOverWeekRate(no)],
  ['"leads" takes', () => winningTraits(no, { bestPartners: [] })],
  ['"options" takes', () => winningTraits([], no)],
  ['"bestPartners" takes', () => winningTraits([], { bestPartners: no })],
  [
    '"features" takes',
    () => winningTraits([{ partnerId: "a", isGood: true, features: no }], { bestPartners: [] }),
  ],
])("what is wrong is named with what was given: … %s …", (part, call) => {
  expect(call).toThrow(part);
});
