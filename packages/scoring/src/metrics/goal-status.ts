import type { GoalStatus } from "./goal.ts";

/** Before a tenth of the period is over, its pace says nothing. */
export const elapsedShareMin = 0.1;

const likely = 0.8;
/** Who is on track arrives more often than not. */
const even = 0.5;

/** How a goal stands that can still go either way. */
export function openStatus(probabilityReached: number): GoalStatus {
  if (probabilityReached >= likely) return "ahead";
  return probabilityReached >= even ? "on_track" : "behind";
}
