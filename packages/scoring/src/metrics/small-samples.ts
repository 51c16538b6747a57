import { LeadMetricsError } from "../lead-metrics-error.ts";
/**
 * From how many on a figure is shown. Mail, pages and API use these and no others.
 *
 * @source docs/how-we-count.md
 */
export const smallSample = {
  /** A rate is written as a rate; below it, as counts. */
  rateMin: 10,
  /** A rate stands without the words "small sample". */
  rateSteadyMin: 30,
  rankMin: 10,
  medianMin: 5,
  p90Min: 20,
  reasonSharesMin: 5,
  /** A relative change needs so many on both sides. */
  relativeChangeMin: 20,
  /** A benchmark needs so many other partners, with so many leads together, none above this share of them. */
  peersMin: 5,
  peerLeadsMin: 50,
  peerShareMax: 0.5,
  leadVoiceMin: 5,
} as const;

export type RateWording = "counts" | "small_sample" | "rate";

/**
 * How a rate may be put into words, given what it rests on.
 *
 * @param n the rate's denominator, 0 or more
 * @returns "counts" below 10 ("3 of 6"), "small_sample" below 30, otherwise "rate"
 * @throws LeadMetricsError INVALID_INPUT when n is negative or not a number
 * @source docs/how-we-count.md
 * @example
 * rateWording(6); // "counts"
 * rateWording(29); // "small_sample"
 */
export function rateWording(n: number): RateWording {
  if (!(n >= 0)) {
    throw new LeadMetricsError("INVALID_INPUT", `What a rate rests on is counted from 0 on; got ${n}`);
  }
  if (n < smallSample.rateMin) return "counts";
  return n < smallSample.rateSteadyMin ? "small_sample" : "rate";
}
