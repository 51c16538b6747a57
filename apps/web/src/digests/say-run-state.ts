import type { DigestsWords } from "./digests-words.ts";
import type { DigestRun } from "./use-run.ts";

/** Where a run stands. Between written and sent it is looked over, and waits for a person only where that found something. */
export function sayRunState({ state, approvalsNeeded }: DigestRun, words: DigestsWords): string {
  return state === "gate" && approvalsNeeded === 0 ? words.checking : words.states[state];
}
