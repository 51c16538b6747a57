import type { components } from "@leadback/client";
import type { Formats } from "../locales/formats.ts";
import type { TrendsWords } from "./trends-words.ts";

export type TrendAlert = components["schemas"]["TrendAlert"];

/** What a week comes to, as its metric is read. */
export function sayWeek(
  metric: TrendAlert["metric"],
  value: number | null,
  words: TrendsWords,
  formats: Formats,
): string {
  if (value === null) return words.unknown;
  if (metric === "leads_sent") return formats.number(value);
  return metric === "response_time" ? formats.workingHours(value) : formats.percent(value);
}

/** Why there is an alert: last week, and what it was before. */
export function sayWhy(alert: TrendAlert, words: TrendsWords, formats: Formats): string {
  const { metric, before, after, weeks } = alert;
  if (metric === "response_time" && after.value === null) {
    return words.stillWaits(formats.number(after.n), sayWeek(metric, before.value, words, formats));
  }
  return words.why[metric](
    sayWeek(metric, after.value, words, formats),
    sayWeek(metric, before.value, words, formats),
    formats.number(after.n),
    formats.number(weeks.length - 1),
  );
}

/** By how much, with its sign. */
export function sayEffect({ metric, effect }: TrendAlert, words: TrendsWords, formats: Formats): string {
  const { value } = effect;
  if (value === null) return "–";
  if (metric === "leads_sent") return words.times(formats.number(value));
  const sign = value > 0 ? "+" : "−";
  return metric === "response_time"
    ? `${sign}${formats.workingHours(Math.abs(value))}`
    : `${sign}${words.points(formats.number(Math.round(Math.abs(value) * 100)))}`;
}
