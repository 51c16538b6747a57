import { type Estimate, type QuantileEstimate, wilsonInterval } from "@leadback/scoring";
import { hoursOfResponseBucket, responseBucketCount } from "./response-buckets.ts";
import { countAt, responsePlace, type Tally, tallyPlaces } from "./tally.ts";

/** The 97.5 % point of the normal distribution, as `kaplanMeier` takes it for 95 %. */
const z = 1.959963984540054;
const confidence = 0.95;
const tolerance = 1e-12;

export interface TalliedResponse {
  n: number;
  answered: number;
  open: number;
  excluded: number;
  medianHours: QuantileEstimate;
  p90Hours: QuantileEstimate;
  targetHours: number;
  withinTarget: Estimate;
}

interface Curve {
  hours: number[];
  survival: number[];
  greenwood: number[];
}

/**
 * `responseTime` of counted waits: the same curve, quantiles and intervals without going through the leads one by one.
 * Hours are those at which a bucket ends.
 */
export function responseOfTally(tally: Tally, targetHours: number): TalliedResponse {
  let [answered, open] = [0, 0];
  const buckets: { hours: number; events: number; censored: number }[] = [];
  for (let bucket = 0; bucket < responseBucketCount; bucket += 1) {
    const events = countAt(tally, responsePlace(bucket, true));
    const censored = countAt(tally, responsePlace(bucket, false));
    if (events === 0 && censored === 0) continue;
    buckets.push({ hours: hoursOfResponseBucket(bucket), events, censored });
    answered += events;
    open += censored;
  }
  const n = answered + open;
  const curve: Curve = { hours: [], survival: [], greenwood: [] };
  let [atRisk, survival, greenwood] = [n, 1, 0];
  for (const { hours, events, censored } of buckets) {
    if (events > 0) {
      survival *= 1 - events / atRisk;
      if (events < atRisk) greenwood += events / (atRisk * (atRisk - events));
      curve.hours.push(hours);
      curve.survival.push(survival);
      curve.greenwood.push(greenwood);
    }
    atRisk -= events + censored;
  }
  const last = buckets.at(-1);
  const isImmature = last !== undefined && last.hours < targetHours && last.censored > 0;
  const known = buckets.reduce(
    (sum, { hours, events, censored }) => sum + (hours >= targetHours ? events + censored : events),
    0,
  );
  return {
    n,
    answered,
    open,
    excluded: countAt(tally, tallyPlaces.responseExcluded),
    medianHours: quantileOf(curve, 0.5, n),
    p90Hours: quantileOf(curve, 0.9, n),
    targetHours,
    withinTarget: isImmature
      ? { value: null, interval: null, n, reason: "IMMATURE" }
      : shareWithin(curve, targetHours, n, known),
  };
}

/** Where the curve and its log-log bounds first come down to 1 − q. */
function quantileOf({ hours, survival, greenwood }: Curve, q: number, n: number): QuantileEstimate {
  if (n === 0) return { value: null, interval: null, n, reason: "NO_DATA" };
  const height = 1 - q + tolerance;
  const logHeight = Math.log(height);
  const first = (isThere: (i: number) => boolean) => {
    for (let i = 0; i < hours.length; i += 1) if (isThere(i)) return hours[i] ?? null;
    return null;
  };
  const shiftAt = (i: number) => (z * Math.sqrt(greenwood[i] ?? 0)) / Math.abs(Math.log(survival[i] ?? 1));
  const isBelow = (i: number, sign: 1 | -1) => {
    const left = survival[i] ?? 1;
    if (left === 1 || left === 0) return false;
    return Math.log(left) * Math.exp(sign * shiftAt(i)) <= logHeight;
  };
  const value = first((i) => (survival[i] ?? 1) <= height);
  const interval = {
    lower: first((i) => isBelow(i, 1)),
    upper: first((i) => isBelow(i, -1)),
    confidence,
    method: "kaplan-meier-log-log",
  };
  return value === null ? { value, interval, n, reason: "NOT_REACHED" } : { value, interval, n };
}

function shareWithin(
  { hours, survival, greenwood }: Curve,
  target: number,
  n: number,
  known: number,
): Estimate {
  if (n === 0) return { value: null, interval: null, n, reason: "NO_DATA" };
  const index = hours.findLastIndex((one) => one <= target);
  const open = index === -1 ? 1 : (survival[index] ?? 1);
  const value = 1 - open;
  const deviation = Math.sqrt(greenwood[index] ?? 0);
  if (value <= 0 || value >= 1 || deviation === 0) {
    return { value, interval: wilsonInterval(value * known, known), n };
  }
  const shift = (z * deviation) / Math.abs(Math.log(open));
  return {
    value,
    interval: {
      lower: 1 - open ** Math.exp(-shift),
      upper: 1 - open ** Math.exp(shift),
      confidence,
      method: "aalen-johansen-log-log",
    },
    n,
  };
}
