import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { docstrings } from "../../packages/scoring/test/docstrings.ts";
import { subjectProblems } from "./metrics-page.ts";
import { documentProblems } from "./pages.ts";

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
const readChanged = (document: string, from: string, to: string) => (path: string) => {
  const text = read(path);
  if (path !== document) return text;
  expect(text).toContain(from);
  return text.replace(from, to);
};

test("the documents say what the code says", () => {
  expect(documentProblems(read)).toEqual([]);
});

describe("what has drifted is named, with what to do", () => {
  test.each([
    ["docs/metrics.md", "Wilson 1927", "Wilson 1928", "write-docs"],
    ["docs/reasons.md", "Company below minimum size", "Too small", "write-docs"],
    ["docs/reading-the-numbers.pt-BR.md", "19% e 81%", "20% e 81%", "says 20 after 3, 6, 50; it is 19"],
    ["docs/reading-the-numbers.es.md", "(99,8 %)", "(99 %)", "says 99 after 64, 95, 20; it is 99.8"],
    ["docs/reading-the-numbers.en.md", "within 180;", "within 180, or 270;", "says 270 after 10, 90, 180"],
    ["docs/reading-the-numbers.en.md", "within 180;", "within more;", "says nothing more after"],
    ["docs/reading-the-numbers.en.md", "made up", "400 years old", "before its first section"],
    ["docs/reading-the-numbers.en.md", "## The funnel plot", "The funnel plot", "sections"],
  ])("%s with %j as %j", (document, from, to, sentence) => {
    expect(documentProblems(readChanged(document, from, to)).join("\n")).toContain(sentence);
  });
});

test("a metric without a subject and a subject without its metric are named", () => {
  const renamed = docstrings.map((one) => (one.name === "change" ? { ...one, name: "changeOf" } : one));
  expect(subjectProblems(renamed)).toEqual([
    expect.stringContaining("changeOf stands under no subject"),
    expect.stringContaining("change is no function"),
  ]);
});
