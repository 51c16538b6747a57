import { Worker } from "node:worker_threads";
import type { ConversionModel, TrainingRow } from "@leadback/scoring";

/** What a training takes and gives: all of it can go from one thread to another. */
export interface TrainingJob {
  rows: readonly TrainingRow[];
  options: { horizonDays: number };
}

/** `trainConversionModel` on a thread of its own: it takes seconds to minutes, and letters must not wait for it. */
export function trainBeside(
  rows: TrainingJob["rows"],
  options: TrainingJob["options"],
): Promise<ConversionModel> {
  const thread = new Worker(new URL("./train-thread.ts", import.meta.url));
  return new Promise<ConversionModel>((resolve, reject) => {
    thread.once("message", resolve);
    thread.once("error", reject);
    thread.once("exit", () => reject(new Error("The thread that trained ended without a model.")));
    thread.postMessage({ rows, options } satisfies TrainingJob);
  }).finally(() => thread.terminate());
}
