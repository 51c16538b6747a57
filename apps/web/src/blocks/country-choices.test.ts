import { locales } from "@leadback/scoring/reasons";
import { expect, test } from "vitest";
import { createFormats } from "../locales/formats.ts";
import { countryChoices } from "./country-choices.ts";

test.each(locales)("in %s every country has a name, and none has another's", (locale) => {
  const choices = countryChoices(locale, createFormats(locale));
  expect(choices.length).toBe(249);
  expect(new Set(choices.map(({ label }) => label)).size).toBe(choices.length);
  for (const { value, label } of choices) expect(label, value).not.toBe(value);
});

test("a country is said as its reader calls it, and what is none stays as it was written", () => {
  const said = (["pt-BR", "en", "es"] as const).map((locale) => createFormats(locale).country("DE"));
  expect(said).toEqual(["Alemanha", "Germany", "Alemania"]);
  expect(createFormats("pt-BR").country("brasil")).toBe("brasil");
});
