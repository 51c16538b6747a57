import { expect, test } from "vitest";
import { expectClose } from "../../test/close-to.ts";
import { efronMorris, fivePartners, hospitals, rateGroups } from "../../test/rate-samples.ts";
import { betaBinomialMoments } from "./beta-binomial-moments.ts";
import { betaIncomplete } from "./beta-incomplete.ts";
import { fitBetaBinomial } from "./fit-beta-binomial.ts";
import { shrinkRates } from "./shrink-rates.ts";

const relative = (value: number | null | undefined, expected: number) => (value ?? Number.NaN) / expected - 1;

// R 4.2.2 and scipy (optim and minimize of the same likelihood); MLE to 1e-5.
test("the hospitals' prior equals that of R", () => {
  const fit = fitBetaBinomial(hospitals);
  expectClose(fit.mean, 0.0764988592, 1e-5);
  expectClose(relative(fit.concentration, 107.890365), 0, 1e-5);
  expectClose(fit.logLikelihood, -736.525812303, 1e-8);
  expect(fit).toMatchObject({ method: "mle", heterogeneity: "detected", warnings: [] });
  // The stationary point to 30 digits, mpmath 1.3.
  expectClose(fit.mean, 0.0764988639393763, 1e-10);
  expectClose(fit.concentration, 107.890336517506, 1e-5);
});

test("the hospitals' shrunken rates equal those of R", () => {
  const expected = [
    0.053286012, 0.1025966329, 0.0716358751, 0.0591067211, 0.050968896, 0.0699380181, 0.0674253204,
    0.1215690965, 0.0706705962, 0.0793277412, 0.1023755874, 0.068933862,
  ];
  const rates = shrinkRates(hospitals);
  rates.forEach(({ estimate }, i) => {
    expectClose(estimate, expected[i] ?? Number.NaN, 1e-5);
  });
  expectClose(rates[0]?.interval?.lower, 0.0238045676, 1e-5);
  expectClose(rates[0]?.interval?.upper, 0.0936127583, 1e-5);
  expect(rates[0]?.interval).toMatchObject({ confidence: 0.95, method: "empirical-bayes" });
});

test("how probable it is that a hospital lies above the pooled rate equals R", () => {
  const expected = [
    0.128901, 0.945867, 0.418694, 0.034947, 0.042223, 0.37018, 0.317924, 0.998506, 0.388104, 0.586861,
    0.972629, 0.319793,
  ];
  shrinkRates(hospitals).forEach(({ posterior }, i) => {
    const above = 1 - betaIncomplete(0.0739161336, posterior?.alpha ?? 1, posterior?.beta ?? 1);
    expectClose(above, expected[i] ?? Number.NaN, 1e-5);
  });
});

test("the hospitals' moments equal R", () => {
  const { correlation, concentration } = betaBinomialMoments(hospitals);
  expectClose(correlation, 0.0114118849);
  expectClose(concentration, 86.6279430527, 1e-9);
});

test("five partners: likelihood, shrunken rates and moments equal R and scipy", () => {
  const fit = fitBetaBinomial(fivePartners);
  expectClose(fit.mean, 0.193033594, 1e-5);
  expectClose(relative(fit.concentration, 15.3223267), 0, 1e-5);
  expectClose(fit.logLikelihood, -53.9608252034, 1e-7);
  const expected = [0.2352755, 0.1268194, 0.2703741, 0.105649, 0.2284753];
  shrinkRates(fivePartners).forEach(({ estimate }, i) => {
    expectClose(estimate, expected[i] ?? Number.NaN, 1e-5);
  });
  const moments = betaBinomialMoments(fivePartners);
  expectClose(moments.mean, 0.175);
  expectClose(moments.concentration, 7.838188976377952);
  expectClose(moments.correlation, 0.11314535168604394);
});

test("eighteen batters: likelihood and moments equal R", () => {
  const fit = fitBetaBinomial(efronMorris);
  expectClose(fit.mean, 0.26543, 1e-5);
  expectClose(relative(fit.concentration, 793.24), 0, 1e-5);
  expectClose(betaBinomialMoments(efronMorris).concentration, 367.988335100742, 1e-7);
});

test("partners without leads do not change the prior, and get it", () => {
  const more = [...fivePartners, { id: "new", successes: 0, trials: 0 }];
  expect(fitBetaBinomial(more)).toEqual(fitBetaBinomial(fivePartners));
  const { mean } = fitBetaBinomial(fivePartners);
  const rate = shrinkRates(more).at(-1);
  expect(rate).toMatchObject({ id: "new", shrinkage: 1, n: 0 });
  expectClose(rate?.estimate, mean ?? Number.NaN, 1e-12);
});

test("with fewer than four partners nothing is fitted: 20 leads at the benchmark, said so", () => {
  const three = fivePartners.slice(0, 3);
  const expected = { method: "default", heterogeneity: "unknown", concentration: 20, logLikelihood: null };
  expect(fitBetaBinomial(three)).toMatchObject({ ...expected, mean: 15 / 58 });
  expect(fitBetaBinomial(three, { benchmark: 0.1 })).toMatchObject({ ...expected, mean: 0.1 });
  expect(fitBetaBinomial([], { benchmark: 0.1 })).toMatchObject({ ...expected, mean: 0.1 });
  expect(fitBetaBinomial(three, { benchmark: 0 }).mean).toBe(15 / 58);
  expect(fitBetaBinomial(fivePartners.slice(0, 4)).method).toBe("mle");
});

