import type { ReasonCode } from "../reason-facts.ts";

/** The words of one reason in one language. */
export interface ReasonText {
  /** For the vendor's own people. */
  label: string;
  /** One thing to do differently next time. */
  hint: string | null;
  /** The reason in plain language, at most 90 characters. */
  meaning: string;
  /** A sentence for the partner with the placeholders {observed} {expected} {date} {attempts} {ref} {text}. */
  template: string;
  /** For the partner, where the cause must not leave; else the label. */
  partnerLabel?: string;
}

export type ReasonTexts = Readonly<Record<ReasonCode, ReasonText>>;
