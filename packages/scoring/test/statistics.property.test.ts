import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  aalenJohansen,
  benjaminiHochberg,
  betaIncomplete,
  binomialTest,
  type CohortLead,
  clopperPearsonInterval,
  cohortMaturation,
  fitBetaBinomial,
  jeffreysInterval,
  kaplanMeier,
  type OutcomeObservation,
  rankPartners,
  rankPosteriors,
  restrictedMean,
  type SurvivalObservation,
  shrinkRates,
  survivalQuantile,
  wilsonInterval,
} from "../src/index.ts";

const runs = { numRuns: 200 };
const fewRuns = { numRuns: 60 };

const counts = fc
  .integer({ min: 1, max: 2000 })
  .chain((trials) =>
    fc.record({ successes: fc.integer({ min: 0, max: trials }), trials: fc.constant(trials) }),
  );
const group = fc
  .integer({ min: 0, max: 300 })
  .chain((trials) =>
    fc.record({ successes: fc.integer({ min: 0, max: trials }), trials: fc.constant(trials) }),
  );
const groups = fc
  .array(group, { minLength: 1, maxLength: 12 })
  .map((list) => list.map((each, i) => ({ id: `p${i}`, ...each })));
const prior = fc.record({
  mean: fc.double({ min: 0.01, max: 0.99, noNaN: true }),
  concentration: fc.double({ min: 1, max: 1000, noNaN: true }),
});
const posterior = fc.record({
  alpha: fc.double({ min: 0.05, max: 500, noNaN: true }),
  beta: fc.double({ min: 0.05, max: 500, noNaN: true }),
});

describe.each([
  { interval: wilsonInterval, holdsRate: true },
  { interval: clopperPearsonInterval, holdsRate: true },
  { interval: jeffreysInterval, holdsRate: false },
])("$interval.name (property 1)", ({ interval, holdsRate }) => {
  test("lies in 0..1, holds the rate, is symmetric, rises with successes and narrows with trials", () => {
    fc.assert(
      fc.property(counts, ({ successes: x, trials: n }) => {
        const { lower, upper } = interval(x, n);
        expect(lower).toBeGreaterThanOrEqual(0);
        expect(upper).toBeLessThanOrEqual(1);
        if (holdsRate || (x > 0 && x < n)) {
          expect(lower).toBeLessThanOrEqual(x / n);
          expect(upper).toBeGreaterThanOrEqual(x / n);
        }
        expect(Math.abs(lower - (1 - interval(n - x, n).upper))).toBeLessThan(1e-12);
        if (x > 0) expect(lower).toBeGreaterThan(interval(x - 1, n).lower);
        const more = interval(2 * x, 2 * n);
        expect(more.upper - more.lower).toBeLessThan(upper - lower);
      }),
      runs,
    );
  });
});

test("a shrunken rate lies between the raw and the prior's, and nearer to the raw with more leads (property 8)", () => {
  fc.assert(
    fc.property(counts, prior, ({ successes, trials }, known) => {
      const [small] = shrinkRates([{ id: "a", successes, trials }], known);
      const [large] = shrinkRates([{ id: "a", successes: 3 * successes, trials: 3 * trials }], known);
      const raw = successes / trials;
      const estimate = small?.estimate ?? Number.NaN;
      expect(estimate).toBeGreaterThanOrEqual(Math.min(raw, known.mean) - 1e-12);
      expect(estimate).toBeLessThanOrEqual(Math.max(raw, known.mean) + 1e-12);
      expect(Math.abs((large?.estimate ?? 0) - raw)).toBeLessThanOrEqual(Math.abs(estimate - raw) + 1e-15);
      expect(small?.interval?.lower).toBeLessThanOrEqual(estimate);
      expect(small?.interval?.upper).toBeGreaterThanOrEqual(estimate);
    }),
    runs,
  );
});

test("an endless prior gives its mean, none gives the raw rate (property 8)", () => {
  fc.assert(
    fc.property(counts, prior, ({ successes, trials }, { mean }) => {
      const estimate = (concentration: number) =>
        shrinkRates([{ id: "a", successes, trials }], { mean, concentration })[0]?.estimate ?? Number.NaN;
      expect(Math.abs(estimate(1e12) - mean)).toBeLessThan(1e-8);
      expect(Math.abs(estimate(1e-9) - successes / trials)).toBeLessThan(1e-8);
    }),
    runs,
  );
});

