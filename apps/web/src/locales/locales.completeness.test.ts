import { type Locale, locales } from "@leadback/scoring/reasons";
import { describe, expect, it } from "vitest";
import { messagesByLocale } from "./registry.ts";

/** Every file of words of the pages, whoever wrote it: `…-words.ts` exports one record by locale. */
const files = import.meta.glob<Record<string, Record<Locale, object>>>("../**/*-words.ts", { eager: true });
const records = Object.entries(files).flatMap(([file, exported]) =>
  Object.entries(exported).map(([name, words]) => ({ name: `${file} ${name}`, words })),
);

describe.each([{ name: "messages", words: messagesByLocale }, ...records])("$name", ({ words }) => {
  it("says in every language what it says in one, and nothing is empty", () => {
    const paths = locales.map((locale) => leaves(words[locale]).map(([path]) => path));
    expect(paths[1]).toEqual(paths[0]);
    expect(paths[2]).toEqual(paths[0]);
    for (const locale of locales) {
      for (const [path, said] of leaves(words[locale])) expect(said, `${locale} ${path}`).not.toBe("");
    }
  });

  it("keeps its tone: no exclamation marks", () => {
    for (const locale of locales)
      for (const [path, said] of leaves(words[locale])) expect(said, path).not.toContain("!");
  });
});

it("finds the words of the areas", () => {
  expect(records.length).toBeGreaterThan(2);
});

/** Each thing that is said, with where it stands. A function is asked with its own names for what it is told. */
function leaves(words: unknown, path = ""): [string, string][] {
  if (typeof words === "string") return [[path, words]];
  if (typeof words === "function") return [[path, String(words("1", "2"))]];
  if (typeof words !== "object" || words === null) return [];
  return Object.entries(words).flatMap(([key, value]) => leaves(value, `${path}.${key}`));
}
