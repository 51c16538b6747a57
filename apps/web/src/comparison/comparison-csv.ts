import type { ComparedGroup } from "./use-comparison.ts";

/** Named as the API names them, so that a sheet can be compared with it. */
export const csvHeader = [
  "name",
  "submitted",
  "open",
  "won",
  "decided",
  "qualified",
  "qualityRate",
  "qualityRateLower",
  "qualityRateUpper",
  "qualityRateN",
  "conversion",
  "conversionLower",
  "conversionUpper",
  "verdict",
  "rank",
  "medianFirstAttemptHours",
  "firstAttemptOpen",
] as const;

export function csvRow(row: ComparedGroup, name: string): (string | number | null)[] {
  const { leads, qualityRate, conversion, responseTime } = row;
  return [
    name,
    leads.submitted,
    leads.open,
    leads.won,
    leads.decidedInPeriod,
    leads.qualifiedInPeriod,
    qualityRate.value,
    qualityRate.interval?.lower ?? null,
    qualityRate.interval?.upper ?? null,
    qualityRate.n,
    conversion.value,
    conversion.interval?.lower ?? null,
    conversion.interval?.upper ?? null,
    row.verdict,
    row.rank?.position ?? null,
    responseTime.medianHours.value,
    responseTime.open,
  ];
}
