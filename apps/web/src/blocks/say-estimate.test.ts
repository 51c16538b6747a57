import { locales } from "@leadback/scoring/reasons";
import { expect, test } from "vitest";
import { createFormats } from "../locales/formats.ts";
import { messagesByLocale } from "../locales/registry.ts";
import { type SaidEstimate, sayEstimate } from "./say-estimate.ts";

const say = (locale: (typeof locales)[number], estimate: Partial<SaidEstimate>) => {
  const formats = createFormats(locale);
  const whole = { value: null, interval: null, n: 0, ...estimate };
  return sayEstimate(whole, formats.percent, { messages: messagesByLocale[locale], formats }, 5);
};

test.each(locales)("in %s a number that is not there says what it waits for", (locale) => {
  const { figures } = messagesByLocale[locale];
  const details = [
    say(locale, {}),
    say(locale, { n: 3, reason: "TOO_FEW" }),
    say(locale, { n: 47, reason: "NOT_REACHED" }),
    say(locale, { n: 47, reason: "IMMATURE" }),
    say(locale, { n: 47, reason: "INSUFFICIENT_EVIDENCE" }),
  ];
  expect(details).toEqual(
    [
      figures.none,
      figures.notEnough("3", "5"),
      `${figures.mostWait} (n = 47)`,
      `${figures.tooEarly} (n = 47)`,
      `${figures.notYet} (n = 47)`,
    ].map((detail) => ({ value: null, detail })),
  );
});

test("enough is never called not enough of as many", () => {
  expect(say("en", { n: 47, reason: "NOT_REACHED" }).detail).toBe(
    "Cannot be said yet: too many still wait (n = 47)",
  );
  expect(say("en", { n: 4 }).detail).toBe("Not enough data yet (4 of 5)");
});

test("a number stands with its interval and what it rests on", () => {
  expect(say("en", { value: 0.5, n: 12, interval: { lower: 0.25, upper: 0.75 } })).toEqual({
    value: "50%",
    detail: "between 25% and 75% · n = 12 · small sample",
  });
});
