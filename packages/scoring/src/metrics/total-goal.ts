import { type PartialCount, predictTotal } from "../statistics/predict-total.ts";
import type { GoalProgress, GoalStatus } from "./goal.ts";
import type { GoalPace } from "./goal-pace.ts";
import { elapsedShareMin, openStatus } from "./goal-status.ts";

interface Total extends Pick<PartialCount, "dispersion" | "isWhole"> {
  target: number;
  achieved: number;
  /** What the total rests on: leads or deals. */
  n: number;
  hasEnough: boolean;
}

/** A goal that adds up, and is reached for good once it is reached. */
export function totalGoal(
  { target, achieved, n, hasEnough, ...spread }: Total,
  pace: GoalPace,
): GoalProgress {
  const { elapsedShare, weeksLeft, hasEnded } = pace;
  const remaining = Math.max(0, target - achieved);
  const base = {
    target,
    achieved,
    remaining,
    expectedByNow: target * elapsedShare,
    neededPerWeek: hasEnded ? null : remaining / Math.max(1, weeksLeft),
    neededRate: null,
    elapsedShare,
    weeksLeft,
  };
  const closed = closedStatus(remaining, hasEnded);
  if (!hasEnded && (elapsedShare < elapsedShareMin || !hasEnough)) {
    const reason = elapsedShare < elapsedShareMin ? ("IMMATURE" as const) : ("TOO_FEW" as const);
    const forecast = { value: null, interval: null, n, reason };
    const probabilityReached = closed === "reached" ? 1 : null;
    return { ...base, status: closed ?? "too_early", forecast, probabilityReached };
  }
  const seen = { count: achieved, elapsedShare: hasEnded ? 1 : elapsedShare, ...spread };
  const { value, interval, probabilityReached } = predictTotal(seen, { target });
  const status = closed ?? openStatus(probabilityReached);
  return { ...base, status, forecast: { value, interval, n }, probabilityReached };
}

function closedStatus(remaining: number, hasEnded: boolean): GoalStatus | null {
  if (remaining === 0) return "reached";
  return hasEnded ? "missed" : null;
}
