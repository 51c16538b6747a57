import {
  classifyReason,
  isReasonCode,
  type Locale,
  type ReasonCode,
  type ReasonEvidence,
} from "@leadback/scoring";

/** How a free text was read: the code it stands for, or what a person may choose from. */
export interface ReasonReading {
  /** `null` when a person must decide. */
  reason: ReasonCode | null;
  confidence: number;
  /** What the text may mean, likeliest first; empty when it is clear or says nothing we know. */
  guesses: ReasonCode[];
  /** Offsets into the text. */
  evidence: ReasonEvidence[];
}

/** Below it a second reason stands too close: the text is read as naming both. */
const confidenceMin = 0.5;
const maxGuesses = 3;

/** Reads a lost reason as people type it. What it does not say clearly is left to a person, never guessed. */
export function readReasonText(text: string, locale: Locale): ReasonReading {
  const code = text.toLowerCase();
  if (isReasonCode(code)) return { reason: code, confidence: 1, guesses: [], evidence: [] };
  const { primary, secondary, confidence, evidence } = classifyReason({ text, locale });
  if (primary !== null && confidence >= confidenceMin) {
    return { reason: primary, confidence, guesses: [], evidence };
  }
  const named = [primary, ...secondary, ...evidence.map(({ ruleId }) => ruleId.split("/")[0] ?? "")];
  const guesses = [...new Set(named)].filter(
    (code): code is ReasonCode => code !== null && isReasonCode(code),
  );
  return { reason: null, confidence, guesses: guesses.slice(0, maxGuesses), evidence };
}
