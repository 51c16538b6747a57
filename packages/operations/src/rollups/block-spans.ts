/** Blocks of a level are four times as long as those of the level below; those of level 0 are days. */
const levels = 6;
const factor = 4;

export interface BlockSpan {
  level: number;
  start: number;
}

/** The few blocks that together are exactly the days from `fromDay` up to, and without, `toDay`. */
export function spansBetween(fromDay: number, toDay: number): BlockSpan[] {
  const spans: BlockSpan[] = [];
  let [from, to] = [fromDay, toDay];
  for (let level = 0; level < levels - 1 && from < to; level += 1) {
    for (; from < to && from % factor !== 0; from += 1) spans.push({ level, start: from });
    for (; from < to && to % factor !== 0; to -= 1) spans.push({ level, start: to - 1 });
    [from, to] = [from / factor, to / factor];
  }
  for (let start = from; start < to; start += 1) spans.push({ level: levels - 1, start });
  return spans;
}

/** The block of each level to which a day belongs. */
export function spansOfDay(day: number): BlockSpan[] {
  return Array.from({ length: levels }, (_, level) => ({ level, start: Math.floor(day / factor ** level) }));
}
