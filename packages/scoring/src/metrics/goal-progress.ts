import { mean, sum } from "simple-statistics";
import { checkFields, checkList } from "../check-arguments.ts";
import { LeadMetricsError } from "../lead-metrics-error.ts";
import type { BusinessCalendar } from "./business-calendar.ts";
import { checkWhole } from "./check-whole.ts";
import type { Goal, GoalProgress } from "./goal.ts";
import { type GoalPeriod, goalPace } from "./goal-pace.ts";
import { rateGoal } from "./rate-goal.ts";
import { totalGoal } from "./total-goal.ts";

const dealsMin = 5;

/**
 * How a goal stands and whether it will be reached at this pace, so that there is time left to do something about it.
 *
 * @param goal what to reach, and what has been achieved from the start of the period until now
 * @param time `period` and `nowMs` in epoch milliseconds; `calendar`: the pace is by its working hours, so that holidays and weekends are no delay;
 * `dispersion` 1 or more, from `overdispersion`, for leads that come in batches
 * @returns "ahead" where the target is reached with a probability of 80 % or more at this pace, "on_track" from 50 % on, "behind" below; "too_early" in the first
 * tenth of the period, with fewer than five deals (revenue) or ten leads (rate), then without a forecast; "not_enough_data" for a rate that ends with
 * fewer than ten. A count is reached at once, a rate only at the end. The forecast has a 95 % predictive interval
 * @throws LeadMetricsError INVALID_INPUT when target, counts, amounts, dispersion or period are impossible, NON_FINITE when an instant is not a number
 * @source Gamma-Poisson (negative binomial) and beta-binomial predictive distributions with Jeffreys' priors; the thresholds are ours
 * @example
 * const calendar = { zone: "UTC", days: [1, 2, 3, 4, 5], startTime: "09:00", endTime: "18:00", holidays: [] };
 * const period = { fromMs: Date.parse("2026-10-05"), toMs: Date.parse("2026-12-28") };
 * const nowMs = Date.parse("2026-11-16");
 * const goal = goalProgress({ kind: "count", target: 40, achieved: 14 }, { period, nowMs, calendar });
 * goal.status; // "behind"
 * goal.expectedByNow; // 20
 * goal.forecast.interval; // { lower: 19, upper: 40, confidence: 0.95, method: "negative-binomial-predictive" }
 * Number(goal.neededPerWeek.toFixed(2)); // 4.33
 */
export function goalProgress(
  goal: Goal,
  time: { period: GoalPeriod; nowMs: number; calendar: BusinessCalendar; dispersion?: number },
): GoalProgress {
  checkFields("goal", goal);
  checkFields("time", time);
  const pace = goalPace(time.period, time.nowMs, time.calendar);
  const { dispersion = 1 } = time;
  if (!(goal.target > 0 && Number.isFinite(goal.target) && dispersion >= 1 && Number.isFinite(dispersion))) {
    throw new LeadMetricsError(
      "INVALID_INPUT",
      `A target is above 0, a dispersion 1 or more; got ${goal.target} and ${dispersion}`,
    );
  }
  if (!["rate", "count", "revenue"].includes(goal.kind)) {
    throw new LeadMetricsError(
      "INVALID_INPUT",
      `A goal is a "count", a "revenue" or a "rate"; got ${JSON.stringify(goal.kind)}`,
    );
  }
  if (goal.kind === "rate") return rateGoal(goal, pace);
  if (goal.kind === "count") {
    for (const leads of [goal.target, goal.achieved]) checkWhole(leads);
    const { achieved } = goal;
    return totalGoal(
      { target: goal.target, achieved, n: achieved, dispersion, isWhole: true, hasEnough: true },
      pace,
    );
  }
  checkList("amountsCents", goal.amountsCents);
  for (const amount of [goal.target, ...goal.amountsCents]) checkWhole(amount);
  const amounts = goal.amountsCents.filter((amount) => amount > 0);
  const hasEnough = amounts.length >= dealsMin;
  const achieved = sum(amounts);
  const unit = hasEnough ? amountDispersion(amounts, dispersion) : 1;
  return totalGoal(
    { target: goal.target, achieved, n: amounts.length, dispersion: unit, isWhole: false, hasEnough },
    pace,
  );
}

/** Variance by mean of the sum of so many amounts: large deals make it as uncertain as few deals do. */
function amountDispersion(amounts: readonly number[], dispersion: number): number {
  const typical = mean(amounts);
  return mean(amounts.map((amount) => amount * (amount / typical))) + (dispersion - 1) * typical;
}
