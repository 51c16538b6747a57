import { locales, reasonCatalogue, reasonCodes } from "@leadback/scoring/reasons";
import { expect, it } from "vitest";
import { findReasons } from "./find-reasons.ts";

it("finds every reason by the first letters of any word of its label, without accents or capitals", () => {
  for (const locale of locales) {
    for (const code of reasonCodes) {
      for (const word of reasonCatalogue[code].labels[locale].split(/[^\p{L}\p{N}]+/u).filter(Boolean)) {
        expect(findReasons(word.toUpperCase().slice(0, 2), locale), `${locale} ${word}`).toContain(code);
      }
    }
  }
});

it("narrows with each word, and shows all of them before anything is typed", () => {
  expect(findReasons("", "en")).toHaveLength(reasonCodes.length);
  expect(findReasons("contact dec", "en")).toEqual(["approach_no_decision_maker"]);
  expect(findReasons("zzz", "en")).toEqual([]);
});
