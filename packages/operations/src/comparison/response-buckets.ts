const finestRatio = 1.03;
const wholeMinutes = 33;
const halfHoursUpTo = 24 * 60;
const longestMinutes = 1_200_000;

/** Where each bucket of waiting time ends, in business minutes: every minute at first, every 3 % later, and every half hour of the first day. */
const edges: readonly number[] = [...new Set(edgeMinutes())].sort((a, b) => a - b);

export const responseBucketCount = edges.length;

/** The bucket of a waiting time in business hours; what is longer than 20,000 hours goes to the last one. */
export function responseBucketOf(hours: number): number {
  // Hours come from whole milliseconds: the slack takes back what the division left.
  const minutes = hours * 60 - 1e-6;
  let [low, high] = [0, edges.length - 1];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((edges[middle] ?? 0) < minutes) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The longest waiting time of a bucket, in business hours: what a quantile is said to be. */
export function hoursOfResponseBucket(bucket: number): number {
  return (edges[bucket] ?? longestMinutes) / 60;
}

function* edgeMinutes(): Generator<number> {
  for (let minute = 0; minute <= wholeMinutes; minute += 1) yield minute;
  for (let minute = 60; minute <= halfHoursUpTo; minute += 30) yield minute;
  for (let minute = wholeMinutes; minute < longestMinutes; minute *= finestRatio) yield Math.ceil(minute);
  yield longestMinutes;
}
