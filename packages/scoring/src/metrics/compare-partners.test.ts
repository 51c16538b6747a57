import fc from "fast-check";
import { expect, test } from "vitest";
import { expectClose } from "../../test/close-to.ts";
import { hospitals, rateGroups } from "../../test/rate-samples.ts";
import { wilsonInterval } from "../statistics/wilson-interval.ts";
import { comparePartners } from "./compare-partners.ts";
import { rankComparable } from "./rank-comparable.ts";

const outlier = rateGroups([26, 12, 14, 13, 11, 1], [100, 100, 100, 100, 100, 4]);

// Rates, prior and ranks: R 4.2.2 and mpmath 1.3, as in empirical-bayes.test.ts; funnel limits: scipy 1.17.1 binom, Spiegelhalter 2005.
test("the hospitals: rate, shrunken rate, rank and limits each equal their own reference", () => {
  const { partners, benchmark, prior, heterogeneity, isRankingClear, rankable } = comparePartners(hospitals);
  expectClose(benchmark.value, 208 / 2814, 1e-15);
  expect(benchmark).toMatchObject({ n: 2814, interval: wilsonInterval(208, 2814) });
  expect({ heterogeneity, isRankingClear, rankable }).toEqual({
    heterogeneity: "detected",
    isRankingClear: true,
    rankable: 12,
  });
  expectClose(prior.mean, 0.0764988592, 1e-5);
  const best = partners[7];
  expectClose(best?.rate.value, 31 / 215, 1e-15);
  expectClose(best?.shrunken.value, 0.1215690965, 1e-5);
  expectClose(best?.shrinkage, 107.890365 / (215 + 107.890365), 1e-6);
  expectClose(best?.rank?.expected, 1.57639196, 1e-5);
  expectClose(best?.benchmark, 177 / 2599, 1e-15);
  expectClose(best?.difference, (best?.shrunken.value ?? 0) - 177 / 2599, 1e-15);
  expect(best?.rank?.interval).toMatchObject({ lower: 1, upper: 3, confidence: 0.9 });
  expectClose(best?.funnel?.limits.control.upper, 0.13221786384237996, 1e-11);
  expectClose(best?.funnel?.limits.warning.upper, 0.10850538253596646, 1e-11);
});

// Exact tails with Python's integers: .0256 of the second, .0233 of the fifth, .00029 of the eighth, .0149 of the eleventh.
test("the hospitals: chance puts one so high once in 3,500, one once in 67, and one so low once in 43", () => {
  const zones = comparePartners(hospitals).partners.map(({ funnel }) => funnel?.zone);
  expect(zones).toEqual([
    ...["inside", "inside", "inside", "inside", "below_warning", "inside"],
    ...["inside", "above_control", "inside", "inside", "above_warning", "inside"],
  ]);
});

test("says above and below where it is clear, and how likely that is", () => {
  const { partners } = comparePartners(outlier);
  expect(partners[0]).toMatchObject({ verdict: "above", lacks: null, wording: "rate" });
  expect(partners[0]?.probabilityAbove).toBeGreaterThan(0.975);
  const low = rateGroups([1, 60, 62, 58, 61, 59], new Array(6).fill(100));
  expect(comparePartners(low).partners[0]).toMatchObject({
    verdict: "below",
    funnel: { zone: "below_control" },
  });
});

test("below ten leads there is no verdict and no rank, and the others' ranks leave no gap for it", () => {
  const { partners, rankable } = comparePartners(outlier);
  expect(rankable).toBe(5);
  expect(partners[5]).toMatchObject({
    n: 4,
    verdict: "not_enough_data",
    lacks: "leads",
    difference: null,
    probabilityAbove: null,
    rank: null,
    wording: "counts",
  });
  expect(partners[5]?.rate.value).toBe(0.25);
  expect(partners[5]?.benchmark).not.toBeNull();
  const ranks = partners.flatMap(({ rank }) => rank?.expected ?? []);
  expectClose(
    ranks.reduce((total, rank) => total + rank, 0),
    15,
    1e-7,
  );
  const nine = comparePartners(rateGroups([9, 10, 12, 14, 13, 11], [9, 100, 100, 100, 100, 100]));
  const ten = comparePartners(rateGroups([10, 10, 12, 14, 13, 11], [10, 100, 100, 100, 100, 100]));
  expect([nine.partners[0]?.verdict, ten.partners[0]?.verdict]).toEqual(["not_enough_data", "above"]);
});

test("a ranking that a job has kept is taken as it is, and an empty one gives no ranks", () => {
  const ranking = rankComparable(outlier, { seed: 7, draws: 500 });
  expect(comparePartners(outlier, { ranking })).toEqual(comparePartners(outlier, { seed: 7, draws: 500 }));
  expect(comparePartners(outlier, { ranking: ranking.toReversed() })).toEqual(
    comparePartners(outlier, { ranking }),
  );
  const unranked = comparePartners(outlier, { ranking: [] });
  expect(unranked).toMatchObject({ isRankingClear: false, rankable: 5 });
  expect(unranked.partners.map(({ rank }) => rank)).toEqual(new Array(6).fill(null));
  expect(rankComparable(rateGroups([0, 0], [0, 0]))).toEqual([]);
  expect(rankComparable(rateGroups([5, 3], [9, 9]))).toEqual([]);
});

