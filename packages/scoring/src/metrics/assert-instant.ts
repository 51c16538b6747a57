import { Temporal } from "temporal-polyfill";
import { LeadMetricsError } from "../lead-metrics-error.ts";

/** As far from 1970 as instants go. */
const instantMsMax = 8.64e15;

export function assertInstant(instantMs: number): void {
  if (Number.isFinite(instantMs) && Math.abs(instantMs) <= instantMsMax) return;
  throw new LeadMetricsError("NON_FINITE", `An instant is in epoch milliseconds; got ${instantMs}`);
}

const known = new Set<string>();

export function assertZone(zone: string): void {
  if (known.has(zone)) return;
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone);
  } catch {
    throw new LeadMetricsError(
      "INVALID_INPUT",
      `"${zone}" is not a time zone of the IANA database, such as America/Sao_Paulo`,
    );
  }
  known.add(zone);
}