test("neither the order nor the names of partners matter to the prior (property 8)", () => {
  fc.assert(
    fc.property(groups, (list) => {
      const renamed = list.toReversed().map((each, i) => ({ ...each, id: `other${i}` }));
      expect(fitBetaBinomial(renamed)).toEqual(fitBetaBinomial(list));
    }),
    fewRuns,
  );
});

test("the fitted prior is a maximum: no neighbour is likelier (property 8)", () => {
  fc.assert(
    fc.property(groups, (list) => {
      const { mean, concentration, method, warnings } = fitBetaBinomial(list);
      if (method !== "mle" || mean === null || concentration === null || warnings.length > 0) return;
      const at = (m: number, c: number) => logLikelihood(list, m, c);
      const best = at(mean, concentration);
      for (const [m, c] of [
        [mean * 1.01, concentration],
        [mean * 0.99, concentration],
        [mean, concentration * 1.05],
        [mean, concentration * 0.95],
      ] as const) {
        if (m < 1) expect(at(m, c)).toBeLessThanOrEqual(best + 1e-9);
      }
    }),
    fewRuns,
  );
});

/** Term by term, without any gamma function: the chance of the successes in any one order. */
function logLikelihood(
  list: readonly { successes: number; trials: number }[],
  mean: number,
  concentration: number,
): number {
  const rising = (start: number, steps: number) =>
    Array.from({ length: steps }, (_, i) => Math.log(start + i)).reduce((sum, value) => sum + value, 0);
  return list.reduce(
    (total, { successes, trials }) =>
      total +
      rising(mean * concentration, successes) +
      rising((1 - mean) * concentration, trials - successes) -
      rising(concentration, trials),
    0,
  );
}

test("expected ranks sum to k (k + 1) / 2, and the probabilities to be best to 1 (property 8)", () => {
  fc.assert(
    fc.property(fc.array(posterior, { minLength: 1, maxLength: 12 }), (list) => {
      const ranks = rankPosteriors(list);
      const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
      expect(
        Math.abs(sum(ranks.map(({ expectedRank }) => expectedRank)) - (list.length * (list.length + 1)) / 2),
      ).toBeLessThan(1e-7);
      expect(Math.abs(sum(ranks.map(({ probabilityBest }) => probabilityBest)) - 1)).toBeLessThan(1e-7);
      for (const { expectedRank } of ranks) {
        expect(expectedRank).toBeGreaterThanOrEqual(1 - 1e-7);
        expect(expectedRank).toBeLessThanOrEqual(list.length + 1e-7);
      }
    }),
    runs,
  );
});

test("one of two is higher: P(i > j) + P(j > i) = 1, in either order (property 8)", () => {
  fc.assert(
    fc.property(posterior, posterior, (a, b) => {
      const [first, second] = rankPosteriors([a, b]).map(({ probabilityBest }) => probabilityBest);
      expect(Math.abs((first ?? 0) + (second ?? 0) - 1)).toBeLessThan(1e-8);
      expect(Math.abs((rankPosteriors([b, a])[1]?.probabilityBest ?? 0) - (first ?? 0))).toBeLessThan(1e-9);
    }),
    runs,
  );
});

test("P(i > j) of whole posteriors equals its finite sum", () => {
  const whole = fc.record({ alpha: fc.integer({ min: 1, max: 40 }), beta: fc.integer({ min: 1, max: 40 }) });
  fc.assert(
    fc.property(whole, whole, (a, b) => {
      // Miller 2015: the sum over i < a.alpha of B(b.alpha + i, a.beta + b.beta) / ((a.beta + i) B(1 + i, a.beta) B(b.alpha, b.beta)).
      let term = 1;
      for (let i = 0; i < a.beta; i += 1) term *= (b.beta + i) / (b.alpha + b.beta + i);
      let sum = 0;
      for (let i = 0; i < a.alpha; i += 1) {
        sum += term;
        term *= ((a.beta + i) / (i + 1)) * ((b.alpha + i) / (a.beta + b.alpha + b.beta + i));
      }
      expect(Math.abs((rankPosteriors([a, b])[0]?.probabilityBest ?? 0) - sum)).toBeLessThan(1e-8);
    }),
    runs,
  );
});

