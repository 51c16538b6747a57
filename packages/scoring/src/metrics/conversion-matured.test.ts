import { expect, test } from "vitest";
import { expectClose } from "../../test/close-to.ts";
import { type CohortLead, conversionMatured } from "./conversion-matured.ts";

// The Aalen-Johansen sample of R 4.2.2, survival 3.5-3.
const leads: CohortLead[] = [
  { days: 2, outcome: "won" },
  { days: 3, outcome: "lost" },
  { days: 3, outcome: "open" },
  { days: 5, outcome: "won" },
  { days: 7, outcome: "lost" },
  { days: 8, outcome: "won" },
  { days: 10, outcome: "open" },
  { days: 12, outcome: "lost" },
];

test.each([
  [2, 0.125],
  [5, 0.275],
  [8, 0.425],
  [12, 0.425],
])("equals R within %i days", (horizonDays, expected) => {
  expectClose(conversionMatured(leads, { horizonDays }).value, expected);
});

test("takes 90 days unless told otherwise", () => {
  expect(conversionMatured([{ days: 90, outcome: "won" }])).toMatchObject({ value: 1, horizonDays: 90 });
  expect(conversionMatured([{ days: 91, outcome: "won" }])).toMatchObject({ value: 0 });
});

test("is immature while nothing was followed so long, and says nothing rather than a 31-day number", () => {
  const young: CohortLead[] = [
    { days: 4, outcome: "won" },
    { days: 31, outcome: "open" },
  ];
  expect(conversionMatured(young)).toMatchObject({ value: null, interval: null, n: 2, reason: "IMMATURE" });
});

test("leaves out and counts leads that ended before they were submitted", () => {
  expect(conversionMatured([...leads, { days: -1, outcome: "won" }], { horizonDays: 8 })).toMatchObject({
    n: 8,
    excluded: 1,
  });
});

test("has no value for an empty cohort", () => {
  expect(conversionMatured([])).toMatchObject({ value: null, n: 0, reason: "NO_DATA", excluded: 0 });
});

test("refuses a horizon of 0 days and days that are no number", () => {
  expect(() => conversionMatured(leads, { horizonDays: 0 })).toThrow(
    expect.objectContaining({ code: "INVALID_INPUT" }),
  );
  expect(() => conversionMatured([{ days: Number.NaN, outcome: "won" }])).toThrow(
    expect.objectContaining({ code: "NON_FINITE" }),
  );
});

test("refuses an outcome that is not written as ours, in place of counting it as open", () => {
  expect(() => conversionMatured([{ days: 12, outcome: "WON" as never }])).toThrow(
    expect.objectContaining({ code: "INVALID_INPUT" }),
  );
});

test("counts leads together that are alike, those left out too", () => {
  const grouped = conversionMatured([
    { days: 5, outcome: "won", count: 3 },
    { days: 120, outcome: "open", count: 7 },
    { days: -1, outcome: "won", count: 2 },
  ]);
  expect(grouped).toMatchObject({ value: 0.3, n: 10, excluded: 2 });
});
