import { checkConfidence } from "./check-confidence.ts";
import { normalQuantile } from "./normal-quantile.ts";

/** How many standard errors a two-sided interval reaches on each side. */
export function criticalValue(confidence: number): number {
  return normalQuantile(1 - (1 - checkConfidence(confidence)) / 2);
}