test("names change nothing about ranks but who has them (property 8)", () => {
  fc.assert(
    fc.property(groups, fc.integer(), (list, seed) => {
      const ranking = rankPartners(list, { seed, draws: 50 });
      expect(rankPartners(list.toReversed(), { seed, draws: 50 })).toEqual(ranking);
      for (const { interval } of ranking) expect(interval.lower).toBeLessThanOrEqual(interval.upper);
    }),
    fewRuns,
  );
});

const observation: fc.Arbitrary<SurvivalObservation> = fc.record({
  time: fc.integer({ min: 0, max: 40 }),
  event: fc.boolean(),
});
const observations = fc.array(observation, { minLength: 1, maxLength: 40 });

test("survival never rises, starts at 1 and stays in 0..1 with its bounds around it (property 9)", () => {
  fc.assert(
    fc.property(observations, (sample) => {
      let before = 1;
      for (const { survival, lower, upper } of kaplanMeier(sample).steps) {
        expect(survival).toBeLessThanOrEqual(before);
        expect(survival).toBeGreaterThanOrEqual(0);
        if (lower !== null) expect(lower).toBeLessThanOrEqual(survival + 1e-12);
        if (upper !== null) expect(upper).toBeGreaterThanOrEqual(survival - 1e-12);
        before = survival;
      }
    }),
    runs,
  );
});

test("without censoring it is the share still waiting; with nothing but censoring it is 1 (property 9)", () => {
  fc.assert(
    fc.property(observations, (sample) => {
      for (const { time, survival } of kaplanMeier(sample.map((each) => ({ ...each, event: true }))).steps) {
        const waiting = sample.filter((each) => each.time > time).length / sample.length;
        expect(Math.abs(survival - waiting)).toBeLessThan(1e-12);
      }
      for (const { survival } of kaplanMeier(sample.map((each) => ({ ...each, event: false }))).steps) {
        expect(survival).toBe(1);
      }
    }),
    runs,
  );
});

test("another unit of time moves the curve and its mean, and nothing else (property 9)", () => {
  fc.assert(
    fc.property(observations, (sample) => {
      const curve = kaplanMeier(sample);
      const scaled = kaplanMeier(sample.map(({ time, event }) => ({ time: time * 60, event })));
      expect(scaled.steps.map((step) => ({ ...step, time: step.time / 60 }))).toEqual(curve.steps);
      const { value } = restrictedMean(curve, 10);
      const other = restrictedMean(scaled, 600).value;
      if (value === null) expect(other).toBeNull();
      else expect(Math.abs((other ?? 0) / 60 - value)).toBeLessThan(1e-9);
    }),
    runs,
  );
});

test("one more who still waits after the last event changes the curve only through the number at risk (property 9)", () => {
  fc.assert(
    fc.property(observations, (sample) => {
      const before = kaplanMeier(sample).steps;
      const after = kaplanMeier([...sample, { time: 100, event: false }]).steps.slice(0, before.length);
      expect(after.map(({ time, events, censored, atRisk }) => [time, events, censored, atRisk - 1])).toEqual(
        before.map(({ time, events, censored, atRisk }) => [time, events, censored, atRisk]),
      );
    }),
    runs,
  );
});

const outcome: fc.Arbitrary<OutcomeObservation> = fc.record({
  time: fc.integer({ min: 0, max: 40 }),
  outcome: fc.constantFrom("won", "lost", "open"),
});

test("shares won, lost and open sum to 1, and losses taken as unseen never lower the wins (property 9)", () => {
  fc.assert(
    fc.property(fc.array(outcome, { minLength: 1, maxLength: 40 }), (sample) => {
      const { steps } = aalenJohansen(sample);
      const naive = kaplanMeier(
        sample.map((each) => ({ time: each.time, event: each.outcome === "won" })),
      ).steps;
      steps.forEach(({ won, lost, open }, i) => {
        expect(Math.abs(won + lost + open - 1)).toBeLessThan(1e-12);
        expect(1 - (naive[i]?.survival ?? 0)).toBeGreaterThanOrEqual(won - 1e-12);
      });
    }),
    runs,
  );
});

