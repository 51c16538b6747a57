import { expect, test } from "vitest";
import { expectClose } from "../../test/close-to.ts";
import { LeadMetricsError } from "../lead-metrics-error.ts";
import { newcombeDifference } from "./newcombe-difference.ts";

// Newcombe 1998b, method 10; computed in R 4.2.2 from prop.test(correct = FALSE).
test.each([
  [56, 70, 48, 80, 0.0524314724, 0.333872654],
  [9, 10, 3, 10, 0.1705227239, 0.8090179735],
  [10, 10, 0, 20, 0.6790860371, 1],
])("equals the reference for %i/%i - %i/%i", (successesA, trialsA, successesB, trialsB, lower, upper) => {
  const interval = newcombeDifference(
    { successes: successesA, trials: trialsA },
    { successes: successesB, trials: trialsB },
  );
  expectClose(interval.lower, lower);
  expectClose(interval.upper, upper);
  expect(interval.method).toBe("newcombe");
});

test("turns its sign with the order of the groups", () => {
  const forth = newcombeDifference({ successes: 9, trials: 10 }, { successes: 3, trials: 10 });
  const back = newcombeDifference({ successes: 3, trials: 10 }, { successes: 9, trials: 10 });
  expectClose(back.lower, -forth.upper);
  expectClose(back.upper, -forth.lower);
});

test("refuses a group without trials", () => {
  expect(() => newcombeDifference({ successes: 0, trials: 0 }, { successes: 1, trials: 2 })).toThrow(
    LeadMetricsError,
  );
  expect(() => newcombeDifference({ successes: 1, trials: 2 }, { successes: 0, trials: 0 })).toThrow(
    LeadMetricsError,
  );
});
