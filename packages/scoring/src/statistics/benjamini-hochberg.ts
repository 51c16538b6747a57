import { checkList } from "../check-arguments.ts";
import { LeadMetricsError } from "../lead-metrics-error.ts";

/**
 * Adjusts many p-values so that among those called significant only the stated share is expected to be false.
 *
 * @param pValues 0..1 each, one per question asked at the same time
 * @returns the adjusted values in the order given, each at least its p-value; empty for none
 * @throws LeadMetricsError INVALID_INPUT when a value is outside 0..1
 * @source Benjamini & Hochberg 1995
 * @example
 * benjaminiHochberg([0.01, 0.02, 0.03, 0.04, 0.2, 0.5]); // [0.06, 0.06, 0.06, 0.06, 0.24, 0.5]
 */
export function benjaminiHochberg(pValues: readonly number[]): number[] {
  checkList("pValues", pValues);
  const wrong = pValues.find((pValue) => !(pValue >= 0 && pValue <= 1));
  if (wrong !== undefined) {
    throw new LeadMetricsError("INVALID_INPUT", `A p-value lies between 0 and 1; got ${wrong}`);
  }
  const descending = pValues.map((pValue, index) => ({ pValue, index })).sort((a, b) => b.pValue - a.pValue);
  const adjusted = new Array<number>(pValues.length).fill(1);
  let least = 1;
  descending.forEach(({ pValue, index }, i) => {
    least = Math.min(least, pValue * (pValues.length / (pValues.length - i)));
    adjusted[index] = least;
  });
  return adjusted;
}
