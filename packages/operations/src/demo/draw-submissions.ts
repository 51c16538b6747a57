import { Temporal } from "temporal-polyfill";
import type { Random } from "./seeded-random.ts";

const dayMs = 86_400_000;

/** Monday to Sunday: how many leads a day brings against others. */
const weightByWeekday = [0.9, 1.1, 1.15, 1, 0.8, 0.07, 0.04];
const holidayWeight = 0.05;

/** By local hour: people send leads at work, a few of them late. */
const weightByHour: readonly (readonly [number, number])[] = [
  [7, 1],
  [8, 5],
  [9, 9],
  [10, 11],
  [11, 9],
  [12, 3],
  [13, 5],
  [14, 10],
  [15, 10],
  [16, 9],
  [17, 7],
  [18, 3],
  [20, 1],
  [21, 1],
];

export interface SubmissionPattern {
  zone: string;
  from: Date;
  to: Date;
  holidays: ReadonlySet<string>;
  /** Leads a day at the end against the beginning. */
  growth: number;
  /** A stretch with fewer leads, because they are told one by one. */
  sparse?: { from: Date; to: Date };
}

/** Instants at which leads arrive, oldest first, in the rhythm of the partner's working week. */
export function drawSubmissions(random: Random, count: number, pattern: SubmissionPattern): Date[] {
  const days = weighDays(pattern);
  const drawn: number[] = [];
  while (drawn.length < count) {
    const day = random.weighted(days);
    const hour = random.weighted(weightByHour);
    const at = day + (hour * 60 + random.integer(0, 59)) * 60_000 + random.integer(0, 59) * 1_000;
    if (at >= pattern.from.getTime() && at < pattern.to.getTime()) drawn.push(at);
  }
  return drawn.toSorted((a, b) => a - b).map((at) => new Date(at));
}

function weighDays(pattern: SubmissionPattern): (readonly [number, number])[] {
  const local = (instant: Date) =>
    Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(pattern.zone).toPlainDate();
  const first = local(pattern.from);
  const length = Math.max(1, first.until(local(pattern.to), { largestUnit: "days" }).days);
  return Array.from({ length: length + 1 }, (_, index) => {
    const date = first.add({ days: index });
    const midnight = date.toZonedDateTime(pattern.zone).epochMilliseconds;
    const { sparse } = pattern;
    const isSparse =
      sparse !== undefined && midnight >= sparse.from.getTime() - dayMs && midnight < sparse.to.getTime();
    const weight =
      (pattern.holidays.has(date.toString()) ? holidayWeight : (weightByWeekday[date.dayOfWeek - 1] ?? 0)) *
      pattern.growth ** (index / length) *
      (isSparse ? 0.15 : 1);
    return [midnight, weight] as const;
  });
}
