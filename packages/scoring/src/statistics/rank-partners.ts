import { sum } from "simple-statistics";
import { checkFields, checkRows } from "../check-arguments.ts";
import type { Interval } from "../estimate.ts";
import { checkConfidence } from "./check-confidence.ts";
import { checkDraws } from "./check-draws.ts";
import { drawLogGamma } from "./draw-log-gamma.ts";
import type { RatePrior } from "./fit-beta-binomial.ts";
import { type BetaPosterior, rankPosteriors } from "./rank-posteriors.ts";
import type { RateGroup } from "./rate-group.ts";
import { seededRandom } from "./seeded-random.ts";
import { type ShrinkOptions, shrinkRates } from "./shrink-rates.ts";

export interface RankedPartner {
  id: string;
  /** 1 = highest rate. Never shown without its interval. */
  expectedRank: number;
  interval: Interval;
  probabilityBest: number;
  /** The probability to be among the first `top`. */
  probabilityTop: number;
  n: number;
}

export interface RankOptions extends ShrinkOptions {
  /** A whole number: the same seed gives the same intervals. */
  seed: number;
  /** How often ranks are drawn, 4,000 by default. */
  draws?: number;
  prior?: RatePrior;
  /** How many count as top, 3 by default. */
  top?: number;
}

/**
 * Partners by their rate, each with the range of ranks that chance leaves open. Decides whether a ranking may be shown at all.
 *
 * @param groups successes of trials per partner; order does not matter
 * @param options `seed` whole; `draws` 4,000 (at most 100,000), `top` 3, `confidence` of the rank intervals 0.9 by default; `prior` and `posterior` as in `shrinkRates`
 * @returns sorted by expected rank, ties by id; empty without groups or without any trial. Expected ranks and P(best) are integrated,
 * intervals and P(top) are drawn
 * @throws LeadMetricsError INVALID_INPUT when counts, prior or options are impossible, DUPLICATE_ID when two groups share an id
 * @source Lin, Louis, Paddock & Ridgeway 2006; Marsaglia & Tsang 2000
 * @example
 * const groups = [{ id: "b", successes: 6, trials: 68 }, { id: "a", successes: 13, trials: 48 }];
 * const [first] = rankPartners(groups, { seed: 1, prior: { mean: 0.5, concentration: 2 } });
 * first.id; // "a"
 * first.expectedRank; // 1.0049897307
 */
export function rankPartners(groups: readonly RateGroup[], options: RankOptions): RankedPartner[] {
  checkRows("groups", groups);
  const {
    seed,
    draws = 4000,
    prior,
    top = 3,
    confidence = 0.9,
    posterior = "plug-in",
  } = checkFields("options", options);
  checkDraws(draws);
  const sorted = [...groups].sort(byId);
  const rates = shrinkRates(sorted, prior, { posterior });
  const posteriors = rates.flatMap((rate) => (rate.posterior === null ? [] : [rate.posterior]));
  if (posteriors.length < rates.length) return [];
  const drawn = drawRanks(posteriors, draws, seededRandom(seed));
  const tail = (1 - checkConfidence(confidence)) / 2;
  return rankPosteriors(posteriors)
    .map((rank, i) => ({
      id: sorted[i]?.id ?? "",
      ...rank,
      interval: {
        lower: rankQuantile(drawn[i], tail * draws),
        upper: rankQuantile(drawn[i], (1 - tail) * draws),
        confidence,
        method: "posterior-draws",
      },
      probabilityTop: sum([...(drawn[i] ?? [])].slice(0, top)) / draws,
      n: sorted[i]?.trials ?? 0,
    }))
    .sort((a, b) => a.expectedRank - b.expectedRank || byId(a, b));
}

/** For each rate how often it took each rank. */
function drawRanks(posteriors: readonly BetaPosterior[], draws: number, random: () => number): Uint32Array[] {
  const size = posteriors.length;
  const counts = posteriors.map(() => new Uint32Array(size));
  const order = posteriors.map((_, i) => i);
  const values = new Float64Array(size);
  for (let draw = 0; draw < draws; draw += 1) {
    posteriors.forEach(({ alpha, beta }, i) => {
      values[i] = drawLogGamma(alpha, random) - drawLogGamma(beta, random);
    });
    order.sort((a, b) => (values[b] ?? 0) - (values[a] ?? 0));
    order.forEach((i, rank) => {
      const own = counts[i];
      if (own) own[rank] = (own[rank] ?? 0) + 1;
    });
  }
  return counts;
}

function rankQuantile(counts: Uint32Array | undefined, wanted: number): number {
  let passed = 0;
  const rank = (counts ?? new Uint32Array()).findIndex((count) => {
    passed += count;
    return passed >= wanted && count > 0;
  });
  return rank === -1 ? (counts?.length ?? 0) : rank + 1;
}

function byId(a: { id: string }, b: { id: string }): number {
  return a.id < b.id ? -1 : 1;
}
