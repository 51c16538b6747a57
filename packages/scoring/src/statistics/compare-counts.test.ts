import { expect, test } from "vitest";
import { expectClose } from "../../test/close-to.ts";
import { LeadMetricsError } from "../lead-metrics-error.ts";
import { compareCounts } from "./compare-counts.ts";
import { overdispersion } from "./overdispersion.ts";

// R 4.2.2, poisson.test.
test("equals R for 40 leads, then 28", () => {
  const { pValue, ratio, interval } = compareCounts({ count: 40 }, { count: 28 });
  expectClose(pValue, 0.1818100545355934);
  expect(ratio).toBe(0.7);
  expectClose(interval?.lower, 0.41589930915718);
  expectClose(interval?.upper, 1.16325075514146);
  expect(interval?.method).toBe("clopper-pearson");
});

test("equals R for counts in equal and in unequal spans", () => {
  const week = { count: 30, exposure: 7 };
  expectClose(compareCounts(week, { count: 45, exposure: 7 }).pValue, 0.105342268875);
  expectClose(compareCounts({ count: 31, exposure: 28 }, { count: 12, exposure: 7 }).pValue, 0.186114221938);
  expectClose(compareCounts({ count: 31, exposure: 28 }, { count: 12, exposure: 7 }).ratio, 48 / 31, 1e-12);
});

test("nothing before and nothing after is no change; a ratio to nothing has no upper limit", () => {
  expect(compareCounts({ count: 0 }, { count: 0 })).toEqual({ pValue: 1, ratio: null, interval: null });
  const fromNothing = compareCounts({ count: 0 }, { count: 6 });
  expect(fromNothing).toMatchObject({ ratio: null, interval: { upper: null } });
  expectClose(fromNothing.pValue, 2 / 64, 1e-12);
  expect(compareCounts({ count: 6 }, { count: 0 })).toMatchObject({ ratio: 0, interval: { lower: 0 } });
});

test("counts that vary more than chance need more change: z = (b - a) / sqrt(phi (a + b))", () => {
  const plain = compareCounts({ count: 100 }, { count: 130 }, { dispersion: 1.2 });
  expect(plain.interval?.method).toBe("clopper-pearson");
  const noisy = compareCounts({ count: 100 }, { count: 130 }, { dispersion: 1.77 });
  expect(noisy.interval?.method).toBe("quasi-poisson");
  expect(noisy.pValue).toBeGreaterThan(plain.pValue);
  // 2 × pnorm(-30 / sqrt(1.77 × 230)), scipy 1.17.1.
  expectClose(noisy.pValue, 0.13705122503762363, 1e-12);
  const uneven = { before: { count: 400, exposure: 4 }, after: { count: 130, exposure: 1 } };
  // 2 × pnorm(-30 / sqrt(1.77 × 530 / 4)), scipy 1.17.1.
  expectClose(
    compareCounts(uneven.before, uneven.after, { dispersion: 1.77 }).pValue,
    0.05011688280702374,
    1e-12,
  );
});

test("the interval of noisy counts leaves out 1 exactly where p is below 5 %", () => {
  for (let after = 60; after <= 160; after += 5) {
    const { pValue, interval } = compareCounts({ count: 100 }, { count: after }, { dispersion: 1.77 });
    const isOutside = (interval?.lower ?? 0) > 1 || (interval?.upper ?? 0) < 1;
    expect(isOutside).toBe(pValue < 0.05);
  }
});

test("dispersion is measured by successive differences", () => {
  const weeks = (counts: number[]) => counts.map((count) => ({ count }));
  expectClose(overdispersion(weeks([20, 31, 18, 30, 17, 33, 19, 28])), 3.2899869024065085, 1e-12);
  expect(overdispersion(weeks([20, 31, 18, 30, 17, 33, 19]))).toBe(1);
  expect(overdispersion(weeks([10, 11, 12, 13, 14, 15, 16, 17]))).toBe(1);
  expect(overdispersion(weeks([0, 0, 0, 0, 0, 0, 0, 0]))).toBe(1);
  // The zero-zero pairs say nothing and do not dilute the others.
  expectClose(overdispersion(weeks([0, 0, 0, 0, 0, 0, 0, 7])), 7, 1e-12);
});

test("dispersion allows for weeks of different length", () => {
  const weeks = [10, 20, 10, 20, 10, 20, 10, 20].map((count) => ({ count, exposure: count }));
  expect(overdispersion(weeks)).toBe(1);
  const one = [4, 1, 4, 1, 4, 1, 4, 1].map((exposure) => ({ count: 10, exposure }));
  // (10/4 - 10/1)² × 4 × 1 / 20
  expectClose(overdispersion(one), 11.25, 1e-12);
});

const wrongCount = "A count is whole and 0 or more, its exposure more than 0; got";

test.each<[() => unknown, string]>([
  [() => compareCounts({ count: -1 }, { count: 2 }), `${wrongCount} -1 in 1`],
  [() => compareCounts({ count: 1 }, { count: 2.5 }), `${wrongCount} 2.5 in 1`],
  [() => compareCounts({ count: 1, exposure: 0 }, { count: 2 }), `${wrongCount} 1 in 0`],
  [
    () => compareCounts({ count: 1 }, { count: 2, exposure: Number.POSITIVE_INFINITY }),
    `${wrongCount} 2 in Infinity`,
  ],
  [
    () => compareCounts({ count: 1 }, { count: 2 }, { dispersion: 0.9 }),
    "A dispersion is 1 or more; got 0.9",
  ],
  [
    () => compareCounts({ count: 1 }, { count: 2 }, { dispersion: Number.POSITIVE_INFINITY }),
    "A dispersion is 1 or more; got Infinity",
  ],
])("refuses impossible counts, exposures and dispersions and says why (%#)", (call, message) => {
  expect(call).toThrow(new LeadMetricsError("INVALID_INPUT", message));
});
