import { expect, test } from "vitest";
import { negotiateLocale } from "./negotiate-locale.ts";

test.each([
  [undefined, "pt-BR"],
  ["", "pt-BR"],
  ["*", "pt-BR"],
  ["pt-PT", "pt-BR"],
  ["es-AR,es;q=0.9,en;q=0.8", "es"],
  ["en;q=0.3, pt-BR;q=0.8", "pt-BR"],
  ["de-CH, fr;q=0.9", "en"],
  ["de, es;q=0.1", "es"],
  ["es;q=0, en;q=0.5", "en"],
  [";;;,,,q=9", "en"],
])("%s reads %s", (header, locale) => {
  expect(negotiateLocale(header)).toBe(locale);
});
