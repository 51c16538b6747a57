/** A range that holds the true value with the stated confidence. A bound is null only where a curve was never followed far enough or a ratio has no limit. */
export interface Interval<Bound extends number | null = number> {
  lower: Bound;
  upper: Bound;
  /** 0..1, 0.95 unless asked otherwise. */
  confidence: number;
  method: string;
}

export const estimateReasons = [
  "NO_DATA",
  "TOO_FEW",
  "NOT_REACHED",
  "IMMATURE",
  "SINGLE_CLASS",
  "INSUFFICIENT_EVIDENCE",
] as const;

/** Why an estimate has no value. */
export type EstimateReason = (typeof estimateReasons)[number];

/** A number with what it rests on. `value` is null exactly when `reason` says why. */
export interface Estimate<Bound extends number | null = number> {
  value: number | null;
  interval: Interval<Bound> | null;
  n: number;
  reason?: EstimateReason;
}

/** An estimate of a duration: its interval may be open at either end. */
export type QuantileEstimate = Estimate<number | null>;
