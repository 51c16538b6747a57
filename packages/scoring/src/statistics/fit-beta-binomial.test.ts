import { expect, test } from "vitest";
import { expectClose } from "../../test/close-to.ts";
import { fivePartners, rateGroups } from "../../test/rate-samples.ts";
import { fitBetaBinomial } from "./fit-beta-binomial.ts";

const three = rateGroups([3, 2, 4], [10, 10, 10]);

test.each([
  [0.4, 0.4],
  [0, 0.3],
  [1, 0.3],
  [undefined, 0.3],
])("with three partners and a benchmark of %s the prior is 20 leads at %d", (benchmark, mean) => {
  const options = benchmark === undefined ? {} : { benchmark };
  expect(fitBetaBinomial(three, options)).toEqual({
    mean,
    concentration: 20,
    method: "default",
    heterogeneity: "unknown",
    logLikelihood: null,
    warnings: [],
  });
});

test("four partners are fitted, and one without leads is not the fourth", () => {
  expect(fitBetaBinomial([...three, { id: "new", successes: 0, trials: 0 }]).method).toBe("default");
  expect(fitBetaBinomial([...three, { id: "d", successes: 9, trials: 10 }]).method).not.toBe("default");
});

test("without any lead a benchmark is all there is, and without one there is nothing", () => {
  expect(fitBetaBinomial([], { benchmark: 0.2 })).toMatchObject({ mean: 0.2, method: "default" });
  expect(fitBetaBinomial(rateGroups([0, 0], [0, 0]))).toEqual({
    mean: null,
    concentration: null,
    method: "none",
    heterogeneity: "unknown",
    logLikelihood: null,
    warnings: [],
  });
});

test.each([
  [0, 0.5 / 31],
  [10, 30.5 / 31],
])("where each of three has %d of 10, the pooled rate stands half a lead off the end", (successes, mean) => {
  expectClose(fitBetaBinomial(rateGroups(new Array(3).fill(successes), [10, 10, 10])).mean, mean, 1e-12);
});

test("partners alike are pooled at their common rate with the weight of 100,000 leads", () => {
  expect(fitBetaBinomial(rateGroups([5, 5, 5, 5, 6], [10, 10, 10, 10, 10]))).toEqual({
    mean: 0.52,
    concentration: 100_000,
    method: "pooled",
    heterogeneity: "none-detected",
    logLikelihood: null,
    warnings: [],
  });
});

test("the order of the partners changes no digit", () => {
  expect(fitBetaBinomial(fivePartners.toReversed())).toEqual(fitBetaBinomial(fivePartners));
  const tied = rateGroups([1, 9, 3, 7, 5], [20, 20, 20, 20, 20]);
  expect(fitBetaBinomial(tied.toReversed())).toEqual(fitBetaBinomial(tied));
});

test("all or nothing is held at a concentration of 1 with a warning", () => {
  const fit = fitBetaBinomial(rateGroups([0, 20, 0, 20], [20, 20, 20, 20]));
  expect(fit).toMatchObject({
    concentration: 1,
    heterogeneity: "detected",
    warnings: ["CONCENTRATION_CLAMPED"],
  });
  expectClose(fit.mean, 0.5, 1e-9);
});

test("refuses what is no list, no options and twice the same id", () => {
  expect(() => fitBetaBinomial(undefined as never)).toThrow('"groups" takes');
  expect(() => fitBetaBinomial([], 2 as never)).toThrow('"options" takes');
  expect(() => fitBetaBinomial([...three, ...three])).toThrow(
    expect.objectContaining({ code: "DUPLICATE_ID" }),
  );
});
