import type { components } from "@leadback/client";
import type { Formats } from "../locales/formats.ts";
import { tone } from "../look/tones.ts";

type Goal = components["schemas"]["Goal"];

const dayMs = 86_400_000;

export function isRateGoal({ measure }: Pick<Goal, "measure">): boolean {
  return measure === "quality_rate" || measure === "conversion";
}

/** A value of what the goal counts: a rate, money or a number. */
export function sayGoalValue(
  goal: Pick<Goal, "measure" | "currency">,
  value: number,
  formats: Formats,
): string {
  if (isRateGoal(goal)) return formats.percent(value);
  const whole = Math.round(value);
  return goal.measure === "revenue" && goal.currency !== null
    ? formats.money(whole, goal.currency)
    : formats.number(whole);
}

/** A goal's `to` is the day after its last. */
export function lastGoalDay({ to }: Pick<Goal, "to">): string {
  return new Date(Date.parse(`${to.slice(0, 10)}T00:00:00Z`) - dayMs).toISOString().slice(0, 10);
}

export function goalTone(status: Goal["progress"]["status"]): string {
  if (status === "behind" || status === "missed") return tone("bad");
  return status === "reached" || status === "ahead" || status === "on_track" ? tone("good") : "dimmed";
}
