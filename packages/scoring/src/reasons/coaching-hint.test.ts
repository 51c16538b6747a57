import { describe, expect, test } from "vitest";
import { reasonCatalogue, reasonCodes } from "./catalogue.ts";
import { coachingHint, partnerSegments } from "./coaching-hint.ts";
import { locales } from "./locale.ts";
import { partnerHint } from "./partner-wording.ts";
import { sellingHints } from "./selling-hints.ts";

const taught = reasonCodes.filter((code) => partnerHint(code, "en") !== null);

describe.each(partnerSegments)("to a partner who %s", (segment) => {
  test.each(locales)(
    "every reason that teaches something is one thing to do, in whole sentences, in %s",
    (locale) => {
      for (const code of taught) {
        const hint = coachingHint(code, locale, segment) ?? "";
        const where = `${code} ${locale}: ${hint}`;
        expect(hint, where).toMatch(/^[¿“«]?\p{Lu}.{39,138}[.?]$/u);
        // A note to oneself drops its words; a letter does not.
        expect(hint, where).not.toMatch(/\w\/\w|\bICP\b|CNAE|CAPTCHA|[!¡]|\be\.g\.|&/);
        expect(hint.split(" ").length, where).toBeGreaterThan(8);
      }
    },
  );

  test("the same lesson is not the same words in another language", () => {
    for (const code of taught)
      expect(new Set(locales.map((locale) => coachingHint(code, locale, segment))).size, code).toBe(3);
  });
});

test("who sells hears something of its own for what a talk decides, and never for what it cannot change", () => {
  const own = taught.filter(
    (code) => coachingHint(code, "en", "sells") !== coachingHint(code, "en", "introduces"),
  );
  expect(own.sort()).toEqual(Object.keys(sellingHints).sort());
  expect(own.length).toBeGreaterThan(15);
  for (const code of own) expect(reasonCatalogue[code].partnerActionable).not.toBe("no");
});

test("codes and locales that are unknown are refused, and what must not leave has no hint for anybody", () => {
  // @ts-expect-error a code that does not exist
  expect(() => coachingHint("lead_cold", "en", "sells")).toThrow(/INVALID|lead_cold/);
  for (const segment of partnerSegments) expect(coachingHint("compliance_blocked", "es", segment)).toBeNull();
});
