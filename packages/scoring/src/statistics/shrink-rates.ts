import { checkFields, checkRows } from "../check-arguments.ts";
import type { EstimateReason, Interval } from "../estimate.ts";
import { LeadMetricsError } from "../lead-metrics-error.ts";
import { betaQuantile } from "./beta-quantile.ts";
import { checkConfidence } from "./check-confidence.ts";
import { type BetaBinomialFit, fitBetaBinomial, type RatePrior } from "./fit-beta-binomial.ts";
import { integratedPosteriors } from "./integrated-posteriors.ts";
import type { BetaPosterior } from "./rank-posteriors.ts";
import { checkGroups, type RateGroup } from "./rate-group.ts";

export interface ShrinkOptions {
  confidence?: number;
  posterior?: "plug-in" | "integrated";
  /** From `fitBetaBinomial` of the same groups, where it is at hand. */
  fit?: BetaBinomialFit;
}

export interface ShrunkRate {
  id: string;
  /** 0..1; null when nothing at all is known. */
  estimate: number | null;
  interval: Interval | null;
  /** The share of the estimate that comes from the other groups: 1 without own trials, towards 0 with many. */
  shrinkage: number;
  n: number;
  /** Where the true rate lies after seeing the group; null when nothing at all is known. */
  posterior: BetaPosterior | null;
  reason?: EstimateReason;
}

/**
 * The rate of every partner, drawn towards the programme's as far as its sample is small. Use it to compare and to rank, in place of raw rates, which favour whoever has three leads.
 *
 * @param groups successes of trials per group
 * @param prior what is known beforehand; fitted to the groups when left out
 * @param options `confidence` in (0, 1), 0.95 by default. `posterior`: "plug-in" (default) takes the fitted prior for known, which
 * with few groups makes intervals too narrow; "integrated" averages over the priors that fit, and covers as promised from four groups on.
 * `fit` spares fitting the same groups again
 * @returns one estimate per group in the order given, with its posterior interval; NO_DATA when no group has a trial. Where no
 * difference between groups shows, all get the pooled rate, with integrated intervals. An interval speaks of the period measured, not of the next one
 * @throws LeadMetricsError INVALID_INPUT when counts or prior are impossible, DUPLICATE_ID when two groups share an id
 * @source Efron & Morris 1975; beta-binomial conjugate posterior; integrated as Tak, Kelly & Morris 2017
 * @example
 * const [first] = shrinkRates([{ id: "p1", successes: 3, trials: 10 }], { mean: 0.2, concentration: 20 });
 * first.estimate; // 0.2333333333
 * first.shrinkage; // 0.6666666667
 */
export function shrinkRates(
  groups: readonly RateGroup[],
  prior?: RatePrior,
  options: ShrinkOptions = {},
): ShrunkRate[] {
  checkRows("groups", groups);
  const { confidence = 0.95, posterior = "plug-in", fit: known } = checkFields("options", options);
  checkGroups(groups);
  const tail = (1 - checkConfidence(confidence)) / 2;
  const fit =
    prior === undefined ? (known ?? fitBetaBinomial(groups)) : { ...checkedPrior(prior), method: "given" };
  const { mean, concentration } = fit;
  if (mean === null || concentration === null) return groups.map(unknownRate);
  const isIntegrated =
    fit.method === "pooled" || (posterior === "integrated" && ["mle", "moments"].includes(fit.method));
  const integrated = isIntegrated ? integratedPosteriors(groups) : [];
  return groups.map(({ id, successes, trials }, i) => {
    const alpha = successes + mean * concentration;
    const beta = trials - successes + (1 - mean) * concentration;
    const estimate = alpha / (alpha + beta);
    const own = integrated[i] ?? { alpha, beta };
    const interval = {
      lower: Math.min(estimate, betaQuantile(tail, own.alpha, own.beta)),
      upper: Math.max(estimate, betaQuantile(1 - tail, own.alpha, own.beta)),
      confidence,
      method: isIntegrated ? "empirical-bayes-integrated" : "empirical-bayes",
    };
    const shrinkage = concentration / (trials + concentration);
    return { id, estimate, interval, shrinkage, n: trials, posterior: own };
  });
}

function unknownRate({ id }: RateGroup): ShrunkRate {
  return { id, estimate: null, interval: null, shrinkage: 1, n: 0, posterior: null, reason: "NO_DATA" };
}

function checkedPrior(prior: RatePrior): RatePrior {
  checkFields("prior", prior);
  if (prior.mean > 0 && prior.mean < 1 && prior.concentration > 0 && Number.isFinite(prior.concentration)) {
    return prior;
  }
  throw new LeadMetricsError(
    "INVALID_INPUT",
    `A prior has a mean between 0 and 1 and a concentration above 0; got ${prior.mean} and ${prior.concentration}`,
  );
}
