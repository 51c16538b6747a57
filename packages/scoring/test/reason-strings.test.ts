import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { classifyReason, isReasonCode } from "../src/index.ts";

interface Labelled {
  text: string;
  /** Empty for strings that are no reason. */
  code: string;
}

/** Strings as sales people write them, labelled by hand; see each test for what the file is. */
function labelled(file: string): Labelled[] {
  const lines = readFileSync(new URL(`reason-strings/${file}.tsv`, import.meta.url), "utf8")
    .trim()
    .split("\n");
  return lines.slice(1).map((line) => {
    const [, code = "", text = ""] = line.split("\t");
    return { code, text };
  });
}

function measured(strings: readonly Labelled[]) {
  const results = strings.map(({ code, text }) => ({
    code,
    text,
    primary: classifyReason({ text }).primary,
  }));
  const reasons = results.filter(({ code }) => code !== "");
  const answered = reasons.filter(({ primary }) => primary !== null);
  return {
    count: reasons.length,
    answeredShare: answered.length / reasons.length,
    rightShare: answered.filter(({ code, primary }) => code === primary).length / answered.length,
    answeredWithoutReason: results.filter(({ code, primary }) => code === "" && primary !== null),
  };
}

// tuning: two thirds of the list, on which the phrases were written. set-aside: the random third kept apart before.
// shorthand: as typed in a hurry, with slips, numbers and names; first answered 79 % and 92 % right, then mended.
// typed: three lists written before they were tried, in this order; first answered 87 %, 81 % and 93 %, and 98 %, 95 % and 98 % of that right.
describe.each([
  ["tuning", 230],
  ["set-aside", 118],
  ["shorthand", 380],
  ["typed", 310],
])("of the strings in %s", (file, atLeast) => {
  const figures = measured(labelled(file));

  test("at least 80 % are answered and 90 % of the answers are right", () => {
    expect(figures.count).toBeGreaterThanOrEqual(atLeast);
    expect(figures.answeredShare).toBeGreaterThanOrEqual(0.8);
    expect(figures.rightShare).toBeGreaterThanOrEqual(0.9);
  });

  test("none that is no reason gets one", () => {
    expect(figures.answeredWithoutReason).toEqual([]);
  });
});

test("notes, states and greetings of a CRM are no reasons", () => {
  const strings = labelled("no-reason");
  expect(strings.length).toBeGreaterThan(100);
  expect(measured(strings).answeredWithoutReason).toEqual([]);
});

test("every label in the files is a code", () => {
  for (const file of ["tuning", "set-aside", "shorthand", "typed"])
    for (const { code } of labelled(file)) expect(code === "" || isReasonCode(code), code).toBe(true);
});
