import { logBeta } from "./log-beta.ts";

/** The logarithm of the number of ways to choose k of n. */
export function logChoose(n: number, k: number): number {
  return -Math.log(n + 1) - logBeta(k + 1, n - k + 1);
}