test("partners who differ no more than chance are pooled, said so, and no interval pretends to certainty", () => {
  const alike = rateGroups([3, 3, 3, 3, 3], [10, 10, 10, 10, 10]);
  expect(fitBetaBinomial(alike)).toMatchObject({
    mean: 0.3,
    concentration: 100_000,
    method: "pooled",
    heterogeneity: "none-detected",
  });
  for (const { estimate, interval } of shrinkRates(alike)) {
    expectClose(estimate, 0.3, 1e-12);
    expect(interval?.method).toBe("empirical-bayes-integrated");
    // Fifty leads together cannot pin a rate of 30 % down to within 5 points.
    expect(interval?.lower).toBeLessThan(0.25);
    expect(interval?.upper).toBeGreaterThan(0.35);
  }
});

test("nothing but failures is pooled at half a lead, not at 0", () => {
  const none = rateGroups([0, 0, 0, 0], [3, 3, 3, 9]);
  expect(fitBetaBinomial(none)).toMatchObject({ mean: 0.5 / 19, method: "pooled" });
  const [rate] = shrinkRates(none);
  expect(rate?.interval?.lower).toBeGreaterThan(0);
  expect(rate?.interval?.upper).toBeGreaterThan(0.05);
  expect(fitBetaBinomial(rateGroups([3, 3, 3, 9], [3, 3, 3, 9])).mean).toBe(18.5 / 19);
});

test("groups that are all or nothing are held at a concentration of 1, with a warning", () => {
  const split = rateGroups([10, 0, 10, 0, 10], [10, 10, 10, 10, 10]);
  expect(fitBetaBinomial(split)).toMatchObject({ concentration: 1, warnings: ["CONCENTRATION_CLAMPED"] });
});

test("without any lead nothing is estimated", () => {
  expect(fitBetaBinomial([])).toMatchObject({ mean: null, concentration: null, method: "none" });
  expect(shrinkRates(rateGroups([0, 0], [0, 0]))[0]).toEqual({
    id: "p1",
    estimate: null,
    interval: null,
    shrinkage: 1,
    n: 0,
    posterior: null,
    reason: "NO_DATA",
  });
});

test("a given prior is taken as it is, and the posterior is the conjugate one", () => {
  const [rate] = shrinkRates(
    rateGroups([3], [10]),
    { mean: 0.2, concentration: 20 },
    { posterior: "integrated" },
  );
  expect(rate).toMatchObject({
    n: 10,
    posterior: { alpha: 7, beta: 23 },
    interval: { method: "empirical-bayes" },
  });
  expectClose(rate?.shrinkage, 2 / 3, 1e-12);
  const narrow = shrinkRates(rateGroups([3], [10]), { mean: 0.2, concentration: 20 }, { confidence: 0.5 })[0];
  expect(narrow?.interval?.lower).toBeGreaterThan(rate?.interval?.lower ?? 1);
});

test("integrated intervals are wider than those that take the fitted prior for known, estimates are the same", () => {
  const plain = shrinkRates(fivePartners);
  shrinkRates(fivePartners, undefined, { posterior: "integrated" }).forEach(({ estimate, interval }, i) => {
    expect(estimate).toBe(plain[i]?.estimate);
    expect(interval?.method).toBe("empirical-bayes-integrated");
    const width = (range: typeof interval) => (range?.upper ?? 0) - (range?.lower ?? 0);
    expect(width(interval)).toBeGreaterThan(width(plain[i]?.interval ?? null));
  });
});

test("with a thousand partners both posteriors agree, for then the prior is known", () => {
  const many = rateGroups(
    Array.from({ length: 1000 }, (_, i) => 2 + (i % 17)),
    Array.from({ length: 1000 }, (_, i) => 40 + (i % 23)),
  );
  const plain = shrinkRates(many);
  shrinkRates(many, undefined, { posterior: "integrated" }).forEach(({ interval }, i) => {
    expectClose(interval?.lower, plain[i]?.interval?.lower ?? Number.NaN, 0.005);
    expectClose(interval?.upper, plain[i]?.interval?.upper ?? Number.NaN, 0.005);
  });
});

test.each([
  [() => fitBetaBinomial(rateGroups([3], [2])), "INVALID_INPUT"],
  [() => fitBetaBinomial([...fivePartners, ...fivePartners]), "DUPLICATE_ID"],
  [() => shrinkRates([...fivePartners, ...fivePartners], { mean: 0.5, concentration: 1 }), "DUPLICATE_ID"],
  [() => shrinkRates(fivePartners, { mean: 0, concentration: 1 }), "INVALID_INPUT"],
  [() => shrinkRates(fivePartners, { mean: 1, concentration: 1 }), "INVALID_INPUT"],
  [() => shrinkRates(fivePartners, { mean: 0.5, concentration: 0 }), "INVALID_INPUT"],
  [() => shrinkRates(fivePartners, undefined, { confidence: 0 }), "INVALID_INPUT"],
])("refuses impossible groups and priors (%#)", (call, code) => {
  expect(call).toThrow(expect.objectContaining({ code }));
});
