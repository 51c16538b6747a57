import { expect, test } from "vitest";
import { expectClose } from "../../test/close-to.ts";
import { hospitals } from "../../test/rate-samples.ts";
import { betaBinomialLogLikelihood, betaBinomialSlope } from "./beta-binomial-likelihood.ts";
import { betaBinomialMaximum } from "./beta-binomial-maximum.ts";
import type { Proportion } from "./newcombe-difference.ts";
import { seededRandom } from "./seeded-random.ts";

const random = seededRandom(5);
/** Partners whose rates lie as far apart as the spread says: from nearly alike to all or nothing. */
const programmes = Array.from({ length: 40 }, (_, i): Proportion[] => {
  const spread = [0.02, 0.1, 0.3, 0.5][i % 4] ?? 0.1;
  return Array.from({ length: 4 + (i % 9) }, () => {
    const trials = 1 + Math.floor(random() ** 2 * 300);
    const rate = Math.min(1, Math.max(0, 0.05 + 0.02 * i + spread * (2 * random() - 1)));
    const successes = Array.from({ length: trials }, () => random()).filter((draw) => draw < rate).length;
    return { successes, trials };
  });
});
const pooledRate = (groups: readonly Proportion[]) => {
  const won = groups.reduce((total, { successes }) => total + successes, 0);
  return (won + 0.5) / (groups.reduce((total, { trials }) => total + trials, 0) + 1);
};

test("no point nearby is likelier, and the slope is level or leads beyond the limits", () => {
  for (const groups of programmes) {
    const found = betaBinomialMaximum(groups, pooledRate(groups));
    if (found === null) throw new Error(`Nothing found for ${JSON.stringify(groups)}`);
    const { logitMean, logConcentration, logLikelihood } = found;
    expectClose(logLikelihood, betaBinomialLogLikelihood(groups, found), 1e-12);
    for (const [across, along] of [
      [0.01, 0],
      [-0.01, 0],
      [0, 0.01],
      [0, -0.01],
    ] as const) {
      const beside = {
        logitMean: logitMean + across,
        logConcentration: Math.min(Math.log(1e7), Math.max(Math.log(1e-3), logConcentration + along)),
      };
      expect(betaBinomialLogLikelihood(groups, beside)).toBeLessThanOrEqual(logLikelihood + 1e-9);
    }
    const isInside = logConcentration < Math.log(1e6) && logConcentration > Math.log(1e-2);
    const [slope, rise] = betaBinomialSlope(groups, found).gradient;
    expect(Math.abs(slope)).toBeLessThan(1e-4);
    if (isInside) expect(Math.abs(rise)).toBeLessThan(1e-4);
  }
});

test("nor is any point of a wide grid", () => {
  for (const groups of programmes) {
    const best = betaBinomialMaximum(groups, pooledRate(groups))?.logLikelihood ?? Number.NaN;
    for (let logitMean = -6; logitMean <= 6; logitMean += 0.5) {
      for (let logConcentration = -6; logConcentration <= 15; logConcentration += 0.75) {
        const there = betaBinomialLogLikelihood(groups, { logitMean, logConcentration });
        expect(there).toBeLessThanOrEqual(best + 1e-9);
      }
    }
  }
});

test("a start far from the mean leads to the same point", () => {
  const near = betaBinomialMaximum(hospitals, 0.07);
  for (const mean of [1e-4, 0.01, 0.5, 0.9, 0.999]) {
    const far = betaBinomialMaximum(hospitals, mean);
    expectClose(far?.logitMean, near?.logitMean ?? Number.NaN, 1e-7);
    expectClose(far?.logConcentration, near?.logConcentration ?? Number.NaN, 1e-7);
  }
});

test("partners alike as coins end at the limit of a plain binomial, all or nothing at that of none", () => {
  const alike = Array.from({ length: 6 }, () => ({ successes: 30, trials: 60 }));
  expectClose(betaBinomialMaximum(alike, 0.5)?.logConcentration, Math.log(1e7), 1e-9);
  const apart = [0, 1, 0, 1].map((isWon) => ({ successes: 50 * isWon, trials: 50 }));
  expectClose(betaBinomialMaximum(apart, 0.5)?.logConcentration, Math.log(1e-3), 1e-9);
});
