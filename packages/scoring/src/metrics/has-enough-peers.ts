import { checkList } from "../check-arguments.ts";
import { LeadMetricsError } from "../lead-metrics-error.ts";
import { enoughPeersOf } from "./enough-peers-of.ts";

/**
 * Whether other partners may serve as a benchmark: enough of them, with enough leads, and none so large that the benchmark would show its figures.
 *
 * @param peerTrials the leads of each of the other partners, 0 or more; those without leads do not count
 * @returns true from five partners with 50 leads together on, none with more than half of them; false for none
 * @throws LeadMetricsError INVALID_INPUT when a number of leads is negative or not finite
 * @source docs/how-we-count.md
 * @example
 * hasEnoughPeers([20, 10, 10, 5, 5]); // true
 * hasEnoughPeers([60, 10, 10, 5, 5]); // false
 */
export function hasEnoughPeers(peerTrials: readonly number[]): boolean {
  checkList("peerTrials", peerTrials);
  const wrong = peerTrials.find((trials) => !(trials >= 0 && Number.isFinite(trials)));
  if (wrong !== undefined) {
    throw new LeadMetricsError("INVALID_INPUT", `A number of leads is 0 or more; got ${wrong}`);
  }
  return enoughPeersOf(peerTrials)(0);
}
