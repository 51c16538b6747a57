import { LeadMetricsError } from "../lead-metrics-error.ts";

/** More draws than this take minutes and change no digit that is shown. */
const drawsMax = 100_000;

export function checkDraws(draws: number): void {
  if (Number.isInteger(draws) && draws >= 1 && draws <= drawsMax) return;
  throw new LeadMetricsError("INVALID_INPUT", `Draws are a whole number from 1 to ${drawsMax}; got ${draws}`);
}
