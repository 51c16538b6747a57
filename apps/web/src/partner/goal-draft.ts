import type { components } from "@leadback/client";
import { currencyDigits } from "@leadback/scoring";

export type Goal = components["schemas"]["Goal"];
type GoalInput = components["schemas"]["GoalInput"];

/** A goal as it is typed: rates in percent, money in whole units, the last day that counts. */
export interface GoalDraft {
  measure: Goal["measure"];
  target: string;
  currency: string;
  from: string;
  to: string;
}

export const goalMeasures = [
  "received",
  "accepted",
  "qualified",
  "won",
  "revenue",
  "quality_rate",
  "conversion",
] as const satisfies readonly Goal["measure"][];

export function unitOf(measure: Goal["measure"]): "leads" | "percent" | "money" {
  if (measure === "revenue") return "money";
  return measure === "quality_rate" || measure === "conversion" ? "percent" : "leads";
}

/** For the quarter that a day belongs to. */
export function emptyGoal(today: string, currency: string): GoalDraft {
  const [year = 0, month = 1] = today.split("-").map(Number);
  const first = Math.floor((month - 1) / 3) * 3;
  const dayOf = (at: number) => new Date(at).toISOString().slice(0, 10);
  return {
    measure: "qualified",
    target: "",
    currency,
    from: dayOf(Date.UTC(year, first, 1)),
    to: dayOf(Date.UTC(year, first + 3, 0)),
  };
}

export function draftOfGoal({ measure, target, currency, from, to }: Goal): GoalDraft {
  const factor = factorOf(measure, currency ?? "");
  return {
    measure,
    target: String(Math.round((target / factor) * 100) / 100),
    currency: currency ?? "",
    from,
    to: shiftDay(to, -1),
  };
}

export function inputOfGoal({ measure, target, currency, from, to }: GoalDraft): GoalInput {
  const typed = Number(target.trim().replace(",", "."));
  const scaled = typed * factorOf(measure, currency);
  return {
    measure,
    target: unitOf(measure) === "money" ? Math.round(scaled) : Number(scaled.toFixed(6)),
    ...(measure === "revenue" ? { currency } : {}),
    from,
    to: to === "" ? "" : shiftDay(to, 1),
  };
}

function factorOf(measure: Goal["measure"], currency: string): number {
  const unit = unitOf(measure);
  if (unit === "percent") return 0.01;
  return unit === "money" && /^[A-Z]{3}$/.test(currency) ? 10 ** currencyDigits(currency) : 1;
}

function shiftDay(date: string, days: number): string {
  return new Date(Date.parse(`${date.slice(0, 10)}T00:00:00Z`) + days * 86_400_000)
    .toISOString()
    .slice(0, 10);
}