test("ranks learn from those too small to be ranked", () => {
  const few = rateGroups([8, 7, 9, 8, 7, 9], new Array(6).fill(9)).map((group) => ({
    ...group,
    id: `few ${group.id}`,
  }));
  const [alone] = rankComparable(outlier.slice(0, 2));
  const [among] = rankComparable([...outlier.slice(0, 2), ...few]);
  expect([alone?.id, among?.id]).toEqual(["p1", "p1"]);
  expect(among?.probabilityBest).not.toBe(alone?.probabilityBest);
});

test("where the order is chance nobody has a rank", () => {
  const alike = comparePartners(rateGroups([10, 11, 10, 9, 10, 10], new Array(6).fill(100)));
  expect(alike).toMatchObject({ heterogeneity: "none-detected", isRankingClear: false, rankable: 6 });
  expect(alike.partners.every(({ rank }) => rank === null)).toBe(true);
  expect(alike.partners.every(({ verdict }) => verdict === "no_clear_difference")).toBe(true);
});

test("too few others are no benchmark, and would be given away by one", () => {
  const four = comparePartners(outlier.slice(0, 5));
  expect(four.partners[0]).toMatchObject({
    verdict: "not_enough_data",
    lacks: "peers",
    benchmark: null,
    difference: null,
    probabilityAbove: null,
  });
  const dominated = comparePartners(rateGroups([40, 200, 5, 5, 5, 5], [100, 1000, 50, 50, 50, 50]));
  expect(dominated.partners[0]?.lacks).toBe("peers");
  expect(dominated.partners[1]?.lacks).toBeNull();
});

test("the vendor's own divisions are compared even when there are two, if the plain difference is clear too", () => {
  const channels = rateGroups([50, 20], [200, 200]);
  const [first, second] = comparePartners(channels, { needsPeers: false }).partners;
  expect([first?.verdict, second?.verdict]).toEqual(["above", "below"]);
  expectClose(first?.benchmark, 0.1, 1e-15);
  // Against a benchmark taken for certain 35 of 200 would lie below 50 of 200; Newcombe's interval of the two holds 0.
  const close = comparePartners(rateGroups([50, 35], [200, 200]), { needsPeers: false });
  expect(close.partners[1]?.probabilityAbove).toBeLessThan(0.025);
  expect(close.partners[1]?.verdict).toBe("no_clear_difference");
  const alone = comparePartners(rateGroups([50, 3], [200, 9]), { needsPeers: false });
  expect(alone.partners[0]).toMatchObject({ verdict: "not_enough_data", lacks: "peers" });
});

test("a market rate is a benchmark without any peers", () => {
  const market = comparePartners(rateGroups([30, 2], [100, 60]), { benchmark: 0.15 });
  expect(market.benchmark).toEqual({ value: 0.15, interval: null, n: 160 });
  expect(market.partners.map(({ verdict, benchmark }) => [verdict, benchmark])).toEqual([
    ["above", 0.15],
    ["below", 0.15],
  ]);
});

test("weighted rates are compared, without limits where leads are not whole", () => {
  const weighted = comparePartners([...outlier, { id: "w", successes: 6.6, trials: 11 }]).partners[6];
  expect(weighted).toMatchObject({ wording: "small_sample", n: 11 });
  expect(weighted?.funnel?.zone).toBe("above_warning");
  const parts = comparePartners([...outlier, { id: "w", successes: 6, trials: 10.5 }]).partners[6];
  expect(parts?.funnel).toBeNull();
});

test("nothing, no leads and a rate of 0 or 1 give no limits and no verdict", () => {
  expect(comparePartners([])).toEqual({
    benchmark: { value: null, interval: null, n: 0, reason: "NO_DATA" },
    heterogeneity: "unknown",
    prior: { mean: null, concentration: null, method: "none" },
    isRankingClear: false,
    rankable: 0,
    partners: [],
  });
  const empty = comparePartners(rateGroups([0, 0], [0, 0])).partners[0];
  expect(empty).toMatchObject({
    rate: { value: null, reason: "NO_DATA" },
    shrunken: { value: null, interval: null, n: 0, reason: "NO_DATA" },
    shrinkage: 1,
    verdict: "not_enough_data",
    lacks: "leads",
    rank: null,
    funnel: null,
  });
  for (const successes of [0, 100]) {
    const certain = comparePartners(rateGroups(new Array(6).fill(successes), new Array(6).fill(100)));
    expect(certain.partners[0]).toMatchObject({ funnel: null, verdict: "no_clear_difference", rank: null });
  }
});

