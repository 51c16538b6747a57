import type { OperationContext } from "../context.ts";
import { foldDeltas } from "./fold-deltas.ts";
import { rebuildRollups } from "./rebuild-rollups.ts";

const mostFolds = 50;

/** Brings the blocks up to date: takes in what writers wrote down, and counts all anew where the rules have changed. */
export async function keepRollups(
  context: OperationContext,
): Promise<{ folded: number; isRebuilt: boolean }> {
  let folded = 0;
  for (let round = 0; round < mostFolds; round += 1) {
    const result = await foldDeltas(context);
    if (result.isOutdated) return { folded, isRebuilt: await rebuildRollups(context) };
    if (result.folded === 0) break;
    folded += result.folded;
  }
  return { folded, isRebuilt: false };
}
