import {
  kaplanMeier,
  type QuantileEstimate,
  type SurvivalObservation,
  smallSample,
  survivalQuantile,
} from "@leadback/scoring";

/** The median of a wait in which some still are: null while too many wait, or fewer than five were followed. */
export function medianWait(observations: readonly SurvivalObservation[]): QuantileEstimate {
  const n = observations.length;
  if (n === 0) return { value: null, interval: null, n, reason: "NO_DATA" };
  if (n < smallSample.medianMin) return { value: null, interval: null, n, reason: "TOO_FEW" };
  const curve = kaplanMeier(observations);
  const { value, lower, upper } = survivalQuantile(curve, 0.5);
  const interval = { lower, upper, confidence: curve.confidence, method: "kaplan-meier-log-log" };
  return value === null ? { value, interval, n, reason: "NOT_REACHED" } : { value, interval, n };
}
