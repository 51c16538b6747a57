import { LeadMetricsError } from "../lead-metrics-error.ts";

export function checkConfidence(confidence: number): number {
  if (confidence > 0 && confidence < 1) return confidence;
  throw new LeadMetricsError(
    "INVALID_INPUT",
    `A confidence lies between 0 and 1, such as 0.95; got ${confidence}`,
  );
}
