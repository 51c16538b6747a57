import { problemSchema } from "../src/errors/problem-schema.ts";

/** A problem as two answers to two requests may be compared. */
export function withoutRequestId(body: unknown): unknown {
  const { requestId: _requestId, ...problem } = problemSchema.parse(body);
  return problem;
}
