import { describe, expect, test } from "vitest";
import { type Docstring, docstrings, readDocstrings, tagsOf } from "./docstrings.ts";
import { throwingFunctions } from "./throwing-functions.ts";

const order = ["param", "returns", "throws", "source", "example"];
/** Folders whose functions compute something that somebody published or defined. */
const formulas = /^(?:metrics|statistics|score|model)\//;
/** They put into words, and compute nothing. */
const withoutFormula = new Set(["describeCounterfactual"]);
const sampleType =
  /\breadonly\b|\[\]|\bArrayLike\b|\bProportion\b|\bSurvivalCurve\b|\btrials\b|\bsubmitted\b/;
const emptyWords =
  /\b(?:empty|without|no steps|none|nothing|NO_DATA|nulls?|positive|at least (?:one|1)|1 or more|fewer than (?:two|four)|(?:is|are|with|from) 0)\b/i;
const unitWords =
  /\d|\b(?:milliseconds|hours|days|minutes|whole|finite|positive|any number|unit|cents|score|count|rate)\b/;

const throwing = throwingFunctions();

/** What house rules want of a public docstring and this one lacks; empty when it is complete. */
function gapsOf(docstring: Docstring): string[] {
  const { name, file, purpose, tags, parameters } = docstring;
  const all = (tag: Parameters<typeof tagsOf>[1]) => tagsOf(docstring, tag);
  const [returns = ""] = all("returns");
  const written = [...all("param"), ...all("returns"), ...all("throws")].join("\n");
  const documented = all("param").map((text) => /^(\S+) (.{3,})/.exec(text) ?? []);
  const gaps: [boolean, string][] = [
    [/^[A-Z0-9"][\s\S]{20,}[.?]$/.test(purpose), "a sentence that says what it is for"],
    [documented.length === parameters.length, "one @param for each parameter"],
    [
      parameters.every(({ name: own }, i) => own === null || documented[i]?.[1] === own),
      "@param in the order and with the names of the parameters",
    ],
    [
      parameters.every(({ type }, i) => type !== "number" || unitWords.test(documented[i]?.[2] ?? "")),
      "the unit or range of each number",
    ],
    [all("returns").length === 1 && returns.length > 10, "@returns"],
    [
      !formulas.test(file) ||
        !parameters.some(({ type, name: own }) => sampleType.test(`${own} ${type}`)) ||
        emptyWords.test(written),
      "what an empty sample gives",
    ],
    [all("throws").length > 0 || !throwing.has(`${file}#${name}`), "@throws, for it may refuse its input"],
    [
      all("throws").every((text) => /^LeadMetricsError [A-Z_]{5,}/.test(text)),
      "the code of the error in @throws",
    ],
    [all("source").length === 1 || !formulas.test(file) || withoutFormula.has(name), "@source"],
    [all("example").length > 0, "@example"],
    [tags.every((tag) => order.includes(tag.name)), `no tags but @${order.join(", @")}`],
    [
      tags.every(
        (tag, i) => i === 0 || order.indexOf(tags[i - 1]?.name ?? "param") <= order.indexOf(tag.name),
      ),
      `its tags in the order @${order.join(", @")}`,
    ],
  ];
  return gaps.flatMap(([isMet, want]) => (isMet ? [] : `${file}: ${name} wants ${want}`));
}

test.each(docstrings)("the docstring of $name is complete", (docstring) => {
  expect(gapsOf(docstring)).toEqual([]);
});

test("the exceptions are real", () => {
  for (const name of withoutFormula) {
    expect(docstrings.filter((one) => one.name === name).flatMap((one) => tagsOf(one, "source"))).toEqual([]);
  }
});

describe("what is missing is named", () => {
  const complete = `/**
 * The range within which a rate plausibly lies.
 *
 * @param successes 0..trials
 * @param trials 0 or more
 * @returns bounds in 0..1; [0, 1] without trials
 * @throws LeadMetricsError INVALID_INPUT when counts are impossible
 * @source Wilson 1927
 * @example
 * wilsonInterval(3, 7).lower; // 0.1582198553
 */
export function wilsonInterval(
  successes: number,
  trials: number,
): Interval {
  return { lower: 0, upper: 1 };
}
`;
  const gaps = (text: string) => {
    const [docstring] = readDocstrings(text, "statistics/wilson-interval.ts");
    return docstring ? gapsOf(docstring).join("\n") : "not read";
  };

  test("nothing is missing where all is there", () => {
    expect(gaps(complete)).toBe("");
  });

  test.each([
    [" * The range within which a rate plausibly lies.\n", "what it is for"],
    [" * @param trials 0 or more\n", "one @param for each parameter"],
    [" 0 or more", "the unit or range"],
    [" * @returns bounds in 0..1; [0, 1] without trials\n", "@returns"],
    ["; [0, 1] without trials", "what an empty sample gives"],
    [" * @throws LeadMetricsError INVALID_INPUT when counts are impossible\n", "@throws"],
    [" INVALID_INPUT when counts are impossible", "the code of the error"],
    [" * @source Wilson 1927\n", "@source"],
    [" * @example\n * wilsonInterval(3, 7).lower; // 0.1582198553\n", "@example"],
    [/\/\*\*[\s\S]*\*\/\n/, "what it is for"],
  ])("without %j", (part, want) => {
    expect(gaps(complete.replace(part, ""))).toContain(want);
  });

  test("a name that is not the parameter's, and tags out of order", () => {
    expect(gaps(complete.replace("@param trials", "@param n"))).toContain("with the names");
    expect(gaps(complete.replace("@source Wilson 1927\n * @example", "@example\n * @source x"))).toContain(
      "in the order",
    );
  });
});
