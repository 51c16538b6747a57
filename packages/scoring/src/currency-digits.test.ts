import { expect, it } from "vitest";
import { currencyDigits } from "./currency-digits.ts";

it.each([
  ["BRL", 2],
  ["COP", 2],
  ["HUF", 2],
  ["JPY", 0],
  ["CLP", 0],
  ["KWD", 3],
])("the minor unit of %s has %i digits, as ISO 4217 says", (currency, digits) => {
  expect(currencyDigits(currency)).toBe(digits);
});
