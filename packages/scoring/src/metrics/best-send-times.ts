import { sum } from "simple-statistics";
import { checkFields, checkRows } from "../check-arguments.ts";
import type { Estimate } from "../estimate.ts";
import { LeadMetricsError } from "../lead-metrics-error.ts";
import { checkWholeCounts } from "../statistics/check-counts.ts";
import { checkDraws } from "../statistics/check-draws.ts";
import { homogeneityTest } from "../statistics/homogeneity-test.ts";
import { permutedHomogeneity } from "../statistics/permuted-homogeneity.ts";
import { rankPosteriors } from "../statistics/rank-posteriors.ts";
import { seededRandom } from "../statistics/seeded-random.ts";
import { shrinkRates } from "../statistics/shrink-rates.ts";
import { type Daypart, dayparts } from "./send-time-of.ts";
import { smallSample } from "./small-samples.ts";

const significance = 0.05;
const expectedMin = 5;
const recommendedMax = 3;
/** A time that is the best in fewer than one of ten worlds like this one is no advice. */
const probabilityBestMin = 0.1;

export interface SendCount {
  /** ISO: 1 is Monday, 7 is Sunday, where the recipient is. */
  weekday: number;
  daypart?: Daypart;
  /** Of the leads sent then, those that were contacted or won: one outcome throughout. */
  successes: number;
  /** Leads sent then. */
  trials: number;
}

export interface SendTime {
  weekday: number;
  daypart: Daypart | null;
  rate: Estimate;
  /** Among the times with ten leads. */
  probabilityBest: number;
}

export interface BestSendTimes {
  /** The best times, best first; null when there is no evidence that time matters. */
  recommendation: SendTime[] | null;
  reason?: "NO_DATA" | "INSUFFICIENT_EVIDENCE";
  chiSquare: number;
  degreesOfFreedom: number;
  pValue: number;
  method: "chi-square" | "permutation";
  n: number;
  /** Who is sent when is not left to chance: send a tenth of the leads at random times to learn more. */
  caution: "TIMES_NOT_RANDOMISED";
}

/**
 * When partners should send leads so that they are reached, or that it does not matter. Asks first whether time matters at all, because some weekday is always the best.
 *
 * @param sends counts by weekday or by weekday and daypart, in the recipient's zone; the same cell may occur more than once
 * @param options `seed` of the permutation test for small samples, 1 by default; `draws` of it, 2,000 by default, at most 100,000
 * @returns up to three times by shrunken rate, each with ten leads and a probability of 10 % or more to be the best; `recommendation: null`
 * with INSUFFICIENT_EVIDENCE when a test of all cells gives p > 0.05 or no time is that probably the best, with NO_DATA without leads in at least two cells
 * @throws LeadMetricsError INVALID_INPUT when counts, a weekday, a daypart or the draws are impossible
 * @source Pearson 1900, by permutation where a cell expects fewer than five; empirical Bayes as `shrinkRates`
 * @example
 * const calls = [[98, 855], [91, 841], [83, 795], [96, 860], [83, 768]];
 * const times = bestSendTimes(calls.map(([successes, trials], i) => ({ weekday: i + 1, successes, trials })));
 * times.recommendation; // null
 * times.reason; // "INSUFFICIENT_EVIDENCE"
 */
export function bestSendTimes(
  sends: readonly SendCount[],
  options: { seed?: number; draws?: number } = {},
): BestSendTimes {
  checkRows("sends", sends);
  const { seed = 1, draws = 2000 } = checkFields("options", options);
  checkDraws(draws);
  const cells = merged(sends).filter(({ trials }) => trials > 0);
  const test = homogeneityTest(cells);
  const isSmall = test.leastExpected < expectedMin && test.degreesOfFreedom > 0;
  const pValue = isSmall ? permutedHomogeneity(cells, { random: seededRandom(seed), draws }) : test.pValue;
  const base = {
    chiSquare: test.chiSquare,
    degreesOfFreedom: test.degreesOfFreedom,
    pValue,
    method: isSmall ? ("permutation" as const) : ("chi-square" as const),
    n: sum(cells.map(({ trials }) => trials)),
    caution: "TIMES_NOT_RANDOMISED" as const,
  };
  if (cells.length < 2) return { ...base, recommendation: null, reason: "NO_DATA" };
  if (pValue > significance) return { ...base, recommendation: null, reason: "INSUFFICIENT_EVIDENCE" };
  const rates = shrinkRates(cells, undefined, { posterior: "integrated" });
  const tried = cells.flatMap((cell, i) => {
    const { estimate = null, interval = null, posterior = null } = rates[i] ?? {};
    if (posterior === null || cell.trials < smallSample.rateMin) return [];
    return [{ ...cell, posterior, rate: { value: estimate, interval, n: cell.trials } }];
  });
  const ranks = rankPosteriors(tried.map(({ posterior }) => posterior));
  const best = tried
    .map(({ weekday, daypart, rate }, i) => {
      return { weekday, daypart, rate, probabilityBest: ranks[i]?.probabilityBest ?? 0 };
    })
    .filter(({ probabilityBest }) => tried.length > 1 && probabilityBest >= probabilityBestMin)
    .sort((a, b) => (b.rate.value ?? 0) - (a.rate.value ?? 0));
  if (best.length === 0) return { ...base, recommendation: null, reason: "INSUFFICIENT_EVIDENCE" };
  return { ...base, recommendation: best.slice(0, recommendedMax) };
}

function checkCell(weekday: number, daypart: Daypart | null): void {
  const isDaypart = daypart === null || dayparts.includes(daypart);
  if (Number.isInteger(weekday) && weekday >= 1 && weekday <= 7 && isDaypart) return;
  throw new LeadMetricsError(
    "INVALID_INPUT",
    `A weekday is 1 (Monday) to 7 (Sunday), a daypart one of ${dayparts.join(", ")}; got ${weekday} and ${daypart}`,
  );
}

function merged(sends: readonly SendCount[]) {
  const cells = new Map<string, Omit<SendCount, "daypart"> & { id: string; daypart: Daypart | null }>();
  for (const { weekday, daypart = null, successes, trials } of sends) {
    checkWholeCounts(successes, trials);
    checkCell(weekday, daypart);
    const id = `${weekday} ${daypart}`;
    const { successes: before, trials: beforeTrials } = cells.get(id) ?? { successes: 0, trials: 0 };
    cells.set(id, {
      id,
      weekday,
      daypart,
      successes: before + successes,
      trials: beforeTrials + trials,
    });
  }
  return [...cells.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}
