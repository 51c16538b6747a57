import { currencyDigits } from "@leadback/scoring";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decimalEvidence, readAmountCents, readWholeNumber } from "./read-amount.ts";

describe("amounts become minor units exactly", () => {
  test.each([
    ["1.234,56", ",", 123456],
    ["R$ 1.234,56", ",", 123456],
    ["R$\u00a01.234.567,8", ",", 123456780],
    ["1234", ",", 123400],
    ["1,234.56", ".", 123456],
    ["US$ 1,234.5", ".", 123450],
    ["3558.5", ".", 355850],
    ["BRL 10", ".", 1000],
    ["10 BRL", ".", 1000],
    ["10 €", ".", 1000],
    ["1 234,5", ",", 123450],
    ["0,01", ",", 1],
    [".5", ".", 50],
    ["1.005", ".", 101],
    ["90071992547409.91", ".", 9007199254740991],
    ["0.000", ".", 0],
    ["-0", ".", 0],
  ] as const)("%s", (text, decimal, cents) => {
    expect(readAmountCents(text, decimal, 2)).toBe(cents);
  });

  test.each([
    ["12k", ".", "unreadable"],
    ["1.23.4", ".", "unreadable"],
    ["1,23", ".", "unreadable"],
    ["1.23", ",", "unreadable"],
    ["1e5", ".", "unreadable"],
    ["1e400", ".", "unreadable"],
    ["R$", ",", "unreadable"],
    [",", ",", "unreadable"],
    ["a combinar", ",", "unreadable"],
    ["-12,50", ",", "negative"],
    ["(12.50)", ".", "negative"],
    ["R$ -3", ",", "negative"],
    ["90071992547409.92", ".", "out_of_range"],
  ] as const)("%s is refused as %s %s", (text, decimal, problem) => {
    expect(readAmountCents(text, decimal, 2)).toBe(problem);
  });

  test("whatever the amount, both notations read back what was written", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 48 }), fc.constantFrom("pt-BR", "en"), (cents, locale) => {
        const text = new Intl.NumberFormat(locale, { minimumFractionDigits: 2 }).format(cents / 100);
        expect(readAmountCents(text, locale === "en" ? "." : ",", 2)).toBe(cents);
      }),
    );
  });

  test("by the digits of ISO 4217, also where shops leave them out", () => {
    expect(readAmountCents("1500", ".", currencyDigits("JPY"))).toBe(1500);
    expect(readAmountCents("1.234", ".", currencyDigits("KWD"))).toBe(1234);
    expect(readAmountCents("1500", ".", currencyDigits("COP"))).toBe(150000);
  });
});

test.each([
  ["1.234,56", ","],
  ["1,234.56", "."],
  ["12,5", ","],
  ["12.50", "."],
  ["1.234.567", ","],
  ["0.125", "."],
  ["1234.567", "."],
  ["1.234", "ambiguous"],
  ["R$ 1,234", "ambiguous"],
  ["1234", null],
  ["", null],
  ["S. A., B", null],
] as const)("%s speaks for %s", (text, evidence) => {
  expect(decimalEvidence(text)).toBe(evidence);
});

test.each([
  ["50", 50],
  ["1.200", 1200],
  ["1,200", 1200],
  ["50.0", 50],
  ["50,00", 50],
  ["1.5", null],
  ["50-100", null],
  ["-3", null],
  ["", null],
  ["9007199254740993", null],
] as const)("the whole number %s is %s", (text, value) => {
  expect(readWholeNumber(text)).toBe(value);
});
