import { expect, test } from "vitest";
import { rateWording, smallSample } from "./small-samples.ts";

test.each([
  [0, "counts"],
  [9, "counts"],
  [10, "small_sample"],
  [29, "small_sample"],
  [30, "rate"],
])("a rate of n = %i is worded as %s", (n, wording) => {
  expect(rateWording(n)).toBe(wording);
});

test("thresholds are those of docs/how-we-count.md", () => {
  expect(smallSample).toMatchObject({
    rateMin: 10,
    rankMin: 10,
    medianMin: 5,
    p90Min: 20,
    reasonSharesMin: 5,
    relativeChangeMin: 20,
    peersMin: 5,
    peerLeadsMin: 50,
  });
});

test("refuses to word a rate that rests on nothing that can be counted", () => {
  for (const n of [Number.NaN, -1]) {
    expect(() => rateWording(n)).toThrow(expect.objectContaining({ code: "INVALID_INPUT" }));
  }
});
