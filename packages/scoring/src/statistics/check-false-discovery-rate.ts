import { LeadMetricsError } from "../lead-metrics-error.ts";

export function checkFalseDiscoveryRate(rate: number): void {
  if (rate > 0 && rate < 1) return;
  throw new LeadMetricsError("INVALID_INPUT", `A false discovery rate lies between 0 and 1; got ${rate}`);
}
