import { type Locale, locales, reasonCatalogue, reasonCodes } from "@leadback/scoring/reasons";
import { expect, it } from "vitest";
import { findReasons } from "./find-reasons.ts";

const reasonsIn = (locale: Locale) =>
  reasonCodes.map((code) => {
    const { labels, meanings } = reasonCatalogue[code];
    return { code, label: labels[locale], meaning: meanings[locale] };
  });

it("finds every reason by the first letters of any word of its label, without accents or capitals", () => {
  for (const locale of locales) {
    const reasons = reasonsIn(locale);
    for (const { code, label } of reasons) {
      for (const word of label.split(/[^\p{L}\p{N}]+/u).filter(Boolean)) {
        expect(findReasons(word.toUpperCase().slice(0, 2), reasons), `${locale} ${word}`).toContain(code);
      }
    }
  }
});

it("narrows with each word, and shows all of them before anything is typed", () => {
  expect(findReasons("", reasonsIn("en"))).toHaveLength(reasonCodes.length);
  expect(findReasons("contact dec", reasonsIn("en"))).toEqual(["approach_no_decision_maker"]);
  expect(findReasons("zzz", reasonsIn("en"))).toEqual([]);
});

it("finds a reason by its code, whatever it is called here", () => {
  expect(findReasons("no resp", reasonsIn("en"))).toEqual(["no_response"]);
});

it("finds a programme's own reason by its own label", () => {
  const own = { code: "no_pilot_slot", label: "Sem vaga no piloto", meaning: "Outro motivo" };
  expect(findReasons("pil", [...reasonsIn("pt-BR"), own])).toEqual(["no_pilot_slot"]);
});
