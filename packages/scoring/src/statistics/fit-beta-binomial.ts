import { sum } from "simple-statistics";
import { checkFields, checkRows } from "../check-arguments.ts";
import { betaBinomialMaximum } from "./beta-binomial-maximum.ts";
import { betaBinomialMoments } from "./beta-binomial-moments.ts";
import { checkGroups, type RateGroup } from "./rate-group.ts";

const groupsMin = 4;
const defaultConcentration = 20;
const pooledConcentration = 100_000;
const concentrationMin = 1;

/** What is known of a group's rate before its own leads are counted: as much as `concentration` leads at this rate. */
export interface RatePrior {
  /** 0 < mean < 1. */
  mean: number;
  /** In leads, more than 0. */
  concentration: number;
}

export interface BetaBinomialFit {
  /** The rate of a typical group, 0..1; null without any trial. */
  mean: number | null;
  /** How many leads of its own a group needs to count as much as the others do; null without any trial. */
  concentration: number | null;
  /** "default": fewer than four groups, nothing was fitted. "pooled": all groups get the same rate. "none": no trials. */
  method: "mle" | "moments" | "pooled" | "default" | "none";
  heterogeneity: "detected" | "none-detected" | "unknown";
  /** Without binomial coefficients; null where nothing was maximised. */
  logLikelihood: number | null;
  warnings: "CONCENTRATION_CLAMPED"[];
}

/**
 * How much the rates of partners really differ, apart from chance: the prior towards which small samples are drawn.
 *
 * @param groups successes of trials per group; groups without trials do not count; order does not matter
 * @param options `benchmark` 0..1: the rate to assume with fewer than four groups, their pooled rate by default
 * @returns mean and concentration; with fewer than four groups 20 leads at the benchmark ("default"); where no difference between
 * groups shows, 100,000 at the pooled rate ("pooled"); nulls ("none") without any trial
 * @throws LeadMetricsError INVALID_INPUT when counts are impossible, DUPLICATE_ID when two groups share an id
 * @source Skellam 1948; maximum likelihood over (logit mean, log concentration), Kleinman 1973 moments as fallback
 * @example
 * const [x, n] = [[3, 0, 12, 5, 1], [10, 8, 40, 60, 2]];
 * const fit = fitBetaBinomial(x.map((successes, i) => ({ id: `p${i}`, successes, trials: n[i] })));
 * Number(fit.mean.toFixed(6)); // 0.193034
 * Number(fit.concentration.toFixed(4)); // 15.3223
 */
export function fitBetaBinomial(
  groups: readonly RateGroup[],
  options: { benchmark?: number } = {},
): BetaBinomialFit {
  checkRows("groups", groups);
  const { benchmark } = checkFields("options", options);
  checkGroups(groups);
  const filled = groups.filter(({ trials }) => trials > 0).sort(bySizeThenSuccesses);
  const base = { logLikelihood: null, warnings: [] };
  const trials = sum(filled.map((group) => group.trials));
  if (trials === 0 && benchmark === undefined) {
    return { ...base, mean: null, concentration: null, method: "none", heterogeneity: "unknown" };
  }
  const pooled = insideBounds(sum(filled.map(({ successes }) => successes)), trials);
  if (filled.length < groupsMin) {
    const mean = benchmark !== undefined && benchmark > 0 && benchmark < 1 ? benchmark : pooled;
    return {
      ...base,
      mean,
      concentration: defaultConcentration,
      method: "default",
      heterogeneity: "unknown",
    };
  }
  const moments = betaBinomialMoments(filled);
  const maximum = moments.correlation > 0 ? betaBinomialMaximum(filled, pooled) : null;
  const concentration = maximum ? Math.exp(maximum.logConcentration) : moments.concentration;
  if (!(moments.correlation > 0 && concentration <= pooledConcentration)) {
    return {
      ...base,
      mean: pooled,
      concentration: pooledConcentration,
      method: "pooled",
      heterogeneity: "none-detected",
    };
  }
  return {
    mean: maximum ? 1 / (1 + Math.exp(-maximum.logitMean)) : moments.mean,
    concentration: Math.max(concentrationMin, concentration),
    method: maximum ? "mle" : "moments",
    heterogeneity: "detected",
    logLikelihood: maximum?.logLikelihood ?? null,
    warnings: concentration < concentrationMin ? ["CONCENTRATION_CLAMPED"] : [],
  };
}

/** Sums of rounded numbers depend on their order; a fixed one makes the answer independent of the input's. */
function bySizeThenSuccesses(a: RateGroup, b: RateGroup): number {
  return a.trials - b.trials || a.successes - b.successes;
}

/** The pooled rate, moved off 0 and 1 by half a lead: nobody's rate is known to be impossible or certain. */
function insideBounds(successes: number, trials: number): number {
  const isInside = successes > 0 && successes < trials;
  return isInside ? successes / trials : (successes + 0.5) / (trials + 1);
}
