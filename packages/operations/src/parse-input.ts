import type { z } from "zod";
import { describeIssues } from "./input-problems/describe-issues.ts";
import { OperationError } from "./operation-error.ts";

/** Parses what came from outside, or says field by field what is wrong with it. */
export function parseInput<Schema extends z.ZodType>(schema: Schema, input: unknown): z.output<Schema> {
  const result = schema.safeParse(input);
  if (result.success) return result.data;
  throw refusedInput(result.error, "Some fields are not as they should be; nothing was saved.");
}

/** The refusal of what a schema found; it keeps that as its cause, for whoever answers in another language. */
export function refusedInput(cause: z.ZodError, message: string): OperationError {
  return new OperationError("invalid_input", message, { problems: describeIssues(cause.issues), cause });
}
