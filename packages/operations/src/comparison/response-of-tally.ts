import { type Estimate, type QuantileEstimate, wilsonInterval } from "@leadback/scoring";
import { hoursOfResponseBucket, responseBucketCount } from "./response-buckets.ts";
import { countAt, responsePlace, shiftPlace, shiftsOf, type Tally, tallyPlaces } from "./tally.ts";

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

/** A point of the curve, and Greenwood's sum there. */
interface Open {
  survival: number;
  greenwood: number;
}

/** Where the curve and its log-log bounds first come down to a height; null until they do. */
interface Crossing {
  height: number;
  logHeight: number;
  hours: number | null;
  lowerHours: number | null;
  upperHours: number | null;
}

/**
 * `responseTime` of counted waits: the same curve, quantiles and intervals without going through the leads one by one.
 * Hours are those at which a bucket ends.
 */
export function responseOfTally(tally: Tally, targetHours: number): TalliedResponse {
  let [answered, open] = [0, 0];
  for (let bucket = 0; bucket < responseBucketCount; bucket += 1) {
    answered += countAt(tally, responsePlace(bucket, true));
    open += countAt(tally, responsePlace(bucket, false));
  }
  const n = answered + open;
  const [median, p90] = [crossingAt(0.5), crossingAt(0.9)];
  let [atRisk, survival, greenwood] = [n, 1, 0];
  for (let bucket = 0; bucket < responseBucketCount; bucket += 1) {
    const events = countAt(tally, responsePlace(bucket, true));
    const censored = countAt(tally, responsePlace(bucket, false));
    if (events === 0 && censored === 0) continue;
    if (events > 0) {
      survival *= 1 - events / atRisk;
      if (events < atRisk) greenwood += events / (atRisk * (atRisk - events));
      cross([median, p90], hoursOfResponseBucket(bucket), { survival, greenwood });
    }
    atRisk -= events + censored;
  }
  return {
    n,
    answered,
    open,
    excluded: countAt(tally, tallyPlaces.responseExcluded),
    medianHours: quantileOf(median, n),
    p90Hours: quantileOf(p90, n),
    targetHours,
    withinTarget: withinTargetOf(tally, n, targetHours),
  };
}

/** Each wait against what was promised when its lead came. */
function withinTargetOf(tally: Tally, n: number, targetHours: number): Estimate {
  const shifts = shiftsOf(tally);
  const waits = (bucket: number, isAnswered: boolean) =>
    countAt(tally, responsePlace(bucket, isAnswered)) + (shifts?.get(shiftPlace(bucket, isAnswered)) ?? 0);
  let [atRisk, survival, greenwood, known] = [n, 1, 0, 0];
  let isImmature = false;
  for (let bucket = 0; bucket < responseBucketCount; bucket += 1) {
    const [events, censored] = [waits(bucket, true), waits(bucket, false)];
    if (events === 0 && censored === 0) continue;
    const hours = hoursOfResponseBucket(bucket);
    if (events > 0 && hours <= targetHours) {
      survival *= 1 - events / atRisk;
      if (events < atRisk) greenwood += events / (atRisk * (atRisk - events));
    }
    atRisk -= events + censored;
    known += hours >= targetHours ? events + censored : events;
    isImmature = hours < targetHours && censored > 0;
  }
  return isImmature
    ? { value: null, interval: null, n, reason: "IMMATURE" }
    : shareWithin({ survival, greenwood }, n, known);
}

function crossingAt(q: number): Crossing {
  const height = 1 - q + tolerance;
  return { height, logHeight: Math.log(height), hours: null, lowerHours: null, upperHours: null };
}

/** The last crossing is the lowest: its upper bound comes down after all others. */
function cross(crossings: readonly Crossing[], hours: number, { survival, greenwood }: Open): void {
  if (crossings.at(-1)?.upperHours !== null) return;
  const logSurvival = Math.log(survival);
  const hasBounds = survival > 0 && survival < 1;
  const shift = hasBounds ? (z * Math.sqrt(greenwood)) / Math.abs(logSurvival) : 0;
  const [logLower, logUpper] = [logSurvival * Math.exp(shift), logSurvival * Math.exp(-shift)];
  for (const one of crossings) {
    if (survival <= one.height) one.hours ??= hours;
    if (hasBounds && logLower <= one.logHeight) one.lowerHours ??= hours;
    if (hasBounds && logUpper <= one.logHeight) one.upperHours ??= hours;
  }
}

function quantileOf({ hours, lowerHours, upperHours }: Crossing, n: number): QuantileEstimate {
  if (n === 0) return { value: null, interval: null, n, reason: "NO_DATA" };
  const interval = { lower: lowerHours, upper: upperHours, confidence, method: "kaplan-meier-log-log" };
  return hours === null ? { value: null, interval, n, reason: "NOT_REACHED" } : { value: hours, interval, n };
}

function shareWithin({ survival, greenwood }: Open, n: number, known: number): Estimate {
  if (n === 0) return { value: null, interval: null, n, reason: "NO_DATA" };
  const value = 1 - survival;
  const deviation = Math.sqrt(greenwood);
  if (value <= 0 || value >= 1 || deviation === 0) {
    return { value, interval: wilsonInterval(value * known, known), n };
  }
  const shift = (z * deviation) / Math.abs(Math.log(survival));
  return {
    value,
    interval: {
      lower: 1 - survival ** Math.exp(-shift),
      upper: 1 - survival ** Math.exp(shift),
      confidence,
      method: "aalen-johansen-log-log",
    },
    n,
  };
}
