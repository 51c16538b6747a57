import { LeadMetricsError } from "../lead-metrics-error.ts";

/** Refuses predictions that cannot be held against outcomes: other lengths, other outcomes than 0 and 1, scores that are no numbers. */
export function checkOutcomes(outcomes: readonly number[], scores: ArrayLike<number>): void {
  if (outcomes.length !== scores.length) {
    throw new LeadMetricsError(
      "INVALID_INPUT",
      `Each outcome has one prediction; got ${outcomes.length} and ${scores.length}`,
    );
  }
  const strange = outcomes.find((outcome) => outcome !== 0 && outcome !== 1);
  if (strange !== undefined) {
    throw new LeadMetricsError("INVALID_INPUT", `An outcome is 0 or 1; got ${strange}`);
  }
  for (let i = 0; i < scores.length; i += 1) {
    if (Number.isFinite(scores[i])) continue;
    throw new LeadMetricsError("NON_FINITE", `A prediction is a finite number; got ${scores[i]}`);
  }
}

export function checkProbabilities(outcomes: readonly number[], probabilities: ArrayLike<number>): void {
  checkOutcomes(outcomes, probabilities);
  for (let i = 0; i < probabilities.length; i += 1) {
    const probability = probabilities[i] ?? 0;
    if (probability >= 0 && probability <= 1) continue;
    throw new LeadMetricsError("INVALID_INPUT", `A probability lies between 0 and 1; got ${probability}`);
  }
}
