import { expect, test } from "vitest";
import { expectClose } from "../../test/close-to.ts";
import { hospitals, rateGroups } from "../../test/rate-samples.ts";
import { isRankingClear } from "./is-ranking-clear.ts";
import { rankPartners } from "./rank-partners.ts";
import { type BetaPosterior, rankPosteriors } from "./rank-posteriors.ts";
import { shrinkRates } from "./shrink-rates.ts";

const three: BetaPosterior[] = [
  { alpha: 14, beta: 36 },
  { alpha: 7, beta: 63 },
  { alpha: 3, beta: 17 },
];

// R 4.2.2, integrate(); quadrature to 1e-7.
test("the probability that one rate exceeds another equals R", () => {
  const [first] = rankPosteriors(three.slice(0, 2));
  expectClose(first?.probabilityBest, 0.9950102692671874);
});

test("expected ranks and the probability to be best equal R", () => {
  const ranks = rankPosteriors(three);
  [1.1062110556, 2.6951605657, 2.1986283788].forEach((expected, i) => {
    expectClose(ranks[i]?.expectedRank, expected);
  });
  [0.8957883161, 0.003422305, 0.100789379].forEach((expected, i) => {
    expectClose(ranks[i]?.probabilityBest, expected);
  });
});

test("the hospitals' expected ranks equal R", () => {
  const expected = [
    9.7455027, 2.92622253, 6.88626546, 9.11601614, 10.32346583, 7.1082856, 7.56478448, 1.57639196, 6.97561029,
    5.73493307, 2.82524367, 7.21727828,
  ];
  const ranks = rankPosteriors(shrinkRates(hospitals).flatMap(({ posterior }) => posterior ?? []));
  ranks.forEach(({ expectedRank }, i) => {
    expectClose(expectedRank, expected[i] ?? Number.NaN, 1e-6);
  });
  expectClose(
    ranks.reduce((sum, { expectedRank }) => sum + expectedRank, 0),
    78,
    1e-9,
  );
});

test("distributions of any shape are integrated: narrow, flat, and piled up at the ends", () => {
  // P(U > B) with U uniform is 1 - E(B), in closed form.
  for (const [alpha, beta] of [
    [0.01, 50],
    [3, 0.02],
    [1e5, 3e5],
    [0.5, 0.5],
    [1e-3, 1e-3],
  ] as const) {
    const [uniform, other] = rankPosteriors([
      { alpha: 1, beta: 1 },
      { alpha, beta },
    ]);
    expectClose(uniform?.probabilityBest, 1 - alpha / (alpha + beta), 1e-8);
    expectClose(other?.expectedRank, 2 - alpha / (alpha + beta), 1e-8);
  }
});

test("rates that lie far apart are certain of their ranks", () => {
  const ranks = rankPosteriors([
    { alpha: 10, beta: 1e4 },
    { alpha: 1e4, beta: 10 },
    { alpha: 500, beta: 500 },
  ]);
  [3, 1, 2].forEach((expected, i) => {
    expectClose(ranks[i]?.expectedRank, expected, 1e-9);
  });
  expectClose(ranks[1]?.probabilityBest, 1, 1e-9);
});

test("no rates have no ranks, one is first, and impossible ones are refused", () => {
  expect(rankPosteriors([])).toEqual([]);
  const [only] = rankPosteriors([{ alpha: 2, beta: 3 }]);
  expectClose(only?.expectedRank, 1, 1e-9);
  expectClose(only?.probabilityBest, 1, 1e-9);
  expect(() => rankPosteriors([{ alpha: 0, beta: 1 }])).toThrow(
    expect.objectContaining({ code: "INVALID_INPUT" }),
  );
});

test("partners come in the order of their expected rank with an interval drawn from the same posterior", () => {
  const ranking = rankPartners(hospitals, { seed: 7 });
  expect(ranking.map(({ id }) => id).slice(0, 3)).toEqual(["p8", "p11", "p2"]);
  for (const { expectedRank, interval, probabilityTop } of ranking) {
    expect(interval).toMatchObject({ confidence: 0.9, method: "posterior-draws" });
    expect(interval.lower).toBeGreaterThanOrEqual(1);
    expect(interval.upper).toBeLessThanOrEqual(12);
    expect(interval.lower).toBeLessThanOrEqual(expectedRank);
    expect(interval.upper).toBeGreaterThanOrEqual(expectedRank);
    expect(Number.isInteger(interval.lower) && Number.isInteger(interval.upper)).toBe(true);
    expect(probabilityTop).toBeGreaterThanOrEqual(0);
  }
  expectClose(
    ranking.reduce((sum, { probabilityTop }) => sum + probabilityTop, 0),
    3,
    1e-9,
  );
  expect(ranking[0]).toMatchObject({ n: 215, interval: { lower: 1, upper: 3 } });
});

