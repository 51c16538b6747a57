import { constants, setPriority } from "node:os";
import { parentPort } from "node:worker_threads";
import { type RateGroup, rankComparable } from "@leadback/scoring";

// On Linux this is about the thread alone: requests go first.
if (process.platform === "linux") setPriority(constants.priority.PRIORITY_LOW);

/** Draws ranks beside the thread that answers requests. */
parentPort?.on("message", (groups: RateGroup[]) => {
  parentPort?.postMessage(rankComparable(groups));
});
