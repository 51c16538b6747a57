import type { InputProblem } from "@leadback/operations";
import type { z } from "zod";

const mostProblems = 50;

/** What a schema found, field by field, as people can act on it. */
export function problemsOfIssues(issues: readonly z.core.$ZodIssue[]): InputProblem[] {
  return issues.flatMap(problemsOf).slice(0, mostProblems);
}

function problemsOf(issue: z.core.$ZodIssue): InputProblem[] {
  const base = toPointer(issue.path);
  if (issue.code !== "unrecognized_keys") return [{ pointer: base, detail: issue.message }];
  return issue.keys.map((key) => ({
    pointer: base + toPointer([key]),
    detail: "Unknown property: remove it or check its spelling.",
  }));
}

export function toPointer(path: readonly PropertyKey[]): string {
  return path.map((step) => `/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}
