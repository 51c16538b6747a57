import { mean, quantileSorted } from "simple-statistics";
import { expect, test } from "vitest";
import {
  conversion,
  conversionMatured,
  kaplanMeier,
  responseTime,
  survivalQuantile,
  timeToClose,
  wilsonInterval,
} from "../src/index.ts";
import { expectClose } from "./close-to.ts";
import { americanDay, dayMs, followed, leadAsOf, readOlist } from "./olist.ts";
import { parseRows, readReference } from "./reference-data.ts";

const olist = readOlist();
const missing = "the data sets beside the repository are not here (../shared/data)";

// All figures: R 4.2.2, survival 3.5-3, on the same files.
test("Olist: 842 of 8,000 won, one before its first contact, 33 on the day itself", ({ skip }) => {
  if (olist === null) return skip(missing);
  const won = olist.filter(({ lead }) => lead.outcome === "won");
  expect([olist.length, won.length]).toEqual([8000, 842]);
  expect(won.filter(({ lead }) => lead.days < 0)).toHaveLength(1);
  expect(won.filter(({ lead }) => lead.days === 0)).toHaveLength(33);
  expect(conversion({ won: won.length, submitted: olist.length }).value).toBe(0.10525);
});

test("Olist: days of the 842 wins alone, which open leads would lengthen", ({ skip }) => {
  if (olist === null) return skip(missing);
  const days = olist.filter(({ wonMs }) => wonMs !== null).map(({ lead }) => lead.days);
  for (const [share, expected] of [
    [0.1, 2],
    [0.25, 5],
    [0.5, 14],
    [0.75, 54.75],
    [0.9, 161.9],
  ] as const) {
    expectClose(
      quantileSorted(
        days.toSorted((a, b) => a - b),
        share,
      ),
      expected,
    );
  }
  expectClose(mean(days), 48.44, 0.005);
});

test("Olist: as known on 1 June 2018, 665 had won, and 8.7 % win within 90 days", ({ skip }) => {
  if (olist === null) return skip(missing);
  const cutOffMs = Date.parse("2018-06-01T00:00:00Z") - 1;
  const known = olist.map(({ contactedMs, wonMs }) => leadAsOf(contactedMs, wonMs, cutOffMs));
  const won = known.filter(({ outcome }) => outcome === "won").length;
  expect(conversion({ won, submitted: known.length }).value).toBe(0.083125);
  const leads = known.map((lead) => ({ ...lead, days: Math.max(0, lead.days) }));
  expectClose(conversionMatured(leads).value, 0.08711738, 1e-8);
});

test("Olist: conversion by origin has the Wilson intervals of R", ({ skip }) => {
  if (olist === null) return skip(missing);
  const byOrigin: [string, number, number, number, number][] = [
    ["unknown", 1099, 179, 0.142225, 0.185874],
    ["paid_search", 1586, 195, 0.107694, 0.140029],
    ["organic_search", 2296, 271, 0.105468, 0.131871],
    ["direct_traffic", 499, 56, 0.08744, 0.142934],
    ["referral", 284, 24, 0.057445, 0.12266],
    ["social", 1350, 75, 0.04455, 0.069083],
    ["display", 118, 6, 0.02351, 0.106507],
    ["other_publicities", 65, 3, 0.01582, 0.127138],
    ["email", 493, 15, 0.018524, 0.049589],
    ["other", 150, 4, 0.010418, 0.066554],
    ["", 60, 14, 0.144396, 0.354363],
  ];
  for (const [origin, n, won, lower, upper] of byOrigin) {
    const own = olist.filter((row) => row.origin.replaceAll(" ", "_") === origin);
    const wins = own.filter(({ lead }) => lead.outcome === "won").length;
    expect([origin, own.length, wins]).toEqual([origin, n, won]);
    expectClose(wilsonInterval(wins, n).lower, lower, 1e-6);
    expectClose(wilsonInterval(wins, n).upper, upper, 1e-6);
  }
});

test.for([
  [7, 0.0355],
  [14, 0.0535],
  [30, 0.069375],
  [60, 0.080875],
  [90, 0.0865],
  [180, 0.0969221614],
  [365, 0.1134576053],
] as const)("Olist: share won within %i days", ([horizonDays, expected], { skip }) => {
  if (olist === null) return skip(missing);
  expectClose(conversionMatured(followed(olist), { horizonDays }).value, expected, 1e-9);
});

test("Olist: bounds of the share won within 90 days", ({ skip }) => {
  if (olist === null) return skip(missing);
  const { interval } = conversionMatured(followed(olist));
  expectClose(interval?.lower, 0.0805448, 1e-7);
  expectClose(interval?.upper, 0.0928728, 1e-7);
});

test("Olist: cohorts since wins are recorded", ({ skip }) => {
  if (olist === null) return skip(missing);
  const since = followed(olist.filter(({ contactedMs }) => contactedMs >= Date.parse("2017-12-05")));
  expect([since.length, since.filter(({ outcome }) => outcome === "won").length]).toEqual([6173, 791]);
  for (const [horizonDays, expected] of [
    [7, 0.0458448],
    [30, 0.0894217],
    [90, 0.1106431],
    [120, 0.116151],
  ] as const) {
    expectClose(conversionMatured(since, { horizonDays }).value, expected, 1e-7);
  }
  expectClose(conversionMatured(since).interval?.lower, 0.1030722, 1e-7);
  expectClose(conversionMatured(since).interval?.upper, 0.1187325, 1e-7);
  const curve = kaplanMeier(since.map(({ days, outcome }) => ({ time: days, event: outcome === "won" })));
  expect(survivalQuantile(curve, 0.05)).toEqual({ value: 9, lower: 7, upper: 10 });
  expect(survivalQuantile(curve, 0.1)).toEqual({ value: 49, lower: 35, upper: 76 });
  expect(survivalQuantile(curve, 0.5).value).toBeNull();
});

test("Olist: time to close of 842 wins among open leads, without an end before its beginning", ({ skip }) => {
  if (olist === null) return skip(missing);
  const time = timeToClose(olist.map(({ lead }) => lead));
  expect(time).toMatchObject({ n: 841, excluded: 1 });
  // Among the wins alone the median is 14 days and the 90th percentile 161.9: open leads can only make it longer.
  expect(time.medianDays.value).toBeGreaterThanOrEqual(14);
  expect(time.p90Days.value).toBeGreaterThanOrEqual(161);
});

test.for([
  ["6", 338, 4, 5],
  ["7", 346, 8, 14],
  ["8", 377, 4, 5],
] as const)("MarketStar: days to a decision by account manager %s", ([manager, n, median, p90], { skip }) => {
  const opportunities = readReference("data/marketstar/opportunities.csv");
  if (opportunities === null) return skip(missing);
  const days = parseRows(opportunities)
    .filter((row) => row.OwnerEmployeeId === manager)
    .map((row) => (americanDay(row.AcceptedDecisionDate) - americanDay(row.CreatedDate)) / dayMs);
  const observations = days.map((value) => ({ hours: Math.round(value), answered: true }));
  const time = responseTime(observations, { targetHours: 5 });
  expect([time.n, time.medianHours.value, time.p90Hours.value]).toEqual([n, median, p90]);
});
