import { expect, test } from "vitest";
import { change } from "./change.ts";

// 9/10 against 3/10: Newcombe 1998b [.1705, .8090] leaves out 0; 5/10 against 3/10 does not.
test.each([
  [3, 10, 9, 10, "up"],
  [9, 10, 3, 10, "down"],
  [3, 10, 5, 10, "no_clear_change"],
  [0, 9, 9, 9, "not_enough_data"],
  [9, 10, 0, 9, "not_enough_data"],
  [0, 0, 5, 10, "not_enough_data"],
] as const)("from %i of %i to %i of %i is %s", (before, trialsBefore, now, trialsNow, expected) => {
  expect(change({ successes: before, trials: trialsBefore }, { successes: now, trials: trialsNow })).toBe(
    expected,
  );
});

test("refuses more successes than trials, however few", () => {
  const fine = { successes: 1, trials: 3 };
  const wrong = { successes: 3, trials: 1 };
  const refusal = expect.objectContaining({ code: "INVALID_INPUT" });
  expect(() => change(wrong, fine)).toThrow(refusal);
  expect(() => change(fine, wrong)).toThrow(refusal);
});
