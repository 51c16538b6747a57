import { expect, test } from "vitest";
import { expectClose } from "../../test/close-to.ts";
import { lung, lungSex, observations } from "../../test/survival-samples.ts";
import { logRankTest } from "./log-rank-test.ts";
import { solveLinear } from "./solve-linear.ts";

const a = observations("1 3 5 8+ 12");
const b = observations("2 6+ 9 15 20+");

// R 4.2.2, survival 3.5-3, survdiff.
test("equals R for two samples of five", () => {
  const test = logRankTest([a, b]);
  expectClose(test.chiSquare, 1.70017864566);
  expectClose(test.pValue, 0.192264615814);
  expectClose(test.expected[0], 2.4563492, 1e-7);
  expect(test).toMatchObject({ degreesOfFreedom: 1, observed: [4, 3] });
});

test("equals R for the lung sample by sex", () => {
  const bySex = ["1", "2"].map((sex) => lung.filter((_, i) => lungSex[i] === sex));
  const { chiSquare, degreesOfFreedom, observed } = logRankTest(bySex);
  expectClose(chiSquare, 10.3267419548856);
  expect([degreesOfFreedom, observed]).toEqual([1, [112, 53]]);
});

test("does not depend on the order of groups or observations", () => {
  expectClose(logRankTest([b, a]).chiSquare, logRankTest([a, b]).chiSquare, 1e-12);
  expectClose(logRankTest([a.toReversed(), b]).chiSquare, logRankTest([a, b]).chiSquare, 1e-12);
});

test("three equal groups do not differ, and what is expected adds up to what happened", () => {
  const test = logRankTest([a, a, a]);
  expect(test.degreesOfFreedom).toBe(2);
  expectClose(test.chiSquare, 0, 1e-12);
  expectClose(test.pValue, 1, 1e-9);
  const mixed = logRankTest([a, b, [...a, ...b]]);
  expectClose(
    mixed.expected.reduce((sum, value) => sum + value, 0),
    14,
    1e-9,
  );
});

test("leaves out empty groups; says nothing with fewer than two, without events or with nothing to compare", () => {
  expectClose(logRankTest([a, [], b]).chiSquare, 1.70017864566);
  expect(logRankTest([a, [], b])).toMatchObject({ degreesOfFreedom: 1, observed: [4, 0, 3] });
  for (const groups of [[], [a], [a, []], [observations("1+ 2+"), observations("3+")]]) {
    expect(logRankTest(groups)).toMatchObject({ chiSquare: 0, pValue: 1 });
  }
  // Whoever is alone when it happens to him proves nothing.
  expect(logRankTest([observations("1+"), observations("5")])).toMatchObject({ chiSquare: 0, pValue: 1 });
});

test("refuses impossible durations by name", () => {
  expect(() => logRankTest([a, [{ time: -1, event: true }]])).toThrow(
    expect.objectContaining({ code: "NEGATIVE_DURATION" }),
  );
  expect(() => logRankTest([[{ time: Number.NaN, event: true }], a])).toThrow(
    expect.objectContaining({ code: "NON_FINITE" }),
  );
});

test("linear equations are solved also where a row has to move, and singular ones refused", () => {
  expect(
    solveLinear(
      [
        [0, 2],
        [4, 1],
      ],
      [6, 11],
    ),
  ).toEqual([2, 3]);
  expect(
    solveLinear(
      [
        [1, 2],
        [2, 4],
      ],
      [1, 2],
    ),
  ).toBeNull();
  expect(solveLinear([], [])).toEqual([]);
});
