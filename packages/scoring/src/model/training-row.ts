/** What was known of a lead when it was handed over. NaN, infinities and blank text count as missing. */
export type Features = Readonly<Record<string, string | number | boolean | null>>;

/** A lead that has ended, with its features as known at hand-over, never as they are today. */
export interface TrainingRow {
  id: string;
  features: Features;
  outcome: "won" | "lost";
  /** ISO 8601 or epoch milliseconds. */
  submittedAt?: string | number | null;
  /** ISO 8601 or epoch milliseconds. */
  endedAt?: string | number | null;
}
