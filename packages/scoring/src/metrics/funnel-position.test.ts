import { expect, test } from "vitest";
import { funnelPosition } from "./funnel-position.ts";

const zone = (successes: number, trials: number, benchmark: number) =>
  funnelPosition({ successes, trials }, benchmark)?.zone;

test("takes five of five at 50 % for chance, which does it once in 32", () => {
  expect(zone(5, 5, 0.5)).toBe("inside");
  expect(zone(0, 5, 0.5)).toBe("inside");
});

// scipy 1.17.1, binom(100, 0.1): P(X >= 17) .0206, P(X >= 16) .0399, P(X >= 21) .00081, P(X >= 20) .00198,
// P(X <= 4) .0237, P(X <= 5) .0576, P(X <= 1) .00032, P(X <= 2) .00194.
test.each([
  [16, "inside"],
  [17, "above_warning"],
  [20, "above_warning"],
  [21, "above_control"],
  [5, "inside"],
  [4, "below_warning"],
  [2, "below_warning"],
  [1, "below_control"],
])("puts %d of 100 at 10 %% where its exact tail says: %s", (successes, expected) => {
  expect(zone(successes, 100, 0.1)).toBe(expected);
});

test("is null where there are no limits", () => {
  expect(zone(0, 0, 0.1)).toBeUndefined();
  expect(zone(1.5, 2.5, 0.1)).toBeUndefined();
  expect(zone(3, 5, 0)).toBeUndefined();
  expect(funnelPosition({ successes: 3, trials: 5 }, null)).toBeNull();
});

test("one lead has limits, no lead and no benchmark have none", () => {
  expect(funnelPosition({ successes: 1, trials: 1 }, 0.5)?.zone).toBe("inside");
  expect(funnelPosition({ successes: 0, trials: 0 }, 0.5)).toBeNull();
  expect(funnelPosition({ successes: 1, trials: 4 }, null)).toBeNull();
});
