import fc from "fast-check";
import { expect, test } from "vitest";
import { expectClose } from "../../test/close-to.ts";
import { seededRandom } from "../statistics/seeded-random.ts";
import type { TraitLead } from "./trait-counts.ts";
import { type FeatureValue, traitValues } from "./trait-values.ts";
import { winningTraits } from "./winning-traits.ts";

type Row = readonly [partnerId: string, value: FeatureValue, good: number, all: number];

const leadsOf = (feature: string, rows: readonly Row[]): TraitLead[] =>
  rows.flatMap(([partnerId, value, good, all]) =>
    Array.from({ length: all }, (_, i) => ({ partnerId, isGood: i < good, features: { [feature]: value } })),
  );

const phone = leadsOf("hasPhone", [
  ["best", true, 30, 50],
  ["best", false, 10, 40],
  ["second", true, 12, 30],
  ["second", false, 8, 50],
  ["third", true, 5, 20],
  ["third", false, 4, 60],
  ["always", true, 9, 12],
]);

// Mantel-Haenszel ratio, Greenland-Robins interval and score test in exact fractions, Python; shares by hand.
test("a trait with a higher rate at every partner, and more frequent at the best, is named with its counts", () => {
  const { traits, tested, n, caution } = winningTraits(phone, { bestPartners: ["best"] });
  expect({ tested, n, caution }).toEqual({ tested: 2, n: 262, caution: "ASSOCIATION_NOT_CAUSE" });
  expect(traits).toHaveLength(1);
  const [trait] = traits ?? [];
  expect(trait).toMatchObject({
    feature: "hasPhone",
    value: true,
    method: "score",
    partners: 3,
    // The partner whose leads all have a phone cannot be compared within itself.
    withTrait: { successes: 47, trials: 100 },
    withoutTrait: { successes: 22, trials: 150 },
    amongBest: { successes: 30, trials: 40 },
    elsewhere: { successes: 62, trials: 172 },
    lift: { n: 250 },
  });
  expectClose(trait?.lift.value, 2.572674418604651);
  expectClose(trait?.lift.interval?.lower, 1.668435742674287);
  expectClose(trait?.lift.interval?.upper, 3.9669814634478717);
  expectClose(trait?.pValue, 4.022167531361511e-6, 1e-12);
  expectClose(trait?.qValue, 4.022167531361511e-6, 1e-12);
});

// UCBAdmissions of R: men are admitted more often in all (44.5 % against 30.4 %), and within departments they are not.
test("partner mix is no trait: what only looks better in the totals is not named", () => {
  const admissions = leadsOf("sex", [
    ["A", "male", 512, 825],
    ["A", "female", 89, 108],
    ["B", "male", 353, 560],
    ["B", "female", 17, 25],
    ["C", "male", 120, 325],
    ["C", "female", 202, 593],
    ["D", "male", 138, 417],
    ["D", "female", 131, 375],
    ["E", "male", 53, 191],
    ["E", "female", 94, 393],
    ["F", "male", 22, 373],
    ["F", "female", 24, 341],
  ]);
  expect(winningTraits(admissions, { bestPartners: ["A", "B"] })).toMatchObject({
    traits: null,
    reason: "INSUFFICIENT_EVIDENCE",
    tested: 2,
  });
});

test("a trait that helps everywhere but is no more frequent at the best partners does not tell them apart", () => {
  const { traits, reason } = winningTraits(phone, { bestPartners: ["third"] });
  expect([traits, reason]).toEqual([null, "TOO_FEW"]);
  const rare = leadsOf("hasPhone", [
    ["best", true, 18, 20],
    ["best", false, 40, 80],
    ["other", true, 40, 80],
    ["other", false, 2, 20],
  ]);
  expect(winningTraits(rare, { bestPartners: ["best"] }).reason).toBe("INSUFFICIENT_EVIDENCE");
  expect(winningTraits(rare, { bestPartners: ["other"] }).traits).toHaveLength(1);
});

test("one partner's experience is not a trait, nor are nine leads", () => {
  const alone = leadsOf("hasPhone", [
    ["best", true, 40, 50],
    ["best", false, 10, 50],
    ["other", true, 10, 50],
  ]);
  expect(winningTraits(alone, { bestPartners: ["best"] })).toMatchObject({ reason: "TOO_FEW", tested: 0 });
  const withFew = (count: number) =>
    leadsOf("hasPhone", [
      ["best", true, count - 4, count - 4],
      ["best", false, 10, 50],
      ["other", true, 4, 4],
      ["other", false, 5, 50],
    ]);
  expect(winningTraits(withFew(9), { bestPartners: ["best"] }).tested).toBe(0);
  expect(winningTraits(withFew(10), { bestPartners: ["best"] }).traits?.[0]).toMatchObject({ value: true });
});

test("a trait without which nothing was ever good has no lift, and comes first", () => {
  const leads = leadsOf("introduced", [
    ["best", true, 15, 30],
    ["best", false, 0, 30],
    ["other", true, 5, 20],
    ["other", false, 0, 60],
  ]);
  const both = leads.map((lead, i) => ({
    ...lead,
    features: { ...lead.features, hasPhone: lead.isGood ? i % 8 !== 0 : i % 5 === 0 },
  }));
  const { traits } = winningTraits(both, { bestPartners: ["best"] });
  expect(traits?.map(({ feature }) => feature)).toEqual(["introduced", "hasPhone"]);
  expect(traits?.[0]?.lift).toEqual({ value: null, interval: null, n: 140, reason: "SINGLE_CLASS" });
});

