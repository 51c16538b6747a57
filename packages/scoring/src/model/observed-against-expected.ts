import { checkList } from "../check-arguments.ts";
import { checkProbabilities } from "./check-outcomes.ts";

const alertZ = 3;

export interface ObservedAgainstExpected {
  n: number;
  /** Wins counted. */
  observed: number;
  /** Wins promised: the sum of the probabilities. */
  expected: number;
  /** observed / expected; null where nothing was expected. */
  ratio: number | null;
  /** How many standard deviations the count lies from the promise; null where the promise leaves no room for chance. */
  z: number | null;
  /** The model no longer fits the world: |z| > 3. */
  isAlert: boolean;
}

/**
 * Whether as many leads were won as the model promised; to be asked every week of the leads that matured since it was trained.
 *
 * @param outcomes 1 for won, 0 for lost
 * @param probabilities one per outcome, 0..1, as given before the outcome was known
 * @returns counts and z; nulls and no alert for an empty sample
 * @throws LeadMetricsError INVALID_INPUT or NON_FINITE
 * @source Spiegelhalter 1986
 * @example
 * observedAgainstExpected([1, 0, 1, 1], [0.5, 0.5, 0.5, 0.5]).z; // 1
 */
export function observedAgainstExpected(
  outcomes: readonly number[],
  probabilities: readonly number[],
): ObservedAgainstExpected {
  checkList("outcomes", outcomes);
  checkList("probabilities", probabilities);
  checkProbabilities(outcomes, probabilities);
  const observed = outcomes.reduce((total, outcome) => total + outcome, 0);
  const expected = probabilities.reduce((total, p) => total + p, 0);
  const variance = probabilities.reduce((total, p) => total + p * (1 - p), 0);
  const z = variance > 0 ? (observed - expected) / Math.sqrt(variance) : null;
  return {
    n: outcomes.length,
    observed,
    expected,
    ratio: expected > 0 ? observed / expected : null,
    z,
    isAlert: z === null ? observed !== expected : Math.abs(z) > alertZ,
  };
}
