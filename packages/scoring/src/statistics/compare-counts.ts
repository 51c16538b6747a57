import { checkFields } from "../check-arguments.ts";
import type { Interval } from "../estimate.ts";
import { LeadMetricsError } from "../lead-metrics-error.ts";
import { binomialTest } from "./binomial-test.ts";
import { clopperPearsonInterval } from "./clopper-pearson-interval.ts";
import { normalCdf } from "./normal-cdf.ts";
import { wilsonInterval } from "./wilson-interval.ts";

/** Below this the counts vary hardly more than independent arrivals do, and the exact test holds. */
const dispersionMax = 1.2;

export interface ExposedCount {
  /** Whole, 0 or more. */
  count: number;
  /** How long or how many could have been counted, more than 0, in one unit for both; 1 by default. */
  exposure?: number;
}

export interface CountComparison {
  pValue: number;
  /** Rate after ÷ rate before; null when nothing was counted before. */
  ratio: number | null;
  /** An upper bound of null has no limit. */
  interval: Interval<number | null> | null;
}

/**
 * Whether a count changed more than chance alone explains: leads of this week against the weeks before.
 *
 * @param before the count to compare with
 * @param after the count in question
 * @param options `dispersion` 1 or more: how much more the counts vary than independent arrivals, from `overdispersion`; `confidence` in (0, 1)
 * @returns the two-sided p-value and the ratio of rates after ÷ before with its interval; p = 1 and nulls when both are 0
 * @throws LeadMetricsError INVALID_INPUT when counts are not whole, an exposure is not positive, or the dispersion is below 1
 * @source Przyborowski & Wilenski 1940 (conditional binomial); quasi-Poisson score test when the dispersion exceeds 1.2
 * @example
 * const { pValue, interval } = compareCounts({ count: 40 }, { count: 28 });
 * pValue; // 0.1818100545
 * interval; // { lower: 0.4158993092, upper: 1.1632507551, confidence: 0.95, method: "clopper-pearson" }
 */
export function compareCounts(
  before: ExposedCount,
  after: ExposedCount,
  options: { dispersion?: number; confidence?: number } = {},
): CountComparison {
  checkFields("before", before);
  checkFields("after", after);
  const { dispersion = 1, confidence = 0.95 } = checkFields("options", options);
  const exposureBefore = checkedExposure(before);
  const exposureAfter = checkedExposure(after);
  if (!(dispersion >= 1 && Number.isFinite(dispersion))) {
    throw new LeadMetricsError("INVALID_INPUT", `A dispersion is 1 or more; got ${dispersion}`);
  }
  const total = before.count + after.count;
  if (total === 0) return { pValue: 1, ratio: null, interval: null };
  const odds = exposureAfter / exposureBefore;
  const ratio = before.count === 0 ? null : after.count / before.count / odds;
  const isExact = dispersion <= dispersionMax;
  const share = isExact
    ? clopperPearsonInterval(after.count, total, { confidence })
    : wilsonInterval(after.count / dispersion, total / dispersion, { confidence });
  const method = isExact ? "clopper-pearson" : "quasi-poisson";
  const interval = {
    lower: share.lower / (1 - share.lower) / odds,
    upper: share.upper === 1 ? null : share.upper / (1 - share.upper) / odds,
    confidence,
    method,
  };
  if (isExact) return { ...binomialTest(after.count, total, odds / (1 + odds)), ratio, interval };
  const difference = after.count / exposureAfter - before.count / exposureBefore;
  const z = difference / Math.sqrt((dispersion * total) / (exposureAfter * exposureBefore));
  return { pValue: 2 * normalCdf(-Math.abs(z)), ratio, interval };
}

function checkedExposure({ count, exposure = 1 }: ExposedCount): number {
  if (Number.isInteger(count) && count >= 0 && exposure > 0 && Number.isFinite(exposure)) return exposure;
  throw new LeadMetricsError(
    "INVALID_INPUT",
    `A count is whole and 0 or more, its exposure more than 0; got ${count} in ${exposure}`,
  );
}
