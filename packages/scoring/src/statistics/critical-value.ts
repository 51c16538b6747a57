import { LeadMetricsError } from "../lead-metrics-error.ts";
import { normalQuantile } from "./normal-quantile.ts";

/** How many standard errors a two-sided interval reaches on each side. */
export function criticalValue(confidence: number): number {
  if (!(confidence > 0 && confidence < 1)) {
    throw new LeadMetricsError(
      "INVALID_INPUT",
      `A confidence lies between 0 and 1, such as 0.95; got ${confidence}`,
    );
  }
  return normalQuantile(1 - (1 - confidence) / 2);
}
