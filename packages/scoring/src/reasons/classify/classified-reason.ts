import type { Locale } from "../locale.ts";
import type { ReasonCode } from "../reason-facts.ts";

export interface ReasonEvidence {
  /** Offsets into the original string; `end` is exclusive. */
  start: number;
  end: number;
  /** `code/locale/weight` of the phrases it comes from, or `code/picklist`. */
  ruleId: string;
  weight: number;
  source: "text" | "picklist";
}

export interface ClassifiedReason {
  /** null when a person must decide. */
  primary: ReasonCode | null;
  /**
   * At most two other reasons that the text also gives; heaviest first. Beside a null `primary` they are the candidates among which
   * a person must choose: two reasons of like weight ("sem verba, sem interesse"), or one phrase that fits two ("fora do perfil").
   */
  secondary: ReasonCode[];
  /** 0..1: how clearly the first is ahead of the second; 0 without a primary. Not a probability. */
  confidence: number;
  evidence: ReasonEvidence[];
}

export interface ReasonInput {
  text?: string | null | undefined;
  /** The value chosen from a list; weighs more than free text. */
  picklist?: string | null | undefined;
  /** Of the text, where it is known; breaks ties between languages only. */
  locale?: Locale | undefined;
}
