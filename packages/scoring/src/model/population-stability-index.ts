import { checkList } from "../check-arguments.ts";
import { LeadMetricsError } from "../lead-metrics-error.ts";

/** Keeps a bin that one side lacks from counting infinitely. */
const half = 0.5;

/**
 * How far the leads of today have moved away from those the model was trained on, in one feature.
 *
 * @param expected leads per bin or level at training, each 0 or more
 * @param actual leads per bin or level now, in the same order
 * @returns 0 or more: below 0.1 much the same, above 0.25 another population; half a lead is added to every bin, so that small samples
 * look more alike than they are; null when either side has no leads
 * @throws LeadMetricsError INVALID_INPUT when the sides differ in length or a count is negative or not finite
 * @source Siddiqi 2006; Jeffreys' divergence
 * @example
 * populationStabilityIndex([50, 50], [50, 50]); // 0
 */
export function populationStabilityIndex(
  expected: readonly number[],
  actual: readonly number[],
): number | null {
  checkList("expected", expected);
  checkList("actual", actual);
  if (expected.length !== actual.length) {
    throw new LeadMetricsError("INVALID_INPUT", "Both sides have the same bins");
  }
  const strange = [...expected, ...actual].find((value) => !(value >= 0 && Number.isFinite(value)));
  if (strange !== undefined) {
    throw new LeadMetricsError("INVALID_INPUT", `Counts are finite and 0 or more; got ${strange}`);
  }
  const total = (counts: readonly number[]) => counts.reduce((sum, value) => sum + value, 0);
  const [before, now] = [total(expected), total(actual)];
  if (before === 0 || now === 0) return null;
  const bins = expected.length * half;
  return expected.reduce((index, value, i) => {
    const was = (value + half) / (before + bins);
    const is = ((actual[i] ?? 0) + half) / (now + bins);
    return index + (is - was) * Math.log(is / was);
  }, 0);
}
