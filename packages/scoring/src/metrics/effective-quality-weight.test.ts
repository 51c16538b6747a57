import { expect, test } from "vitest";
import { reasonCatalogue, reasonCodes } from "../reasons/catalogue.ts";
import { effectiveQualityWeight } from "./effective-quality-weight.ts";

test("silence counts by half after five attempts that began in time", () => {
  expect(effectiveQualityWeight({ reason: "no_response", attempts: 5, isOurSlaBroken: false })).toBe(0.5);
});

test("silence does not count after fewer than five attempts, or when we were late", () => {
  expect(effectiveQualityWeight({ reason: "no_response", attempts: 4, isOurSlaBroken: false })).toBe(0);
  expect(effectiveQualityWeight({ reason: "no_response", attempts: 9, isOurSlaBroken: true })).toBe(0);
  expect(
    effectiveQualityWeight({ reason: "no_response", weight: 1, attempts: 0, isOurSlaBroken: false }),
  ).toBe(0);
});

test("every other reason keeps its weight whatever we did", () => {
  for (const reason of reasonCodes.filter((code) => code !== "no_response")) {
    const weight = effectiveQualityWeight({ reason, attempts: 0, isOurSlaBroken: true });
    expect(weight).toBe(reasonCatalogue[reason].qualityWeight);
  }
});

test("a programme's own weight wins over the catalogue's", () => {
  expect(
    effectiveQualityWeight({ reason: "fit_industry", weight: 0.5, attempts: 0, isOurSlaBroken: false }),
  ).toBe(0.5);
});

test("refuses a weight outside 0..1", () => {
  expect(() =>
    effectiveQualityWeight({ reason: "other", weight: 2, attempts: 0, isOurSlaBroken: false }),
  ).toThrow(expect.objectContaining({ code: "INVALID_INPUT" }));
});

test.each([
  { reason: "no_response", attempts: Number.NaN, isOurSlaBroken: false },
  { reason: "no_response", attempts: 1.5, isOurSlaBroken: false },
  { reason: "no_response", attempts: 5, isOurSlaBroken: undefined },
  { reason: "NO_RESPONSE", attempts: 5, isOurSlaBroken: false },
])("refuses %j rather than weigh what it does not say", (ending) => {
  expect(() => effectiveQualityWeight(ending as never)).toThrow(
    expect.objectContaining({ code: "INVALID_INPUT" }),
  );
});
