import { parentPort } from "node:worker_threads";
import { type RateGroup, rankComparable } from "@leadback/scoring";

/** Draws ranks beside the thread that answers requests. */
parentPort?.on("message", (groups: RateGroup[]) => {
  parentPort?.postMessage(rankComparable(groups));
});
