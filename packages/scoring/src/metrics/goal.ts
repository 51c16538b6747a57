import type { Estimate } from "../estimate.ts";

export type Goal =
  /** Leads received, accepted, qualified or won; `target` whole, 1 or more. */
  | { kind: "count"; target: number; achieved: number }
  /** Won in one currency, in its minor units; the amount of each deal. */
  | { kind: "revenue"; target: number; currency: string; amountsCents: readonly number[] }
  /** A quality or conversion rate; `target` above 0 to 1. */
  | { kind: "rate"; target: number; successes: number; trials: number };

export type GoalStatus =
  | "reached"
  | "ahead"
  | "on_track"
  | "behind"
  | "missed"
  | "too_early"
  | "not_enough_data";

/** In the goal's own unit: leads, minor units of its currency, or 0..1. */
export interface GoalProgress {
  status: GoalStatus;
  target: number;
  achieved: number | null;
  /** 0 or more; for a rate the distance to the target. */
  remaining: number | null;
  /** What an even pace would have brought until now; for a rate the target itself. */
  expectedByNow: number;
  /** What it will be at the end if the rest goes as the beginning did. */
  forecast: Estimate;
  /** How probable it is, at this pace, to reach the target. */
  probabilityReached: number | null;
  /** What each working week left must bring; less than a week counts as one. Null for a rate and when the period is over. */
  neededPerWeek: number | null;
  /** For a rate: what the rate of the leads to come must be, as far as as many come as so far; null where even all would not do. */
  neededRate: number | null;
  elapsedShare: number;
  weeksLeft: number;
}