test("unknown is not false: leads of which the feature is not known are left out", () => {
  const unknown = leadsOf("hasPhone", [
    ["best", null, 500, 500],
    ["other", Number.NaN, 0, 500],
  ]);
  const [withUnknown] = winningTraits([...phone, ...unknown], { bestPartners: ["best"] }).traits ?? [];
  const [without] = winningTraits(phone, { bestPartners: ["best"] }).traits ?? [];
  expect(withUnknown?.amongBest).toEqual({ successes: 30, trials: 40 });
  expect(withUnknown).toEqual(without);
});

test("numbers are compared in quartile bands, of which the edges belong to the lower", () => {
  const sizes = Array.from({ length: 9 }, (_, i) => i * 10);
  const bandOf = traitValues([...sizes, null, Number.POSITIVE_INFINITY]);
  expect([0, 20, 21, 40, 60, 61, 1000].map(bandOf)).toEqual([
    { above: null, upTo: 20 },
    { above: null, upTo: 20 },
    { above: 20, upTo: 40 },
    { above: 20, upTo: 40 },
    { above: 40, upTo: 60 },
    { above: 60, upTo: null },
    { above: 60, upTo: null },
  ]);
  expect([null, undefined, Number.NaN, Number.POSITIVE_INFINITY].map(bandOf)).toEqual([
    null,
    null,
    null,
    null,
  ]);
  const few = traitValues([1, 2, 3, 1, 2, Number.NaN]);
  expect([1, Number.NaN, undefined].map(few)).toEqual([1, null, null]);
  const mixed = traitValues([1, 2, 3, 4, 5, 6, 7, "many"]);
  expect([1, "many"].map(mixed)).toEqual([1, "many"]);
});

test("a size that matters is found as a band", () => {
  const random = seededRandom(3);
  const leads = Array.from({ length: 800 }, (_, i): TraitLead => {
    const partnerId = i % 4 === 0 ? "best" : `p${i % 4}`;
    const employees = Math.floor((partnerId === "best" ? 60 : 0) + 140 * random());
    return { partnerId, isGood: random() < (employees > 100 ? 0.5 : 0.15), features: { employees } };
  });
  const { traits } = winningTraits(leads, { bestPartners: ["best"] });
  expect(traits?.[0]?.feature).toBe("employees");
  expect(traits?.[0]?.value).toMatchObject({ upTo: null });
});

test("where only partners differ, in quality and in what they send, hardly ever is anything named", () => {
  let named = 0;
  for (let seed = 1; seed <= 100; seed += 1) {
    const random = seededRandom(seed);
    const leads = Array.from({ length: 600 }, (_, i): TraitLead => {
      const partner = i % 6;
      const features = Object.fromEntries(
        ["a", "b", "c", "d"].map((name) => [name, random() < 0.2 + 0.1 * partner]),
      );
      return { partnerId: `p${partner}`, isGood: random() < 0.1 + 0.1 * partner, features };
    });
    if (winningTraits(leads, { bestPartners: ["p4", "p5"] }).traits !== null) named += 1;
  }
  expect(named).toBeLessThanOrEqual(10);
});

test("without leads, without best partners and with hardly any good ones nothing is said", () => {
  const nothing = { tested: 0, n: 0, caution: "ASSOCIATION_NOT_CAUSE" };
  expect(winningTraits([], { bestPartners: ["a"] })).toEqual({ ...nothing, traits: null, reason: "NO_DATA" });
  expect(winningTraits(phone, { bestPartners: [] })).toMatchObject({ traits: null, reason: "TOO_FEW" });
  expect(winningTraits(phone, { bestPartners: ["nobody"] }).reason).toBe("TOO_FEW");
});

test.each([0, 1, Number.NaN])("refuses a false discovery rate of %d", (falseDiscoveryRate) => {
  expect(() => winningTraits(phone, { bestPartners: ["best"], falseDiscoveryRate })).toThrow(
    expect.objectContaining({ code: "INVALID_INPUT" }),
  );
});

test("asking about many values makes each harder to believe", () => {
  const noise = phone.map((lead, i) => ({
    ...lead,
    features: {
      ...lead.features,
      ...Object.fromEntries(Array.from({ length: 8 }, (_, k) => [`x${k}`, (i * (k + 3)) % 7 < 3])),
    },
  }));
  const [alone] = winningTraits(phone, { bestPartners: ["best"] }).traits ?? [];
  const [among] = winningTraits(noise, { bestPartners: ["best"] }).traits ?? [];
  expect(among?.feature).toBe("hasPhone");
  expect(among?.pValue).toBe(alone?.pValue);
  expect(among?.qValue).toBeGreaterThan(alone?.qValue ?? 1);
});

test("the order of leads does not matter", () => {
  const random = seededRandom(8);
  const features = (i: number) => ({
    region: `r${i % 3}`,
    size: Math.floor(random() * 50),
    warm: random() < 0.4,
  });
  const leads = Array.from({ length: 300 }, (_, i): TraitLead => {
    const own = features(i);
    return { partnerId: `p${i % 5}`, isGood: random() < (own.warm ? 0.6 : 0.2), features: own };
  });
  const expected = winningTraits(leads, { bestPartners: ["p1"], falseDiscoveryRate: 0.5 });
  expect(expected.tested).toBeGreaterThan(7);
  fc.assert(
    fc.property(fc.shuffledSubarray(leads, { minLength: leads.length }), (shuffled) => {
      const { traits, ...rest } = winningTraits(shuffled, { bestPartners: ["p1"], falseDiscoveryRate: 0.5 });
      expect({ ...rest, traits: traits?.map(({ feature, value }) => [feature, value]) }).toEqual({
        ...expected,
        traits: expected.traits?.map(({ feature, value }) => [feature, value]),
      });
    }),
    { numRuns: 20 },
  );
});
