import { checkFields } from "../check-arguments.ts";
import type { Estimate } from "../estimate.ts";
import { LeadMetricsError } from "../lead-metrics-error.ts";
import { wilsonInterval } from "../statistics/wilson-interval.ts";

/**
 * Won of submitted, for a cohort by submission date with its open leads in the base. Always shown with the cohort's dates.
 *
 * @param counts whole leads, `won` at most `submitted`
 * @returns rate 0..1 with its Wilson interval; NO_DATA without leads
 * @throws LeadMetricsError INVALID_INPUT when more were won than submitted
 * @source docs/how-we-count.md; Wilson 1927
 * @example
 * conversion({ won: 842, submitted: 8000 }).value; // 0.10525
 */
export function conversion(counts: { won: number; submitted: number }): Estimate {
  const { won, submitted } = checkFields("counts", counts);
  if (!(Number.isInteger(won) && Number.isInteger(submitted) && won >= 0 && submitted >= won)) {
    throw new LeadMetricsError(
      "INVALID_INPUT",
      `Won leads are part of those submitted; got ${won} of ${submitted}`,
    );
  }
  if (submitted === 0) return { value: null, interval: null, n: 0, reason: "NO_DATA" };
  return { value: won / submitted, interval: wilsonInterval(won, submitted), n: submitted };
}
