import { sum } from "simple-statistics";
import { checkFields, checkRows } from "../check-arguments.ts";
import type { Interval } from "../estimate.ts";
import { LeadMetricsError } from "../lead-metrics-error.ts";
import { benjaminiHochberg } from "./benjamini-hochberg.ts";
import { betaIncomplete } from "./beta-incomplete.ts";
import { binomialTest } from "./binomial-test.ts";
import type { RatePrior } from "./fit-beta-binomial.ts";
import type { Proportion } from "./newcombe-difference.ts";
import type { RateGroup } from "./rate-group.ts";
import { type ShrinkOptions, type ShrunkRate, shrinkRates } from "./shrink-rates.ts";
import { wilsonInterval } from "./wilson-interval.ts";

const certainty = 0.975;

export type BenchmarkVerdict = "above" | "below" | "no_clear_difference";

export interface BenchmarkComparison {
  id: string;
  estimate: number | null;
  interval: Interval | null;
  n: number;
  /** The rate of all other groups together; null when they have no trials. */
  benchmark: number | null;
  /** estimate − benchmark, −1..1. */
  difference: number | null;
  /** How probable it is that the true rate lies above the benchmark, given all groups: where they are pooled, it is that of all together. */
  probabilityAbove: number | null;
  verdict: BenchmarkVerdict;
  /** Exact binomial test of the raw counts against the benchmark; null for weighted counts. */
  pValue: number | null;
  /** The p-value adjusted for having compared all groups. */
  qValue: number | null;
}

export interface BenchmarkOptions extends ShrinkOptions {
  /** Differences below this share of the benchmark are not worth a word; 0.1 by default. */
  minEffect?: number;
  prior?: RatePrior;
  /** A fixed rate to compare with, in place of that of the other groups. */
  benchmark?: number;
}

/**
 * Which partners are better or worse than the others together, said only where chance is an unlikely cause and the difference matters.
 *
 * @param groups successes of trials per group
 * @param options `minEffect` 0.1 of the benchmark by default; `benchmark` 0..1 and `prior` to fix them; `confidence` 0.95;
 * `posterior` "integrated" by default, and `fit`, see `shrinkRates`
 * @returns one comparison per group in the order given. "above" when it is at least 97.5 % probable, the difference is large
 * enough and the rate as counted lies above too, "below" likewise; otherwise "no_clear_difference", also without data. Against a given
 * benchmark the group's own 95 % Wilson interval has to leave it out as well: the leads of others earn nobody a verdict
 * @throws LeadMetricsError INVALID_INPUT when counts or options are impossible, DUPLICATE_ID when two groups share an id
 * @source Empirical-Bayes posterior against the leave-one-out pooled rate, so that a large partner is not compared with itself
 * @example
 * const groups = [40, 10, 12, 9, 11].map((successes, i) => ({ id: `p${i}`, successes, trials: 100 }));
 * compareToBenchmark(groups)[0].verdict; // "above"
 * compareToBenchmark(groups)[0].benchmark; // 0.105
 */
export function compareToBenchmark(
  groups: readonly RateGroup[],
  options: BenchmarkOptions = {},
): BenchmarkComparison[] {
  checkRows("groups", groups);
  const {
    minEffect = 0.1,
    prior,
    benchmark,
    posterior = "integrated",
    ...shrinking
  } = checkFields("options", options);
  if (!(minEffect >= 0) || (benchmark !== undefined && !(benchmark >= 0 && benchmark <= 1))) {
    throw new LeadMetricsError(
      "INVALID_INPUT",
      `A smallest effect is 0 or more, a benchmark between 0 and 1; got ${minEffect} and ${benchmark}`,
    );
  }
  const rates = shrinkRates(groups, prior, { posterior, ...shrinking });
  const successes = sum(groups.map((group) => group.successes));
  const trials = sum(groups.map((group) => group.trials));
  const compared = groups.map((group, i) => {
    const others = trials - group.trials;
    const rest = Math.min(others, Math.max(0, successes - group.successes));
    const against = benchmark ?? (others > 0 ? rest / others : null);
    return {
      ...comparison(group, rates[i], { benchmark: against, minEffect, isGiven: benchmark !== undefined }),
      pValue: exactPValue(group, against),
    };
  });
  const adjusted = benjaminiHochberg(compared.flatMap(({ pValue }) => pValue ?? []));
  let next = 0;
  return compared.map((row) => ({ ...row, qValue: row.pValue === null ? null : (adjusted[next++] ?? null) }));
}

function comparison(
  { successes, trials }: RateGroup,
  rate: ShrunkRate | undefined,
  { benchmark, minEffect, isGiven }: { benchmark: number | null; minEffect: number; isGiven: boolean },
) {
  const { id = "", estimate = null, interval = null, n = 0, posterior = null } = rate ?? {};
  if (estimate === null || posterior === null || benchmark === null) {
    const verdict: BenchmarkVerdict = "no_clear_difference";
    return { id, estimate, interval, n, benchmark, difference: null, probabilityAbove: null, verdict };
  }
  const probabilityAbove = 1 - betaIncomplete(benchmark, posterior.alpha, posterior.beta);
  const difference = estimate - benchmark;
  const isLarge = Math.abs(difference) >= minEffect * benchmark;
  const isOwn = isGiven
    ? isApart({ successes, trials }, benchmark, difference)
    : isOnSameSide({ successes, trials }, benchmark, difference);
  const verdict = isLarge && isOwn ? verdictOf(probabilityAbove) : "no_clear_difference";
  return { id, estimate, interval, n, benchmark, difference, probabilityAbove, verdict };
}

/** The prior alone, drawn from unequal groups, must not lift a rate over a benchmark that its own leads do not reach. */
function isOnSameSide({ successes, trials }: Proportion, benchmark: number, difference: number): boolean {
  return trials > 0 && Math.sign(successes / trials - benchmark) === Math.sign(difference);
}

/** Groups pooled at one rate are all as sure as all their leads together: against a rate from outside, each has to show it by its own. */
function isApart({ successes, trials }: Proportion, benchmark: number, difference: number): boolean {
  const { lower, upper } = wilsonInterval(successes, trials);
  return difference > 0 ? lower > benchmark : upper < benchmark;
}

function verdictOf(probabilityAbove: number): BenchmarkVerdict {
  if (probabilityAbove >= certainty) return "above";
  return probabilityAbove <= 1 - certainty ? "below" : "no_clear_difference";
}

function exactPValue({ successes, trials }: RateGroup, benchmark: number | null): number | null {
  if (benchmark === null || !Number.isInteger(successes) || !Number.isInteger(trials)) return null;
  return binomialTest(successes, trials, benchmark).pValue;
}
