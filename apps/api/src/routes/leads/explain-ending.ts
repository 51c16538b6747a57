import { getProgram, type OperationContext, OperationError, type Program } from "@leadback/operations";
import {
  type Evidence,
  isReasonCode,
  lintFeedback,
  type ReasonCode,
  reasonCodes,
  requiredEvidence,
} from "@leadback/scoring";

const endingTypes = new Set<unknown>(["disqualified", "lost", "reason_changed"]);
const dayMs = 86_400_000;

/** Adds to the refusal of an end how a right one looks: the sentence's template and a whole event to copy. */
export async function explainEnding(
  error: unknown,
  context: OperationContext,
  body: unknown,
): Promise<unknown> {
  if (!(error instanceof OperationError) || error.code !== "invalid_input") return error;
  const { type, reason } = typeof body === "object" && body !== null ? asFields(body) : {};
  if (!endingTypes.has(type)) return error;
  const program = await context.database.inProgram(context.programId, (transaction) =>
    getProgram(transaction, context.programId),
  );
  const code = typeof reason === "string" && isReasonCode(reason) ? reason : reasonCodes[0];
  const template = sentenceFor(code, {}, program);
  const example = { type, ...exampleOf(code, program, context.now) };
  return new OperationError(error.code, error.message, {
    problems: error.problems,
    type: "feedback",
    extra: { template, example, ...error.extra },
    cause: error,
  });
}

function exampleOf(reason: ReasonCode, program: Program, now: Date) {
  const proof: Evidence = {};
  const open: Evidence = {};
  const isTooLarge = reason === "fit_company_too_large";
  for (const { anyOf, kind, min } of requiredEvidence(reason)) {
    const [field] = anyOf;
    if (field === "attempts") proof.attempts = Math.max(5, min ?? 0);
    else if (field === "date") proof.date = dayOf(new Date(now.getTime() + 90 * dayMs));
    else if (kind === "number" && field === "observed") proof.observed = isTooLarge ? 800 : 8;
    else if (kind === "number" && field === "expected") proof.expected = isTooLarge ? 200 : 20;
    else if (field !== undefined) open[field] = "…";
  }
  const sentence = sentenceFor(reason, { date: dayOf(now), ...proof }, program);
  const evidence = { ...proof, ...open };
  return { reason, sentence, ...(Object.keys(evidence).length === 0 ? {} : { evidence }) };
}

/** The reason's own sentence, with prompts for what is not known. */
function sentenceFor(
  reason: ReasonCode,
  evidence: Evidence,
  { locale, currency }: Pick<Program, "locale" | "currency">,
): string {
  return lintFeedback({ reason, sentence: undefined, evidence, locale, currency }).template;
}

function dayOf(instant: Date): string {
  return instant.toISOString().slice(0, 10);
}

/** Safe: any object may be read by name; what is found is checked before it is used. */
function asFields(body: object): { type?: unknown; reason?: unknown } {
  return body;
}
