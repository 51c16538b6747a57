import type { Locale } from "@leadback/scoring";
import { z } from "zod";
import type { InputProblem } from "../operation-error.ts";
import { type IssueWords, issueWords } from "./issue-words.ts";
import { ownText } from "./own-text.ts";

type Issue = z.core.$ZodIssue;

const { localeError: zodsOwn } = z.locales.en();

/** What a schema found, field by field, as people can act on it and in their language. */
export function describeIssues(issues: readonly Issue[], locale: Locale = "en"): InputProblem[] {
  return issues.flatMap((issue) => describe(issue, [], locale));
}

export function toPointer(path: readonly PropertyKey[]): string {
  return path.map((step) => `/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}

function describe(issue: Issue, above: readonly PropertyKey[], locale: Locale): InputProblem[] {
  const words = issueWords[locale];
  const path = [...above, ...issue.path];
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => ({ pointer: toPointer([...path, key]), detail: words.unknownProperty }));
  }
  const own = ownSentence(issue, locale);
  if (own !== null) return [{ pointer: toPointer(path), detail: own }];
  if (issue.code === "invalid_union") return describeUnion(issue, path, locale);
  if (issue.code === "invalid_key" || issue.code === "invalid_element") {
    return issue.issues.flatMap((inner) => describe(inner, path, locale));
  }
  return [{ pointer: toPointer(path), detail: sentenceFor(issue, words) }];
}

/** What the schema itself says instead of zod. */
function ownSentence(issue: Issue, locale: Locale): string | null {
  return issue.message === defaultMessage(issue) ? null : ownText(issue.message, locale);
}

/** An issue no longer holds its input, which zod's sentence about a type names at its end. */
function defaultMessage(issue: Issue): string | undefined {
  if (issue.code === "invalid_type") {
    return /^Invalid input: expected \S+, received /.test(issue.message) ? issue.message : undefined;
  }
  const said = zodsOwn({ ...issue, input: undefined } as z.core.$ZodRawIssue);
  return typeof said === "string" ? said : said?.message;
}

function sentenceFor(issue: Issue, words: IssueWords): string {
  switch (issue.code) {
    case "invalid_type": {
      const what = kindOf(issue.expected, words);
      return isMissing(issue) ? words.missing(what) : words.give(what);
    }
    case "invalid_value":
      return words.choose(issue.values.map(String).join(", "));
    case "too_small":
      return tooSmall(issue, words);
    case "too_big":
      return tooBig(issue, words);
    case "not_multiple_of":
      return words.multipleOf(Number(issue.divisor));
    case "invalid_format":
      return Object.entries(words.formats).find(([name]) => name === issue.format)?.[1] ?? words.otherForm;
    default:
      return words.otherForm;
  }
}

function tooSmall(issue: z.core.$ZodIssueTooSmall, words: IssueWords): string {
  const bound = Number(issue.minimum);
  if (issue.origin === "string") {
    if (issue.exact === true) return words.textExactly(bound);
    return bound === 1 ? words.empty : words.textAtLeast(bound);
  }
  if (issue.origin === "array" || issue.origin === "set") return words.listAtLeast(bound);
  return issue.inclusive === false ? words.above(bound) : words.atLeast(bound);
}

function tooBig(issue: z.core.$ZodIssueTooBig, words: IssueWords): string {
  const bound = Number(issue.maximum);
  if (issue.origin === "string")
    return issue.exact === true ? words.textExactly(bound) : words.textAtMost(bound);
  if (issue.origin === "array" || issue.origin === "set") return words.listAtMost(bound);
  return issue.inclusive === false ? words.below(bound) : words.atMost(bound);
}

function kindOf(expected: string, { kinds }: IssueWords): string {
  const name = expected === "record" ? "object" : expected;
  return Object.entries(kinds).find(([kind]) => kind === name)?.[1] ?? kinds.value;
}

function isMissing({ message }: Issue): boolean {
  return message.endsWith("received undefined");
}

/**
 * Of a choice between several forms: what the form asks for that was meant, where its kind fits; otherwise all that could
 * stand here.
 */
function describeUnion(
  issue: z.core.$ZodIssueInvalidUnion,
  path: readonly PropertyKey[],
  locale: Locale,
): InputProblem[] {
  const words = issueWords[locale];
  const pointer = toPointer(path);
  if ("options" in issue && Array.isArray(issue.options)) {
    return [{ pointer, detail: words.choose(issue.options.map(String).join(", ")) }];
  }
  const [meant] = issue.errors
    .filter((branch) => branch.every((inner) => inner.path.length > 0 || inner.code === "unrecognized_keys"))
    .toSorted((left, right) => left.length - right.length);
  if (meant !== undefined) return meant.flatMap((inner) => describe(inner, path, locale));
  const firsts = issue.errors.flatMap((branch) => branch.slice(0, 1));
  if (firsts.every((inner) => inner.code === "invalid_type")) {
    const what = [
      ...new Set(firsts.map((inner) => kindOf("expected" in inner ? String(inner.expected) : "", words))),
    ];
    const kinds = what.join(words.or);
    return [{ pointer, detail: firsts.some(isMissing) ? words.missing(kinds) : words.give(kinds) }];
  }
  if (firsts.every((inner) => inner.code === "invalid_value")) {
    const values = firsts.flatMap((inner) => ("values" in inner ? inner.values.map(String) : []));
    return [{ pointer, detail: words.choose([...new Set(values)].join(", ")) }];
  }
  const details = firsts.flatMap((inner) => describe(inner, path, locale)).map(({ detail }) => detail);
  const distinct = [...new Set(details)];
  return [{ pointer, detail: distinct.join(" / ") }];
}
