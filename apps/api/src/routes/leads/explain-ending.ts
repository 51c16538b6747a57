import { getProgram, type OperationContext, OperationError } from "@leadback/operations";
import {
  isReasonCode,
  type Locale,
  type ReasonCode,
  reasonCatalogue,
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
  const { locale } = await context.database.inProgram(context.programId, (transaction) =>
    getProgram(transaction, context.programId),
  );
  const code = typeof reason === "string" && isReasonCode(reason) ? reason : reasonCodes[0];
  const help = {
    template: reasonCatalogue[code].templates[locale],
    example: exampleOf(code, locale, context.now),
  };
  return new OperationError(error.code, error.message, {
    problems: error.problems,
    type: "feedback",
    extra: { ...help, example: { type, ...help.example }, ...error.extra },
    cause: error,
  });
}

function exampleOf(reason: ReasonCode, locale: Locale, now: Date) {
  const evidence: Record<string, string | number> = {};
  for (const { anyOf, kind, min } of requiredEvidence(reason)) {
    const [field] = anyOf;
    if (field === undefined) continue;
    if (kind === "number") evidence[field] = field === "observed" ? 8 : 20;
    else if (kind === "integer") evidence[field] = Math.max(5, min ?? 0);
    else if (kind === "date")
      evidence[field] = new Date(now.getTime() + 90 * dayMs).toISOString().slice(0, 10);
    else evidence[field] = "…";
  }
  const sentence = reasonCatalogue[reason].templates[locale].replace(
    /\{(\w+)\}/g,
    (placeholder, field: string) => String(evidence[field] ?? placeholder),
  );
  return { reason, sentence, ...(Object.keys(evidence).length === 0 ? {} : { evidence }) };
}

/** Safe: any object may be read by name; what is found is checked before it is used. */
function asFields(body: object): { type?: unknown; reason?: unknown } {
  return body;
}
