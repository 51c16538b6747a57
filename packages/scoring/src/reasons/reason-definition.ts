import type { Locale } from "./locale.ts";

export const reasonDimensions = ["fit", "timing", "approach", "process"] as const;

export type ReasonDimension = (typeof reasonDimensions)[number];

/** What the person who ends a lead must add to the sentence. */
export type EvidenceDetail =
  | "number"
  | "enum"
  | "text"
  | "date"
  | "attempts"
  | "ref"
  | "private_ref"
  | "private_text"
  | "none";

export type RecycleRule =
  | "never"
  | "after_days"
  | "on_given_date"
  | "before_given_date"
  | "on_correction"
  | "on_answer"
  | "when_protection_ends";

/** What an ended lead teaches the learnt model: a loss, a date to wait for, an attempt to wait from, or nothing. */
export type TrainingLabel = "lost" | "censored_recycle" | "censored_attempt" | "dropped";

export interface ReasonDefinition<Code extends string = string> {
  code: Code;
  dimension: ReasonDimension;
  category: string;
  /** For the vendor's own people. */
  labels: Record<Locale, string>;
  /** For the partner: the labels, or neutral ones where the cause must not leave. */
  partnerLabels: Record<Locale, string>;
  /** One thing to do differently next time. */
  hints: Record<Locale, string> | null;
  /** The reason in plain language, at most 90 characters. */
  meanings: Record<Locale, string>;
  partnerActionable: "yes" | "partly" | "no";
  /** How much an ended lead counts against the partner's quality rate. */
  qualityWeight: 0 | 0.5 | 1;
  recycle: { rule: RecycleRule; days: number | null };
  /** `min` is a count for attempts and a length in characters for text. */
  detail: { type: EvidenceDetail; min: number | null };
  trainingLabel: TrainingLabel;
  /** A sentence for the partner with the placeholders {observed} {expected} {date} {attempts} {ref} {text}. */
  templates: Record<Locale, string>;
}
