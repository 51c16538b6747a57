import { expect, test } from "vitest";
import { reasonShares } from "./reason-shares.ts";

test("percentages sum to 100 where rounding each would give 99", () => {
  const shares = reasonShares({ fit_industry: 1, no_response: 1, other: 1 });
  expect(shares.map(({ percent }) => percent)).toEqual([34, 33, 33]);
});

// Hamilton by hand: 47/16/158/13/6 of 240 are 19.58, 6.67, 65.83, 5.42, 2.5.
test("gives the missing points to the largest remainders", () => {
  const shares = reasonShares({ a: 47, b: 16, c: 158, d: 13, e: 6 });
  expect(shares.map(({ reason, percent }) => [reason, percent])).toEqual([
    ["c", 66],
    ["a", 20],
    ["b", 7],
    ["d", 5],
    ["e", 2],
  ]);
});

test("sorts by count, equal counts by code, whatever the order they came in", () => {
  expect(reasonShares({ b: 1, a: 1, c: 5 }).map(({ reason }) => reason)).toEqual(["c", "a", "b"]);
});

test("leaves out reasons without leads and is empty when there is nothing", () => {
  expect(reasonShares({ a: 0, b: 2 })).toEqual([{ reason: "b", count: 2, share: 1, percent: 100 }]);
  expect(reasonShares({})).toEqual([]);
});

test("refuses half a lead and fewer than none", () => {
  for (const count of [0.5, -1]) {
    expect(() => reasonShares({ a: count })).toThrow(expect.objectContaining({ code: "INVALID_INPUT" }));
  }
});
