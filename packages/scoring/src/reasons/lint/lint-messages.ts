import type { LintProblemCode } from "../lint-problem.ts";

type PlainCode = Exclude<LintProblemCode, "missing_evidence" | "invalid_evidence">;

/** Evidence that is missing goes by its field and kind, evidence that cannot be so by its fault. */
export type LintMessageKey =
  | PlainCode
  | "observed"
  | "observed_number"
  | "date"
  | "ref"
  | "attempts"
  | "text"
  | "text_min"
  | "day"
  | "number"
  | "side";

export type LintMessages = Readonly<Record<LintMessageKey | "example", string>>;

interface MessageFacts {
  template?: string;
  phrase?: string;
  min?: number;
}

/** The message in its language; for a weak sentence what to say instead follows, with the reason's template. */
export function lintMessage(messages: LintMessages, key: LintMessageKey, facts: MessageFacts = {}): string {
  const { [key]: message, example } = messages;
  const isWithExample = facts.template !== undefined && !message.includes("{template}");
  return (isWithExample ? message + example : message).replace(/\{(\w+)\}/g, (whole, name: string) =>
    String({ ...facts }[name as keyof MessageFacts] ?? whole),
  );
}
