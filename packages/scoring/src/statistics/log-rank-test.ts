import { sum } from "simple-statistics";
import { checkRows } from "../check-arguments.ts";
import { chiSquareSurvival } from "./chi-square-survival.ts";
import { checkObservation, type SurvivalObservation } from "./kaplan-meier.ts";
import { solveLinear } from "./solve-linear.ts";

export interface LogRankTest {
  chiSquare: number;
  degreesOfFreedom: number;
  pValue: number;
  /** Events seen in each group. */
  observed: number[];
  /** Events each group would have if all were alike. */
  expected: number[];
}

/**
 * Whether groups wait differently long, over the whole curve and with those still waiting included.
 *
 * @param groups observations of each group, times of 0 or more in one unit; empty groups are left out of the test
 * @returns chi-square with groups − 1 degrees of freedom; p = 1 with fewer than two groups or when the data cannot tell
 * @throws LeadMetricsError NEGATIVE_DURATION or NON_FINITE
 * @source Mantel 1966; Peto & Peto 1972, as survdiff of R
 * @example
 * const quick = [1, 2, 3, 4].map((time) => ({ time, event: true }));
 * const slow = [6, 7, 8, 9].map((time) => ({ time, event: true }));
 * logRankTest([quick, slow]).pValue; // 0.0067271733
 */
export function logRankTest(groups: readonly (readonly SurvivalObservation[])[]): LogRankTest {
  for (const group of checkRows("groups", groups)) checkRows("groups", group);
  const all = groups
    .flatMap((group, index) => group.map((observation) => ({ ...checkObservation(observation), index })))
    .sort((a, b) => a.time - b.time);
  const atRisk = groups.map((group) => group.length);
  const observed = groups.map((group) => group.filter(({ event }) => event).length);
  const expected = groups.map(() => 0);
  const covariance = groups.map(() => groups.map(() => 0));
  for (let i = 0; i < all.length; ) {
    const time = all[i]?.time;
    const leaving = groups.map(() => 0);
    const total = all.length - i;
    let events = 0;
    for (let next = all[i]; next && next.time === time; next = all[i]) {
      leaving[next.index] = (leaving[next.index] ?? 0) + 1;
      if (next.event) events += 1;
      i += 1;
    }
    if (events > 0) addTime(events, total);
    leaving.forEach((count, index) => {
      atRisk[index] = (atRisk[index] ?? 0) - count;
    });
  }

  /** What the hypergeometric distribution expects of so many events among those at risk. */
  function addTime(events: number, total: number): void {
    const variance = total > 1 ? (events * (total - events)) / (total - 1) : 0;
    atRisk.forEach((own, a) => {
      const share = own / total;
      expected[a] = (expected[a] ?? 0) + events * share;
      covariance[a] = (covariance[a] ?? []).map(
        (value, b) => value + variance * share * ((a === b ? 1 : 0) - (atRisk[b] ?? 0) / total),
      );
    });
  }

  return { ...testStatistic(groups, observed, expected, covariance), observed, expected };
}

function testStatistic(
  groups: readonly (readonly SurvivalObservation[])[],
  observed: readonly number[],
  expected: readonly number[],
  covariance: readonly (readonly number[])[],
) {
  const filled = [...groups.keys()].filter((i) => (expected[i] ?? 0) > 0);
  const kept = filled.slice(1);
  const degreesOfFreedom = kept.length;
  const excess = kept.map((i) => (observed[i] ?? 0) - (expected[i] ?? 0));
  const matrix = kept.map((i) => kept.map((j) => covariance[i]?.[j] ?? 0));
  const solved = degreesOfFreedom === 0 ? null : solveLinear(matrix, excess);
  if (solved === null) return { chiSquare: 0, degreesOfFreedom, pValue: 1 };
  const chiSquare = Math.max(0, sum(excess.map((value, i) => value * (solved[i] ?? 0))));
  return { chiSquare, degreesOfFreedom, pValue: chiSquareSurvival(chiSquare, degreesOfFreedom) };
}
