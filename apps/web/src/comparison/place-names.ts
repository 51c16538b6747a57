interface PlacedName<Point> {
  point: Point;
  left: number;
  top: number;
  /** The name ends before its point, because the edge of the plot is near. */
  isBefore: boolean;
}

const lineHeight = 16;
/** Wide enough for most letters at 13 px. */
const letterWidth = 7;
const gap = 10;

/** Names beside their points, those that would lie over another left out: hovering still says them. */
export function placeNames<Point extends { name: string }>(
  points: readonly Point[],
  placeOf: (point: Point) => { left: number; top: number },
  width: number,
): PlacedName<Point>[] {
  const placed: (PlacedName<Point> & { from: number; to: number })[] = [];
  for (const point of points) {
    const { left, top } = placeOf(point);
    const length = point.name.length * letterWidth;
    const isBefore = left + gap + length > width;
    const [from, to] = isBefore ? [left - gap - length, left - gap] : [left + gap, left + gap + length];
    const isFree = placed.every(
      (other) => to < other.from || from > other.to || Math.abs(top - other.top) >= lineHeight,
    );
    if (!isFree || from < 0) continue;
    placed.push({ point, left: isBefore ? to : from, top: top + 4, isBefore, from, to });
  }
  return placed.map(({ from: _from, to: _to, ...name }) => name);
}
