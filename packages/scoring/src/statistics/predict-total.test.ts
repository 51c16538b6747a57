import { expect, test } from "vitest";
import { expectClose } from "../../test/close-to.ts";
import { drawCount } from "../../test/draw-count.ts";
import { predictRate } from "./predict-rate.ts";
import { predictTotal } from "./predict-total.ts";
import { seededRandom } from "./seeded-random.ts";

const leads = (count: number, elapsedShare: number) => ({
  count,
  elapsedShare,
  dispersion: 1,
  isWhole: true,
});

// scipy 1.17.1: nbinom.ppf and nbinom.sf with size count + 1/2 and probability elapsedShare.
test.each([
  [14, 0.5, 40, 19, 40, 0.032955729035617116],
  [0, 0.5, 3, 0, 3, 0.04982526278057676],
  [20, 0.5, 40, 29, 54, 0.5316359920815827],
  [8, 0.3, 20, 15, 46, 0.855564964142351],
])(
  "%d leads in %d of the period: within the negative binomial's limits",
  (count, share, target, lower, upper, reached) => {
    const { value, interval, probabilityReached } = predictTotal(leads(count, share), { target });
    expect(interval).toMatchObject({ lower, upper, confidence: 0.95 });
    expectClose(probabilityReached, reached, 1e-12);
    expectClose(value, count / share, 1e-12);
  },
);

// scipy 1.17.1: betabinom(30, 14.5, 16.5).
test("14 of 30, with 30 more to come: within the beta-binomial's limits", () => {
  const { value, interval, probabilityReached } = predictRate(
    { successes: 14, trials: 30 },
    { furtherTrials: 30, target: 0.4 },
  );
  expectClose(interval.lower, 0.35, 1e-12);
  expectClose(interval.upper, 0.5833333333333334, 1e-12);
  expectClose(probabilityReached, 0.8831253489381372, 1e-10);
  expect(value).toBe(14 / 30);
});

test("when the period is over, or nothing more comes, what was counted is the answer", () => {
  expect(predictTotal(leads(7, 1), { target: 7 })).toMatchObject({
    value: 7,
    interval: { lower: 7, upper: 7 },
    probabilityReached: 1,
  });
  expect(predictTotal(leads(6, 1), { target: 7 }).probabilityReached).toBe(0);
  const ended = predictRate({ successes: 4, trials: 10 }, { furtherTrials: 0, target: 0.4 });
  expect(ended).toMatchObject({ value: 0.4, interval: { lower: 0.4, upper: 0.4 }, probabilityReached: 1 });
});

test("large counts neither overflow nor lose the interval", () => {
  const large = predictRate({ successes: 4000, trials: 10_000 }, { furtherTrials: 30_000, target: 0.5 });
  // Normal approximation: 0.3 · 0.98 · sqrt(...) by hand; sd of the final rate is sqrt(.24 · .75 / 10,000) = 0.00424.
  expectClose(large.interval.lower, 0.4 - 1.96 * 0.00424, 2e-4);
  expectClose(large.interval.upper, 0.4 + 1.96 * 0.00424, 2e-4);
  expect(large.probabilityReached).toBeLessThan(1e-12);
});

// Exact: summed over everything that may come before and after, for Poisson arrivals.
test.each([
  [2, 0.25],
  [10, 0.5],
  [40, 0.2],
  [40, 0.8],
  [120, 0.5],
])(
  "of periods with %d leads on average, seen after %d of it, at least 94 in 100 end inside the interval",
  (mean, share) => {
    let covered = 0;
    poisson(mean * share).forEach((seen, count) => {
      if (seen < 1e-9) return;
      const { lower, upper } = predictTotal(leads(count, share), { target: 1 }).interval;
      poisson(mean * (1 - share)).forEach((rest, further) => {
        if (count + further >= lower && count + further <= upper) covered += seen * rest;
      });
    });
    expect(covered).toBeGreaterThan(0.94);
    expect(covered).toBeLessThan(mean < 10 ? 0.997 : 0.98);
  },
);

test("leads that come in batches of three end inside as often as promised, and not when taken for single ones", () => {
  const random = seededRandom(11);
  const draw = (mean: number) => 3 * drawCount(mean, 1, random);
  const misses = { batched: 0, single: 0 };
  for (let run = 0; run < 600; run += 1) {
    const count = draw(8);
    const total = count + draw(8);
    for (const [name, dispersion] of [
      ["batched", 3],
      ["single", 1],
    ] as const) {
      const { lower, upper } = predictTotal({ ...leads(count, 0.5), dispersion }, { target: 1 }).interval;
      if (total < lower || total > upper) misses[name] += 1;
    }
  }
  expect(misses.batched / 600).toBeLessThan(0.08);
  expect(misses.single / 600).toBeGreaterThan(0.15);
});

test("between whole units the chance falls steadily as the target rises, from 1", () => {
  const money = { count: 525_000, elapsedShare: 0.5, dispersion: 124_000, isWhole: false };
  const chances = [525_000, 525_001, 700_000, 700_001, 1_050_000, 2_000_000].map(
    (target) => predictTotal(money, { target }).probabilityReached,
  );
  expect(chances[0]).toBe(1);
  for (const [i, chance] of chances.slice(1).entries()) expect(chance).toBeLessThan(chances[i] ?? 0);
  const { lower, upper } = predictTotal(money, { target: 1 }).interval;
  expectClose(predictTotal(money, { target: lower }).probabilityReached, 0.975, 1e-9);
  expectClose(predictTotal(money, { target: upper }).probabilityReached, 0.025, 1e-9);
});

function poisson(mean: number): number[] {
  const probabilities = [Math.exp(-mean)];
  for (let k = 1; k < mean + 12 * Math.sqrt(mean) + 20; k += 1) {
    probabilities.push(((probabilities[k - 1] ?? 0) * mean) / k);
  }
  return probabilities;
}