test("draws agree with the integral: being first among the top one is being best", () => {
  const groups = rateGroups([13, 6, 2], [48, 68, 18]);
  const prior = { mean: 0.5, concentration: 2 };
  for (const row of rankPartners(groups, { seed: 3, draws: 20_000, prior, top: 1 })) {
    // Four standard errors of 20,000 draws.
    expectClose(row.probabilityTop, row.probabilityBest, 0.0142);
  }
});

test("the same seed gives the same ranking, whatever the order of the partners", () => {
  const once = rankPartners(hospitals, { seed: 11, draws: 500 });
  expect(rankPartners(hospitals.toReversed(), { seed: 11, draws: 500 })).toEqual(once);
  expect(rankPartners(hospitals, { seed: 12, draws: 500 })).not.toEqual(once);
});

test("a wider confidence gives wider intervals, and equal partners are ordered by id", () => {
  const alike = rateGroups([3, 3, 3, 3], [10, 10, 10, 10]);
  const ranking = rankPartners(alike.toReversed(), { seed: 1, draws: 1000, confidence: 0.999 });
  expect(ranking.map(({ id }) => id)).toEqual(["p1", "p2", "p3", "p4"]);
  for (const { interval, expectedRank } of ranking) {
    expect([interval.lower, interval.upper]).toEqual([1, 4]);
    expectClose(expectedRank, 2.5, 1e-9);
  }
  expect(isRankingClear(ranking)).toBe(false);
});

test("a ranking is clear when somebody is probably the best or some intervals do not overlap", () => {
  const row = (id: string, lower: number, upper: number, probabilityBest: number) => ({
    id,
    expectedRank: 1,
    interval: { lower, upper, confidence: 0.9, method: "posterior-draws" },
    probabilityBest,
    probabilityTop: 1,
    n: 10,
  });
  expect(isRankingClear([row("a", 1, 2, 0.5), row("b", 1, 2, 0.5)])).toBe(true);
  expect(isRankingClear([row("a", 1, 2, 0.4), row("b", 2, 3, 0.4)])).toBe(false);
  expect(isRankingClear([row("a", 1, 2, 0.4), row("b", 3, 4, 0.4)])).toBe(true);
  expect(isRankingClear([row("a", 1, 1, 1)])).toBe(false);
  expect(isRankingClear([])).toBe(false);
});

test("without any lead there is no ranking, and impossible options are refused", () => {
  expect(rankPartners(rateGroups([0, 0], [0, 0]), { seed: 1 })).toEqual([]);
  expect(rankPartners([], { seed: 1 })).toEqual([]);
  for (const options of [{ seed: 0.5 }, { seed: 1, draws: 0 }, { seed: 1, confidence: 1 }]) {
    expect(() => rankPartners(hospitals, options)).toThrow(
      expect.objectContaining({ code: "INVALID_INPUT" }),
    );
  }
});

test("refuses more draws than anybody waits for", () => {
  expect(() => rankPartners([], { seed: 1, draws: 100_001 })).toThrow(
    expect.objectContaining({ code: "INVALID_INPUT", message: expect.stringContaining("100000") }),
  );
});

test("ten million leads each are ranked as exactly as a hundred, and in as many steps", () => {
  const beta = (rate: number, size: number) => ({ alpha: rate * size, beta: (1 - rate) * size });
  const even = rankPosteriors([beta(0.3, 1e7), beta(0.3, 1e7), beta(0.9, 1e7), beta(0.05, 20)]);
  // The few leads of the last one leave it above the first with a probability of .7 to the 19th.
  expectClose(even[0]?.expectedRank, 2.5 + 0.7 ** 19, 1e-6);
  expectClose(even[2]?.probabilityBest, 1, 1e-8);
  // Two deviations apart: 97.72 % by the normal law, if both had the same variance, which they have to a thousandth.
  const apart = 2 * Math.sqrt((2 * 0.3 * 0.7) / 1e7);
  const [low] = rankPosteriors([beta(0.3, 1e7), beta(0.3 + apart, 1e7)]);
  expectClose(low?.probabilityBest, 0.0227501, 5e-5);
});