test("refuses impossible counts, options and twice the same id", () => {
  const code = (expected: string) => expect.objectContaining({ code: expected });
  expect(() => comparePartners(rateGroups([5], [4]))).toThrow(code("INVALID_INPUT"));
  expect(() => comparePartners(outlier, { benchmark: 1.2 })).toThrow(code("INVALID_INPUT"));
  expect(() => comparePartners(outlier, { draws: 0 })).toThrow(code("INVALID_INPUT"));
  expect(() => comparePartners([...outlier, ...outlier])).toThrow(code("DUPLICATE_ID"));
});

const group = fc
  .integer({ min: 0, max: 120 })
  .chain((trials) =>
    fc.record({ successes: fc.integer({ min: 0, max: trials }), trials: fc.constant(trials) }),
  );

test("neither order nor names change what is said of a partner, and few leads are never judged", () => {
  fc.assert(
    fc.property(fc.array(group, { minLength: 1, maxLength: 9 }), (counts) => {
      const groups = counts.map((each, i) => ({ id: `p${i}`, ...each }));
      const there = comparePartners(groups, { draws: 50 });
      const back = comparePartners(groups.toReversed(), { draws: 50 });
      const verdicts = new Map(back.partners.map(({ id, verdict, lacks }) => [id, [verdict, lacks]]));
      for (const { id, n, verdict, lacks, rank, shrunken } of there.partners) {
        expect(verdicts.get(id)).toEqual([verdict, lacks]);
        if (n < 10) expect([verdict, lacks, rank]).toEqual(["not_enough_data", "leads", null]);
        else if (rank !== null) expect(rank.expected).toBeLessThanOrEqual(there.rankable + 1e-9);
        if (shrunken.value === null) continue;
        expect(shrunken.interval?.lower).toBeLessThanOrEqual(shrunken.value);
        expect(shrunken.interval?.upper).toBeGreaterThanOrEqual(shrunken.value);
      }
    }),
    { numRuns: 40 },
  );
});

test("the leads of others earn nobody a verdict against a given rate, even where all are pooled", () => {
  const small = { id: "small", successes: 6, trials: 10 };
  const others = Array.from({ length: 9 }, (_, i) => ({ id: `p${i}`, successes: 600, trials: 1000 }));
  const { heterogeneity, partners } = comparePartners([small, ...others], { benchmark: 0.5 });
  expect(heterogeneity).toBe("none-detected");
  expect(partners[0]).toMatchObject({ verdict: "no_clear_difference", funnel: { zone: "inside" } });
  expect(partners[0]?.rate.interval?.lower).toBeLessThan(0.5);
  // Those that show it by their own leads keep it.
  expect(partners.slice(1).map(({ verdict }) => verdict)).toEqual(new Array(9).fill("above"));
  const mirrored = [small, ...others].map((group) => ({
    ...group,
    successes: group.trials - group.successes,
  }));
  const below = comparePartners(mirrored, { benchmark: 0.5 }).partners;
  expect(below.slice(0, 2).map(({ verdict }) => verdict)).toEqual(["no_clear_difference", "below"]);
});

test("a partner without leads has no rate of its own, drawn or not", () => {
  const groups = [26, 12, 14, 13, 11].map((successes, i) => ({ id: `p${i}`, successes, trials: 100 }));
  const { partners } = comparePartners([...groups, { id: "new", successes: 0, trials: 0 }]);
  expect(partners.at(-1)).toMatchObject({
    shrunken: { value: null, interval: null, n: 0, reason: "NO_DATA" },
    shrinkage: 1,
    verdict: "not_enough_data",
  });
});

test("the places are whole numbers from 1 to as many as can be ranked", () => {
  const groups = [11, 26, 12, 14, 13, 1].map((successes, i) => ({
    id: `p${i}`,
    successes,
    trials: i === 5 ? 4 : 100,
  }));
  const { partners, rankable } = comparePartners(groups);
  expect(rankable).toBe(5);
  expect(partners.map(({ rank }) => rank?.position ?? null)).toEqual([5, 1, 4, 2, 3, null]);
});

test("against a given rate two channels are judged by themselves, whatever the other does", () => {
  const alike = comparePartners(rateGroups([60, 60], [200, 200]), { benchmark: 0.1, needsPeers: false });
  expect(alike.partners.map(({ verdict }) => verdict)).toEqual(["above", "above"]);
});

test("ten leads of the others are enough for divisions, nine are not", () => {
  const beside = (trials: number) =>
    comparePartners(rateGroups([50, 1], [200, trials]), { needsPeers: false }).partners[0]?.lacks;
  expect([beside(9), beside(10)]).toEqual(["peers", null]);
});

test("partners of the same expected rank stand by their ids", () => {
  const ranking = ["b", "a", "c"].map((id) => ({ ...rankComparable(outlier)[0], id, expectedRank: 2 }));
  const groups = ["b", "a", "c"].map((id, i) => ({ id, successes: [90, 10, 50][i] ?? 0, trials: 100 }));
  const { partners, isRankingClear } = comparePartners(groups, { ranking: ranking as never });
  expect(isRankingClear).toBe(true);
  expect(partners.map(({ rank }) => rank?.position)).toEqual([2, 1, 3]);
});
