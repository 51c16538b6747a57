import type { RollupDimension } from "@leadback/db";
import { channelKey, partnerKey } from "./pack-tallies.ts";

type Figures = Map<number, number>;
type ByKey = Map<string, Figures>;

/** Figures of single days on their way into the blocks, by partner and by channel. */
export interface DayFigures {
  byDay: Record<RollupDimension, Map<number, ByKey>>;
  size: number;
  /** Where the last figure went. */
  last?: { day: number; partnerId: string; channel: string | null; own: Figures[] };
}

export function noDayFigures(): DayFigures {
  return { byDay: { partner: new Map(), channel: new Map() }, size: 0 };
}

/** Adds one figure of a lead to its day; those of one lead and day come one after the other mostly. */
export function addDayFigure(
  figures: DayFigures,
  { partnerId, channel }: { partnerId: string; channel: string | null },
  day: number,
  place: number,
  amount: number,
): void {
  let { last } = figures;
  if (last?.day !== day || last.partnerId !== partnerId || last.channel !== channel) {
    const own = [
      figuresAt(figures.byDay.partner, day, keyOf(partnerId)),
      figuresAt(figures.byDay.channel, day, channelKey(channel ?? "")),
    ];
    last = { day, partnerId, channel, own };
    figures.last = last;
  }
  for (const one of last.own) {
    const before = one.get(place);
    if (before === undefined) figures.size += 1;
    one.set(place, (before ?? 0) + amount);
  }
}

/** Takes the older half of the days away from `figures`, so that what is kept in memory stays bounded. */
export function takeOlderHalf(figures: DayFigures): DayFigures {
  const days = [...figures.byDay.partner.keys()].sort((a, b) => a - b);
  const older = noDayFigures();
  delete figures.last;
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

function figuresAt(byDay: Map<number, ByKey>, day: number, key: string): Figures {
  const byKey = entry(byDay, day, () => new Map<string, Figures>());
  return entry(byKey, key, () => new Map<number, number>());
}

/** Keys of partners, made once. */
const keys = new Map<string, string>();
const mostKeys = 100_000;

function keyOf(partnerId: string): string {
  if (keys.size > mostKeys) keys.clear();
  return entry(keys, partnerId, () => partnerKey(partnerId));
}

function entry<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