test("later quantiles come later, and once one is not reached no later one is (property 10)", () => {
  fc.assert(
    fc.property(observations, (sample) => {
      const curve = kaplanMeier(sample);
      const quantiles = [0.1, 0.25, 0.5, 0.75, 0.9].map((q) => survivalQuantile(curve, q));
      for (const side of ["value", "lower", "upper"] as const) {
        const times = quantiles.map((quantile) => quantile[side] ?? Number.POSITIVE_INFINITY);
        expect(times).toEqual([...times].sort((a, b) => a - b));
      }
    }),
    runs,
  );
});

const pValue = fc.double({ min: 0, max: 1, noNaN: true });

test("adjusted p-values are no smaller, keep their order and follow their questions (property 14)", () => {
  fc.assert(
    fc.property(fc.array(pValue, { maxLength: 30 }), (values) => {
      const adjusted = benjaminiHochberg(values);
      values.forEach((value, i) => {
        expect(adjusted[i]).toBeGreaterThanOrEqual(value);
        expect(adjusted[i]).toBeLessThanOrEqual(1);
        values.forEach((other, j) => {
          if (value <= other) expect(adjusted[i]).toBeLessThanOrEqual(adjusted[j] ?? Number.NaN);
        });
      });
      expect(benjaminiHochberg(values.toReversed())).toEqual(adjusted.toReversed());
    }),
    runs,
  );
});

test("the two-sided binomial test is at most 1, symmetric at one half, and equals its sum (property 14)", () => {
  const small = fc
    .integer({ min: 1, max: 60 })
    .chain((trials) =>
      fc.record({ successes: fc.integer({ min: 0, max: trials }), trials: fc.constant(trials) }),
    );
  fc.assert(
    fc.property(small, fc.double({ min: 0.02, max: 0.98, noNaN: true }), ({ successes, trials }, rate) => {
      const { pValue: p } = binomialTest(successes, trials, rate);
      expect(p).toBeLessThanOrEqual(1);
      const mirrored = binomialTest(trials - successes, trials, 0.5).pValue;
      expect(Math.abs(binomialTest(successes, trials, 0.5).pValue - mirrored)).toBeLessThan(1e-12);
      const probabilities = binomialProbabilities(trials, rate);
      const limit = (probabilities[successes] ?? 0) * (1 + 1e-7);
      const sum = probabilities.filter((value) => value <= limit).reduce((total, value) => total + value, 0);
      expect(Math.abs(p - Math.min(1, sum))).toBeLessThan(1e-9);
    }),
    runs,
  );
});

/** By repeated convolution with one trial. */
function binomialProbabilities(trials: number, rate: number): number[] {
  let row = [1];
  for (let i = 0; i < trials; i += 1) {
    row = Array.from(
      { length: row.length + 1 },
      (_, k) => (row[k] ?? 0) * (1 - rate) + (row[k - 1] ?? 0) * rate,
    );
  }
  return row;
}

const inside = fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true });

test("the incomplete beta function rises, and mirrors its parameters", () => {
  fc.assert(
    fc.property(posterior, inside, inside, ({ alpha, beta }, x, y) => {
      const low = betaIncomplete(Math.min(x, y), alpha, beta);
      expect(low).toBeLessThanOrEqual(betaIncomplete(Math.max(x, y), alpha, beta) + 1e-13);
      expect(Math.abs(betaIncomplete(x, alpha, beta) + betaIncomplete(1 - x, beta, alpha) - 1)).toBeLessThan(
        1e-9,
      );
    }),
    runs,
  );
});

test("a cohort older than the horizon converts exactly as counted (property 15)", () => {
  const old: fc.Arbitrary<CohortLead & { ageDays: number }> = fc
    .record({
      ageDays: fc.integer({ min: 90, max: 500 }),
      days: fc.integer({ min: 0, max: 500 }),
      outcome: fc.constantFrom("won", "lost", "open"),
    })
    .map((lead) => ({ ...lead, days: Math.min(lead.days, lead.ageDays) }));
  fc.assert(
    fc.property(fc.array(old, { minLength: 1, maxLength: 60 }), (cohort) => {
      const won = cohort.filter(({ days, outcome: end }) => end === "won" && days <= 90).length;
      expect(cohortMaturation(cohort, cohort).value).toBe(won / cohort.length);
    }),
    runs,
  );
});
