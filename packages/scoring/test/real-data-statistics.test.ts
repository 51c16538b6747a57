import { sampleRankCorrelation } from "simple-statistics";
import { expect, test } from "vitest";
import {
  cohortMaturation,
  fitBetaBinomial,
  logRankTest,
  overdispersion,
  shrinkRates,
  wilsonInterval,
} from "../src/index.ts";
import { expectClose } from "./close-to.ts";
import { americanDay, dayMs, followed, leadAsOf, type OlistLead, readOlist } from "./olist.ts";
import { parseRows, readReference } from "./reference-data.ts";

const olist = readOlist();
const missing = "the data sets beside the repository are not here (../shared/data)";
const at = (day: string) => Date.parse(`${day}T00:00:00Z`);

// R 4.2.2, survival 3.5-3, survdiff.
test("Olist: log-rank of time to win by origin", ({ skip }) => {
  if (olist === null) return skip(missing);
  const groups = Map.groupBy(olist, ({ origin }) => origin);
  const { chiSquare, degreesOfFreedom } = logRankTest(
    [...groups.values()].map((rows) =>
      followed(rows).map(({ days, outcome }) => ({ time: days, event: outcome === "won" })),
    ),
  );
  expect(degreesOfFreedom).toBe(10);
  expectClose(chiSquare, 141.319447672, 1e-8);
});

test("MarketStar: log-rank of days to a decision by account manager", ({ skip }) => {
  const opportunities = readReference("data/marketstar/opportunities.csv");
  if (opportunities === null) return skip(missing);
  const groups = Map.groupBy(parseRows(opportunities), (row) => row.OwnerEmployeeId ?? "");
  const { chiSquare } = logRankTest(
    [...groups.values()].map((rows) =>
      rows.map((row) => ({
        time: Math.round((americanDay(row.AcceptedDecisionDate) - americanDay(row.CreatedDate)) / dayMs),
        event: true,
      })),
    ),
  );
  expectClose(chiSquare, 412.17, 0.005);
});

test("Olist: complete weeks of 2018 vary 1.77 times as much as independent arrivals", ({ skip }) => {
  if (olist === null) return skip(missing);
  const weekMs = 7 * dayMs;
  const from = at("2018-01-08");
  const weeks = Array.from({ length: 20 }, (_, week) => ({
    count: olist.filter(({ contactedMs }) => Math.floor((contactedMs - from) / weekMs) === week).length,
  }));
  expectClose(overdispersion(weeks), 1.77, 0.005);
});

test("Olist: landing pages' shrunken rates foresee later leads better than pooled or Wilson's (log-loss ≤ 0.3575)", ({
  skip,
}) => {
  if (olist === null) return skip(missing);
  const { before, later, pages } = splitByPage(olist);
  const pooled = won(before) / before.length;
  const rates = new Map(shrinkRates(pages).map(({ id, estimate }) => [id, estimate ?? 0]));
  const prior = fitBetaBinomial(pages).mean ?? 0;
  const logLossOf = (rate: (page: string) => number) =>
    later.reduce(
      (sum, row) => sum - Math.log(row.wonMs === null ? 1 - rate(row.landingPage) : rate(row.landingPage)),
      0,
    ) / later.length;
  const shrunken = logLossOf((page) => rates.get(page) ?? prior);
  expect(shrunken).toBeLessThanOrEqual(0.3575);
  // The reference table to its five digits.
  expectClose(shrunken, 0.35654, 5e-6);
  expectClose(
    logLossOf(() => pooled),
    0.37254,
    5e-6,
  );
  const counts = new Map(pages.map((page) => [page.id, page]));
  const centre = (page: string) => {
    const { successes, trials } = counts.get(page) ?? { successes: 0, trials: 0 };
    const { lower, upper } = wilsonInterval(successes, trials);
    return trials === 0 ? pooled : (lower + upper) / 2;
  };
  expect(shrunken).toBeLessThan(logLossOf(centre) - 0.01);
});

test("Olist: landing pages are ranked for later by their shrunken rate, not by Wilson's lower bound", ({
  skip,
}) => {
  if (olist === null) return skip(missing);
  const { later, pages } = splitByPage(olist);
  const groups = [...Map.groupBy(later, ({ landingPage }) => landingPage)].filter(
    ([, own]) => own.length >= 10,
  );
  const shrunken = new Map(shrinkRates(pages).map(({ id, estimate }) => [id, estimate]));
  const counts = new Map(pages.map((page) => [page.id, page]));
  const prior = fitBetaBinomial(pages).mean ?? 0;
  const judged = groups.map(([page, own]) => {
    const { successes, trials } = counts.get(page) ?? { successes: 0, trials: 0 };
    const estimate = shrunken.get(page) ?? prior;
    return { estimate, lower: wilsonInterval(successes, trials).lower, outcome: won(own) / own.length };
  });
  const correlation = (key: (row: (typeof judged)[number]) => number) =>
    sampleRankCorrelation(
      judged.map(key),
      judged.map(({ outcome }) => outcome),
    );
  expect(judged).toHaveLength(50);
  const byShrunken = correlation(({ estimate }) => estimate);
  expectClose(byShrunken, 0.291, 5e-5);
  expect(byShrunken).toBeGreaterThan(correlation(({ lower }) => lower));
});

