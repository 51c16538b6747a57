import { expect, test } from "vitest";
import {
  betaIncomplete,
  clopperPearsonInterval,
  type Interval,
  jeffreysInterval,
  seededRandom,
  shrinkRates,
  wilsonInterval,
} from "../src/index.ts";
import { drawLogGamma } from "../src/statistics/draw-log-gamma.ts";
import { expectClose } from "./close-to.ts";

type RateInterval = (successes: number, trials: number) => Interval;

/** How often the interval holds the rate: the sum over every outcome, nothing drawn. */
function coverage(interval: RateInterval, trials: number, rate: number): number {
  let probability = (1 - rate) ** trials;
  let covered = 0;
  for (let successes = 0; successes <= trials; successes += 1) {
    const { lower, upper } = interval(successes, trials);
    if (lower <= rate && rate <= upper) covered += probability;
    probability *= ((trials - successes) / (successes + 1)) * (rate / (1 - rate));
  }
  return covered;
}

/** The textbook's interval, which the library does not have: the table's reason for the others. */
function waldInterval(successes: number, trials: number): Interval {
  const rate = successes / trials;
  const half = 1.959963984540054 * Math.sqrt((rate * (1 - rate)) / trials);
  return { lower: rate - half, upper: rate + half, confidence: 0.95, method: "wald" };
}

// Exact coverage at a nominal 95 %, computed in R 4.2.2 by the same sum.
test.each<[RateInterval, number, number[]]>([
  [waldInterval, 10, [0.4, 0.65, 0.84]],
  [waldInterval, 30, [0.782, 0.809, 0.953]],
  [waldInterval, 100, [0.878, 0.932, 0.95]],
  [wilsonInterval, 10, [0.914, 0.93, 0.924]],
  [jeffreysInterval, 10, [0.989, 0.987, 0.924]],
  [clopperPearsonInterval, 10, [0.989, 0.987, 0.989]],
  [wilsonInterval, 30, [0.939, 0.974, 0.93]],
  [wilsonInterval, 100, [0.966, 0.936, 0.937]],
])("%o covers rates of 5, 10 and 30 %% as the reference says, %i trials", (interval, trials, expected) => {
  [0.05, 0.1, 0.3].forEach((rate, i) => {
    expectClose(coverage(interval, trials, rate), expected[i] ?? Number.NaN, 1e-3);
  });
});

test("Clopper-Pearson never covers less than it promises", () => {
  for (const trials of [1, 5, 20, 75]) {
    for (let rate = 0.01; rate < 1; rate += 0.07) {
      expect(coverage(clopperPearsonInterval, trials, rate)).toBeGreaterThanOrEqual(0.95);
    }
  }
});

interface Model {
  partners: number;
  mean: number;
  concentration: number;
  leads: number;
}

/** Draws partners from the model and asks how often their intervals hold their true rates. */
function shrunkCoverage(
  model: Model,
  rounds: number,
  intervals: (groups: Group[]) => (Interval | null)[],
): number {
  const random = seededRandom(20_261_121);
  let covered = 0;
  for (let round = 0; round < rounds; round += 1) {
    const groups = Array.from({ length: model.partners }, (_, i) => drawGroup(`p${i}`, model, random));
    intervals(groups).forEach((interval, i) => {
      const rate = groups[i]?.rate ?? 0;
      if (interval && interval.lower <= rate && rate <= interval.upper) covered += 1;
    });
  }
  return covered / (rounds * model.partners);
}

interface Group {
  id: string;
  rate: number;
  successes: number;
  trials: number;
}

function drawGroup(id: string, { mean, concentration, leads }: Model, random: () => number): Group {
  const won = Math.exp(drawLogGamma(mean * concentration, random));
  const rate = won / (won + Math.exp(drawLogGamma((1 - mean) * concentration, random)));
  const trials = Math.round(leads * (0.2 + 1.6 * random()));
  const successes = Array.from({ length: trials }, random).filter((value) => value < rate).length;
  return { id, rate, successes, trials };
}

const models: Model[] = [
  { partners: 40, mean: 0.1, concentration: 20, leads: 40 },
  { partners: 12, mean: 0.3, concentration: 10, leads: 60 },
  { partners: 6, mean: 0.4, concentration: 50, leads: 60 },
];

test.each(models)("with the true prior 93 to 97 %% of shrunken intervals hold: %o", (model) => {
  const share = shrunkCoverage(model, Math.ceil(2400 / model.partners), (groups) =>
    shrinkRates(groups, model).map(({ interval }) => interval),
  );
  expect(share).toBeGreaterThanOrEqual(0.93);
  expect(share).toBeLessThanOrEqual(0.97);
});

test.each(models)(
  "with a prior fitted to the same partners 93 to 97 %% of integrated intervals hold: %o",
  (model) => {
    const share = shrunkCoverage(model, Math.ceil(2400 / model.partners), (groups) =>
      shrinkRates(groups, undefined, { posterior: "integrated" }).map(({ interval }) => interval),
    );
    expect(share).toBeGreaterThanOrEqual(0.93);
    expect(share).toBeLessThanOrEqual(0.97);
  },
);

test("the exact test of a rate rejects a true one in at most one case of twenty", () => {
  // P(p-value ≤ 5 %) by the posterior's own tail function: the smallest rejected count on either side.
  for (const [trials, rate] of [
    [20, 0.1],
    [50, 0.3],
  ] as const) {
    const atMost = (count: number) => (count < 0 ? 0 : betaIncomplete(1 - rate, trials - count, count + 1));
    let rejected = 0;
    for (let successes = 0; successes < trials; successes += 1) {
      const { lower, upper } = clopperPearsonInterval(successes, trials);
      if (rate < lower || rate > upper) rejected += atMost(successes) - atMost(successes - 1);
    }
    expect(rejected).toBeLessThanOrEqual(0.05);
  }
});
