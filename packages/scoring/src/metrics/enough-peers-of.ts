import { sum } from "simple-statistics";
import { smallSample } from "./small-samples.ts";

/** For each of many partners whether its others are peers enough, without going through all of them every time: ask with its own trials. */
export function enoughPeersOf(trials: readonly number[]): (ownTrials: number) => boolean {
  const descending = trials.filter((count) => count > 0).sort((a, b) => b - a);
  const all = sum(descending);
  const [largest = 0, second = 0] = descending;
  return (ownTrials) => {
    const together = all - ownTrials;
    const largestOther = ownTrials > 0 && ownTrials === largest ? second : largest;
    return (
      descending.length - (ownTrials > 0 ? 1 : 0) >= smallSample.peersMin &&
      together >= smallSample.peerLeadsMin &&
      largestOther <= smallSample.peerShareMax * together
    );
  };
}