function splitByPage(rows: readonly OlistLead[]) {
  const since = rows.filter(({ contactedMs }) => contactedMs >= at("2017-12-01"));
  const before = since.filter(({ contactedMs }) => contactedMs < at("2018-03-15"));
  const later = since.filter(({ contactedMs }) => contactedMs >= at("2018-03-15"));
  const pages = [...Map.groupBy(before, ({ landingPage }) => landingPage)].map(([id, own]) => ({
    id,
    successes: won(own),
    trials: own.length,
  }));
  return { before, later, pages };
}

function won(rows: readonly OlistLead[]): number {
  return rows.filter(({ wonMs }) => wonMs !== null).length;
}

const months = ["2017-12", "2018-01", "2018-02", "2018-03", "2018-04", "2018-05", "2018-06"];

interface BackTest {
  cohort: string;
  snapshot: string;
  n: number;
  truth: number;
  naive: number;
  completed: number;
  lower: number;
  upper: number;
}

/** Every month's cohort at every month's end at which it was not yet 90 days old, against what became of it. */
function backTests(rows: readonly OlistLead[]): BackTest[] {
  const recorded = rows.filter(({ contactedMs }) => contactedMs >= at("2017-12-05"));
  return months.slice(2).flatMap((snapshotMonth) => {
    const snapshotMs = at(`${snapshotMonth}-01`);
    const known = recorded.filter(({ contactedMs }) => contactedMs < snapshotMs);
    const programme = known.map(({ contactedMs, wonMs }) =>
      clamped(leadAsOf(contactedMs, wonMs, snapshotMs - 1)),
    );
    return months.slice(0, months.indexOf(snapshotMonth)).flatMap((month, i) => {
      const [from, to] = [at(`${month}-01`), at(`${months[i + 1]}-01`)];
      if (snapshotMs - to >= 90 * dayMs) return [];
      const own = known.filter(({ contactedMs }) => contactedMs >= from && contactedMs < to);
      const cohort = own.map(({ contactedMs, wonMs }) => ({
        ...clamped(leadAsOf(contactedMs, wonMs, snapshotMs - 1)),
        ageDays: (snapshotMs - contactedMs) / dayMs,
      }));
      const { value, interval } = cohortMaturation(cohort, programme);
      if (value === null || interval === null) return [];
      const inTime = own.filter(
        ({ contactedMs, wonMs }) => wonMs !== null && wonMs - contactedMs <= 90 * dayMs,
      );
      const naive = cohort.filter(({ outcome }) => outcome === "won").length / own.length;
      const { lower, upper } = interval;
      const truth = inTime.length / own.length;
      return [
        {
          cohort: month,
          snapshot: snapshotMonth,
          n: own.length,
          truth,
          naive,
          completed: value,
          lower,
          upper,
        },
      ];
    });
  });
}

function clamped<T extends { days: number }>(lead: T): T {
  return { ...lead, days: Math.max(0, lead.days) };
}

test("Olist: immature cohorts are completed to within one point on average, and the interval misses once in ten", ({
  skip,
}) => {
  if (olist === null) return skip(missing);
  const rows = backTests(olist);
  const error = (guess: (row: BackTest) => number) =>
    rows.reduce((sum, row) => sum + row.n * Math.abs(guess(row) - row.truth), 0) /
    rows.reduce((sum, { n }) => sum + n, 0);
  expect(rows).toHaveLength(10);
  expect(error(({ completed }) => completed)).toBeLessThanOrEqual(0.01);
  expect(error(({ completed }) => completed)).toBeLessThan(error(({ naive }) => naive) * 0.55);
  // The one miss: leads of April, seen at its end, had been quicker than those before.
  const missed = rows.filter(({ truth, lower, upper }) => truth < lower || truth > upper);
  expect(missed.map(({ cohort, snapshot }) => [cohort, snapshot])).toEqual([["2018-04", "2018-05"]]);
  expectClose(missed[0]?.completed, 0.1727, 5e-5);
  expectClose(missed[0]?.lower, 0.146, 5e-4);
  expectClose(missed[0]?.upper, 0.203, 5e-4);
});
