import { expect, test } from "vitest";
import { expectClose } from "../../test/close-to.ts";
import { hospitals, rateGroups } from "../../test/rate-samples.ts";
import { binomialTest } from "./binomial-test.ts";
import { compareToBenchmark } from "./compare-to-benchmark.ts";

const apart = rateGroups([40, 10, 12, 9, 11], [100, 100, 100, 100, 100]);

test("a partner is compared with all others, never with itself", () => {
  const [first, second] = compareToBenchmark(apart);
  expectClose(first?.benchmark, 42 / 400, 1e-12);
  expectClose(second?.benchmark, 72 / 400, 1e-12);
  expect(first).toMatchObject({ id: "p1", verdict: "above", n: 100 });
  expectClose(first?.difference, (first?.estimate ?? 0) - 42 / 400, 1e-12);
});

test("says below as it says above", () => {
  const mirrored = apart.map((group) => ({ ...group, successes: 100 - group.successes }));
  expect(compareToBenchmark(mirrored)[0]?.verdict).toBe("below");
});

// R 4.2.2, with the fitted prior taken as it is.
test("how probable it is to lie above a fixed benchmark equals R", () => {
  const rows = compareToBenchmark(hospitals, { benchmark: 0.0739161336, posterior: "plug-in" });
  const expected = [
    0.128901, 0.945867, 0.418694, 0.034947, 0.042223, 0.37018, 0.317924, 0.998506, 0.388104, 0.586861,
    0.972629, 0.319793,
  ];
  rows.forEach(({ probabilityAbove, benchmark }, i) => {
    expectClose(probabilityAbove, expected[i] ?? Number.NaN, 1e-5);
    expect(benchmark).toBe(0.0739161336);
  });
  // 97.3 % is not 97.5 %: only the eighth is clearly different.
  expect(rows.map(({ verdict }) => verdict).filter((verdict) => verdict !== "no_clear_difference")).toEqual([
    "above",
  ]);
});

test("a certain difference that is too small to matter gets no verdict", () => {
  const large = rateGroups([10_600, 10_000, 10_000, 10_000, 10_000], new Array(5).fill(100_000));
  const [first] = compareToBenchmark(large);
  expect(first?.probabilityAbove).toBeGreaterThan(0.975);
  expect(first?.verdict).toBe("no_clear_difference");
  expect(compareToBenchmark(large, { minEffect: 0.02 })[0]?.verdict).toBe("above");
});

test("nobody is above or below where all are at 0 or all at 1, nor on the strength of the others alone", () => {
  for (const successes of [0, 100]) {
    const rows = compareToBenchmark(rateGroups(new Array(6).fill(successes), new Array(6).fill(100)));
    expect(rows.map(({ verdict }) => verdict)).toEqual(new Array(6).fill("no_clear_difference"));
  }
  const sizes = [10_000, 1, ...new Array(12).fill(60)];
  const [large, untried, ...rest] = compareToBenchmark(
    rateGroups([1000, 0, ...new Array(12).fill(30)], sizes),
  );
  expect(large?.verdict).toBe("below");
  expect(untried?.probabilityAbove).toBeGreaterThan(0.975);
  expect(untried?.verdict).toBe("no_clear_difference");
  expect(rest[0]?.verdict).toBe("above");
});

test("gives the exact test of the raw counts as well, adjusted for having asked of all", () => {
  const rows = compareToBenchmark(apart);
  const [first] = rows;
  expectClose(first?.pValue, binomialTest(40, 100, 42 / 400).pValue, 1e-15);
  expectClose(first?.qValue, Math.min(1, 5 * (first?.pValue ?? 1)), 1e-15);
  for (const { pValue, qValue } of rows) expect(qValue ?? 0).toBeGreaterThanOrEqual(pValue ?? 1);
});

test("weighted counts have a verdict but no exact test", () => {
  const rows = compareToBenchmark([{ id: "weighted", successes: 2.5, trials: 10 }, ...apart]);
  expect(rows[0]).toMatchObject({ pValue: null, qValue: null, n: 10 });
  expect(rows[1]?.qValue).not.toBeNull();
});

test("the only partner has no others to be compared with, and without leads nothing is said", () => {
  expect(compareToBenchmark(rateGroups([3], [10]))[0]).toMatchObject({
    benchmark: null,
    difference: null,
    probabilityAbove: null,
    verdict: "no_clear_difference",
    pValue: null,
  });
  expect(compareToBenchmark(rateGroups([0, 0], [0, 0]))[0]).toMatchObject({
    estimate: null,
    verdict: "no_clear_difference",
  });
  expect(compareToBenchmark([])).toEqual([]);
});

test.each([{ minEffect: -0.1 }, { minEffect: Number.NaN }, { benchmark: 1.5 }, { benchmark: -0.1 }])(
  "refuses %o",
  (options) => {
    expect(() => compareToBenchmark(apart, options)).toThrow(
      expect.objectContaining({ code: "INVALID_INPUT" }),
    );
  },
);
