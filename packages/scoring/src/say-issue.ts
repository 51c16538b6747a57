import type { z } from "zod";

type Issue = z.core.$ZodIssue;

/** What a schema found wrong, as somebody who writes the data by hand can use it: where, what is there, what belongs there. */
export function sayIssue(issue: Issue, whole: string): string {
  const where = issue.path.length === 0 ? whole : issue.path.join(".");
  return `${where}: ${problemOf(issue)}`;
}

function problemOf(issue: Issue): string {
  switch (issue.code) {
    case "invalid_type": {
      const [, got = "something else"] = /received (\w+)/.exec(issue.message) ?? [];
      return `takes ${withArticle(issue.expected)}; got ${got === "undefined" ? "nothing" : got}`;
    }
    case "unrecognized_keys":
      return `has no place for ${issue.keys.map((key) => `"${key}"`).join(", ")}`;
    case "invalid_value":
      return `is one of ${issue.values.map((value) => JSON.stringify(value)).join(", ")}`;
    case "too_big":
      return `has at most ${issue.maximum}${unit(issue.origin)}`;
    case "too_small":
      return `has at least ${issue.minimum}${unit(issue.origin)}`;
    default:
      return issue.message;
  }
}

function withArticle(expected: string): string {
  if (expected === "array") return "a list";
  if (expected === "int") return "a whole number";
  return /^[aeiou]/.test(expected) ? `an ${expected}` : `a ${expected}`;
}

function unit(origin: string): string {
  if (origin === "array") return " entries";
  return origin === "string" ? " letters" : "";
}
