import { exampleEnding, type OperationContext, OperationError } from "@leadback/operations";

const endingTypes = new Set<unknown>(["disqualified", "lost", "reason_changed"]);

/** Adds to the refusal of an end how a right one looks: the sentence's template and a whole event to copy. */
export async function explainEnding(
  error: unknown,
  context: OperationContext,
  body: unknown,
): Promise<unknown> {
  if (!(error instanceof OperationError) || error.code !== "invalid_input") return error;
  const { type, reason } = typeof body === "object" && body !== null ? asFields(body) : {};
  if (!endingTypes.has(type)) return error;
  const { template, example } = await exampleEnding(context, reason);
  return new OperationError(error.code, error.message, {
    problems: error.problems,
    type: "feedback",
    extra: { template, example: { type, ...example }, ...error.extra },
    cause: error.cause,
  });
}

/** Safe: any object may be read by name; what is found is checked before it is used. */
function asFields(body: object): { type?: unknown; reason?: unknown } {
  return body;
}
