import { checkFields } from "../check-arguments.ts";
import { checkCounts } from "../statistics/check-counts.ts";
import { newcombeDifference, type Proportion } from "../statistics/newcombe-difference.ts";
import { smallSample } from "./small-samples.ts";

export type Change = "up" | "down" | "no_clear_change" | "not_enough_data";

/**
 * Whether a rate went up or down from one period to the next, said only where chance alone is an unlikely cause.
 *
 * @param previous successes and trials of the period before
 * @param current successes and trials of this period
 * @returns "up" or "down" where the 95 % interval of the difference leaves out 0; "not_enough_data" when either period has
 * too few for its rate to be shown (below 10, so also without any)
 * @throws LeadMetricsError INVALID_INPUT when counts are impossible
 * @source Newcombe 1998b, method 10; docs/how-we-count.md
 * @example
 * change({ successes: 3, trials: 20 }, { successes: 12, trials: 20 }); // "up"
 * change({ successes: 3, trials: 20 }, { successes: 5, trials: 20 }); // "no_clear_change"
 */
export function change(previous: Proportion, current: Proportion): Change {
  checkFields("previous", previous);
  checkFields("current", current);
  checkCounts(previous.successes, previous.trials);
  checkCounts(current.successes, current.trials);
  if (Math.min(previous.trials, current.trials) < smallSample.rateMin) return "not_enough_data";
  const { lower, upper } = newcombeDifference(current, previous);
  if (lower > 0) return "up";
  return upper < 0 ? "down" : "no_clear_change";
}
