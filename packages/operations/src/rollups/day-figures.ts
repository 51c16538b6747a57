import type { RollupDimension } from "@leadback/db";
import { channelKey, partnerKey } from "./pack-tallies.ts";

type Figures = Map<number, number>;
type ByKey = Map<string, Figures>;

/** Figures of single days on their way into the blocks, by partner and by channel. */
export interface DayFigures {
  byDay: Record<RollupDimension, Map<number, ByKey>>;
  size: number;
}

export function noDayFigures(): DayFigures {
  return { byDay: { partner: new Map(), channel: new Map() }, size: 0 };
}

export function addDayFigure(
  figures: DayFigures,
  { partnerId, channel }: { partnerId: string; channel: string | null },
  day: number,
  place: number,
  amount: number,
): void {
  add(figures, "partner", partnerKey(partnerId), day, place, amount);
  add(figures, "channel", channelKey(channel ?? ""), day, place, amount);
}

/** Takes the older half of the days away from `figures`, so that what is kept in memory stays bounded. */
export function takeOlderHalf(figures: DayFigures): DayFigures {
  const days = [...figures.byDay.partner.keys()].sort((a, b) => a - b);
  const older = noDayFigures();
  for (const day of days.slice(0, Math.ceil(days.length / 2))) {
    for (const dimension of ["partner", "channel"] as const) {
      const ofDay = figures.byDay[dimension].get(day);
      if (ofDay === undefined) continue;
      older.byDay[dimension].set(day, ofDay);
      figures.byDay[dimension].delete(day);
      for (const { size } of ofDay.values()) {
        older.size += size;
        figures.size -= size;
      }
    }
  }
  return older;
}

function add(
  figures: DayFigures,
  dimension: RollupDimension,
  key: string,
  day: number,
  place: number,
  amount: number,
): void {
  const byKey = entry(figures.byDay[dimension], day, () => new Map<string, Figures>());
  const own = entry(byKey, key, () => new Map<number, number>());
  const before = own.get(place);
  if (before === undefined) figures.size += 1;
  own.set(place, (before ?? 0) + amount);
}

function entry<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
