import { LeadMetricsError } from "../lead-metrics-error.ts";

/** Leads are counted, and money in minor units is too. */
export function checkWhole(amount: number): number {
  if (Number.isInteger(amount) && amount >= 0) return amount;
  throw new LeadMetricsError(
    "INVALID_INPUT",
    `Leads and amounts in minor units are whole and 0 or more; got ${amount}`,
  );
}
