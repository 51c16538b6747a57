import fc from "fast-check";
import { expect, test } from "vitest";
import { expectClose } from "../../test/close-to.ts";
import { fisherExact } from "./fisher-exact.ts";
import { mantelHaenszel } from "./mantel-haenszel.ts";
import { twoProportionTest } from "./two-proportion-test.ts";

const strataOf = (rows: readonly (readonly [number, number, number, number])[]) =>
  rows.map(([successesA, trialsA, successesB, trialsB]) => ({
    a: { successes: successesA, trials: trialsA },
    b: { successes: successesB, trials: trialsB },
  }));

/** Admissions to six departments of Berkeley in 1973, men and women (UCBAdmissions of R). */
const admissions = strataOf([
  [512, 825, 89, 108],
  [353, 560, 17, 25],
  [120, 325, 202, 593],
  [138, 417, 131, 375],
  [53, 191, 94, 393],
  [22, 373, 24, 341],
]);

// Chi-square 1.5246, p = 0.2169 as mantelhaen.test(correct = FALSE) of R; ratio and interval in exact fractions, Python.
test("admissions: within departments men have no advantage, whatever the totals say", () => {
  const { ratio, interval, pValue, method, informative } = mantelHaenszel(admissions);
  expectClose(pValue, 0.2169236970555174);
  expectClose(ratio, 0.9449050225959289);
  expectClose(interval?.lower, 0.8664522326830038);
  expectClose(interval?.upper, 1.0304613088274714);
  expect({ method, informative, by: interval?.method }).toEqual({
    method: "score",
    informative: 6,
    by: "greenland-robins",
  });
});

// Rabbits of R, example(mantelhaen.test): exact = TRUE gives p = 0.03994; more digits by exact fractions, Python.
test("rabbits: the exact p-value equals R's, and strata in which all agree say nothing", () => {
  const rabbits = strataOf([
    [0, 6, 0, 5],
    [3, 6, 0, 6],
    [6, 6, 2, 6],
    [5, 6, 6, 6],
    [2, 2, 5, 5],
  ]);
  expect(mantelHaenszel(rabbits)).toMatchObject({ method: "exact", informative: 3 });
  expectClose(mantelHaenszel(rabbits).pValue, 0.03994490358126722);
});

test("narrower at less confidence", () => {
  const [wide, narrow] = [0.95, 0.5].map((confidence) => mantelHaenszel(admissions, { confidence }).interval);
  expect(narrow?.confidence).toBe(0.5);
  expect(narrow?.upper).toBeLessThan(wide?.upper ?? 0);
});

test("one stratum gives the plain ratio and Fisher's exact test", () => {
  fc.assert(
    fc.property(
      fc.tuple(fc.nat(9), fc.nat(9), fc.nat(9), fc.nat(9)),
      ([successesA, failuresA, successesB, failuresB]) => {
        const a = { successes: successesA, trials: successesA + failuresA };
        const b = { successes: successesB, trials: successesB + failuresB };
        const { ratio, pValue, method } = mantelHaenszel([{ a, b }]);
        if (a.trials === 0 || b.trials === 0) expect([ratio, pValue]).toEqual([null, 1]);
        else if (successesB > 0) {
          expectClose(ratio, successesA / a.trials / (successesB / b.trials), 1e-12);
        }
        if (method === "exact") expectClose(pValue, fisherExact(a, b).pValue, 1e-12);
      },
    ),
  );
});

test("one large stratum gives the score test of two rates, but for the one degree it spends", () => {
  const [a, b] = [
    { successes: 35, trials: 210 },
    { successes: 20, trials: 200 },
  ];
  const { z } = twoProportionTest(a, b);
  const { pValue } = mantelHaenszel([{ a, b }]);
  const again = twoProportionTest(a, b).pValue;
  expect(Math.abs(pValue - again)).toBeLessThan(0.001);
  expect(pValue).toBeGreaterThan(again);
  expect(z).toBeGreaterThan(0);
});

test("exact below five expected on either side, score from there on", () => {
  const methodOf = (trials: number) => mantelHaenszel(strataOf([[5, trials, 5, trials]])).method;
  expect([methodOf(9), methodOf(10)]).toEqual(["exact", "score"]);
  const lopsided = strataOf([[400, 500, 2, 500]]);
  expect(mantelHaenszel(lopsided).method).toBe("score");
  expect(mantelHaenszel(strataOf([[498, 500, 496, 500]])).method).toBe("exact");
});

test("exchanging the groups inverts the ratio and keeps the p-value; so does the order of strata", () => {
  const exchanged = admissions.map(({ a, b }) => ({ a: b, b: a })).toReversed();
  const [there, back] = [mantelHaenszel(admissions), mantelHaenszel(exchanged)];
  expectClose((there.ratio ?? 0) * (back.ratio ?? 0), 1, 1e-12);
  expectClose((there.interval?.lower ?? 0) * (back.interval?.upper ?? 0), 1, 1e-12);
  expectClose(back.pValue, there.pValue, 1e-12);
});

test("without a success on one side there is no interval, and without a comparison nothing at all", () => {
  expect(mantelHaenszel(strataOf([[3, 10, 0, 10]]))).toMatchObject({ ratio: null, interval: null });
  expect(mantelHaenszel(strataOf([[0, 10, 3, 10]]))).toMatchObject({ ratio: 0, interval: null });
  const nothing = { ratio: null, interval: null, pValue: 1, informative: 0 };
  expect(mantelHaenszel([])).toMatchObject(nothing);
  expect(mantelHaenszel(strataOf([[3, 10, 0, 0]]))).toMatchObject(nothing);
  expect(mantelHaenszel(strataOf([[2, 2, 3, 3]]))).toMatchObject({ ratio: 1, pValue: 1, informative: 0 });
});

test("refuses impossible and fractional counts", () => {
  const invalid = expect.objectContaining({ code: "INVALID_INPUT" });
  expect(() => mantelHaenszel(strataOf([[3, 2, 0, 1]]))).toThrow(invalid);
  expect(() => mantelHaenszel(strataOf([[1, 2, 0.5, 1]]))).toThrow(invalid);
  expect(() => mantelHaenszel(admissions, { confidence: 1 })).toThrow(invalid);
});
