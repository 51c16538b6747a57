import { expect, it } from "vitest";
import { countReasons } from "./count-reasons.ts";

it("adds the reasons of all, the most frequent first, and ends at everything", () => {
  const rows = [
    { reasons: [{ reason: "no_response", dimension: "approach", count: 3 }] },
    {
      reasons: [
        { reason: "fit_industry", dimension: "fit", count: 5 },
        { reason: "no_response", dimension: "approach", count: 4 },
      ],
    },
  ] as const;
  const { reasons, ended } = countReasons(rows);
  expect(ended).toBe(12);
  expect(reasons.map(({ reason, count }) => [reason, count])).toEqual([
    ["no_response", 7],
    ["fit_industry", 5],
  ]);
  expect(reasons.map(({ cumulative }) => cumulative)).toEqual([7 / 12, 1]);
});

it("has nothing to say of nothing", () => {
  expect(countReasons([])).toEqual({ reasons: [], ended: 0 });
});
