import { constants, setPriority } from "node:os";
import { parentPort } from "node:worker_threads";
import { trainConversionModel } from "@leadback/scoring";
import type { TrainingJob } from "./train-beside.ts";

// On Linux this is about the thread alone: whatever else the process does goes first.
if (process.platform === "linux") setPriority(constants.priority.PRIORITY_LOW);

/** Learns beside the thread that works the queues. */
parentPort?.on("message", ({ rows, options }: TrainingJob) => {
  parentPort?.postMessage(trainConversionModel(rows, options));
});
