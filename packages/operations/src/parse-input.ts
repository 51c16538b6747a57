import type { z } from "zod";
import { OperationError } from "./operation-error.ts";

/** Parses what came from outside, or says field by field what is wrong with it. */
export function parseInput<Schema extends z.ZodType>(schema: Schema, input: unknown): z.output<Schema> {
  const result = schema.safeParse(input);
  if (result.success) return result.data;
  throw new OperationError("invalid_input", "Some fields are not as they should be; nothing was saved.", {
    problems: result.error.issues.flatMap(problemsOf),
  });
}

function problemsOf(issue: z.core.$ZodIssue): { pointer: string; detail: string }[] {
  const base = issue.path
    .map((step) => `/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`)
    .join("");
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => ({
      pointer: `${base}/${key}`,
      detail: "Unknown property: remove it or check its spelling.",
    }));
  }
  return [{ pointer: base, detail: issue.message }];
}
