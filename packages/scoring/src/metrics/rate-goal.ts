import { LeadMetricsError } from "../lead-metrics-error.ts";
import { checkCounts } from "../statistics/check-counts.ts";
import { predictRate } from "../statistics/predict-rate.ts";
import type { Goal, GoalProgress } from "./goal.ts";
import type { GoalPace } from "./goal-pace.ts";
import { elapsedShareMin, openStatus } from "./goal-status.ts";
import { smallSample } from "./small-samples.ts";

/** A rate can rise and fall until the end, so only the end says whether it is reached. */
export function rateGoal(
  { target, successes, trials }: Extract<Goal, { kind: "rate" }>,
  { elapsedShare, weeksLeft, hasEnded }: GoalPace,
): GoalProgress {
  checkCounts(successes, trials);
  if (target > 1) {
    throw new LeadMetricsError("INVALID_INPUT", `A rate to reach is above 0 and at most 1; got ${target}`);
  }
  const achieved = trials === 0 ? null : successes / trials;
  const base = {
    target,
    achieved,
    remaining: achieved === null ? null : Math.max(0, target - achieved),
    expectedByNow: target,
    neededPerWeek: null,
    elapsedShare,
    weeksLeft,
  };
  const isFew = trials < smallSample.rateMin;
  if (isFew || (!hasEnded && elapsedShare < elapsedShareMin)) {
    const reason = trials === 0 ? ("NO_DATA" as const) : isFew ? ("TOO_FEW" as const) : ("IMMATURE" as const);
    const forecast = { value: null, interval: null, n: trials, reason };
    const status = hasEnded ? ("not_enough_data" as const) : ("too_early" as const);
    return { ...base, status, forecast, probabilityReached: null, neededRate: null };
  }
  const furtherTrials = hasEnded ? 0 : Math.round((trials * (1 - elapsedShare)) / elapsedShare);
  const predicted = predictRate({ successes, trials }, { furtherTrials, target });
  const { value, interval, probabilityReached } = predicted;
  const closed = successes >= target * trials ? ("reached" as const) : ("missed" as const);
  return {
    ...base,
    status: hasEnded ? closed : openStatus(probabilityReached),
    forecast: { value, interval, n: trials },
    probabilityReached,
    neededRate: neededRate(target * (trials + furtherTrials) - successes, furtherTrials),
  };
}

function neededRate(missing: number, furtherTrials: number): number | null {
  if (furtherTrials === 0 || missing > furtherTrials) return null;
  return Math.max(0, missing / furtherTrials);
}
