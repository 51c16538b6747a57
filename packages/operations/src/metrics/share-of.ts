import { type Estimate, smallSample, wilsonInterval } from "@leadback/scoring";

/** A share with its interval; only the counts below ten, as everywhere. */
export function shareOf(part: number, n: number): Estimate {
  if (n === 0) return { value: null, interval: null, n, reason: "NO_DATA" };
  if (n < smallSample.rateMin) return { value: null, interval: null, n, reason: "TOO_FEW" };
  return { value: part / n, interval: wilsonInterval(part, n), n };
}
