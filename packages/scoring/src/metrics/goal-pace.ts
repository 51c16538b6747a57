import { checkFields } from "../check-arguments.ts";
import { LeadMetricsError } from "../lead-metrics-error.ts";
import type { BusinessCalendar } from "./business-calendar.ts";
import { businessHoursBetween } from "./business-hours.ts";

const weekStartMs = Date.parse("2026-01-05T00:00:00Z");
const weekMs = 7 * 24 * 3_600_000;

/** Half-open: `fromMs` belongs to it, `toMs` does not. Epoch milliseconds. */
export interface GoalPeriod {
  fromMs: number;
  toMs: number;
}

export interface GoalPace {
  /** 0..1 of the period's working hours. */
  elapsedShare: number;
  /** Working weeks without holidays that are left. */
  weeksLeft: number;
  hasEnded: boolean;
}

/** How much of a period is over, by the working hours of the calendar: a quarter with Carnival in it is shorter than one without. */
export function goalPace(period: GoalPeriod, nowMs: number, calendar: BusinessCalendar): GoalPace {
  const { fromMs, toMs } = checkFields("period", period);
  const now = Math.min(toMs, Math.max(fromMs, nowMs));
  const total = businessHoursBetween(fromMs, toMs, calendar);
  if (!(total > 0)) {
    throw new LeadMetricsError("INVALID_INPUT", "A goal's period ends after it starts and has working hours");
  }
  const plain = { ...calendar, zone: "UTC", holidays: [] };
  const week = businessHoursBetween(weekStartMs, weekStartMs + weekMs, plain);
  return {
    elapsedShare: businessHoursBetween(fromMs, now, calendar) / total,
    weeksLeft: businessHoursBetween(now, toMs, calendar) / week,
    hasEnded: nowMs >= toMs,
  };
}
