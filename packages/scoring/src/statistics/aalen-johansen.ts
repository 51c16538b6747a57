import { checkRows } from "../check-arguments.ts";
import { LeadMetricsError } from "../lead-metrics-error.ts";
import { checkCount, countOf } from "./count-of.ts";

export interface OutcomeObservation {
  /** How long it was watched, 0 or more, in any one unit. */
  time: number;
  outcome: "won" | "lost" | "open";
  /** How many were watched so, 1 by default: many that are alike need not stand one by one. */
  count?: number;
}

export interface IncidenceStep {
  time: number;
  atRisk: number;
  /** Cumulative shares, 0..1; the three sum to 1. */
  won: number;
  lost: number;
  open: number;
  wonStandardError: number;
}

export interface IncidenceCurve {
  steps: IncidenceStep[];
  n: number;
}

/**
 * The share won and the share lost after each span of time, with open leads counted as open. Treating losses as merely unseen would overstate the wins.
 *
 * @param observations times of 0 or more in one unit, with a whole `count` of 1 or more; at equal times ends come before open leads
 * @returns one step per distinct time; no steps for an empty sample
 * @throws LeadMetricsError NEGATIVE_DURATION or NON_FINITE when a time is impossible, INVALID_INPUT when an outcome or a count is
 * @source Aalen & Johansen 1978; delta-method variance of Marubini & Valsecchi 1995
 * @example
 * const curve = aalenJohansen([{ time: 2, outcome: "won" }, { time: 5, outcome: "lost" }]);
 * curve.steps[1]; // { time: 5, atRisk: 1, won: 0.5, lost: 0.5, open: 0, wonStandardError: 0.3535533906 }
 */
export function aalenJohansen(observations: readonly OutcomeObservation[]): IncidenceCurve {
  checkRows("observations", observations);
  const sorted = observations.map(checked).sort((a, b) => a.time - b.time);
  const steps: IncidenceStep[] = [];
  const variance = wonVariance();
  const n = countOf(sorted);
  let atRisk = n;
  let [won, lost, open] = [0, 0, 1];
  for (let i = 0; i < sorted.length; ) {
    const time = sorted[i]?.time ?? 0;
    const exits = { won: 0, lost: 0, open: 0 };
    for (let next = sorted[i]; next && next.time === time; next = sorted[i]) {
      exits[next.outcome] += next.count ?? 1;
      i += 1;
    }
    const before = open;
    won += (before * exits.won) / atRisk;
    lost += (before * exits.lost) / atRisk;
    const ended = exits.won + exits.lost;
    open = ended === atRisk ? 0 : before * (1 - ended / atRisk);
    const wonStandardError = variance({ before, won, atRisk, ended, endedWon: exits.won });
    steps.push({ time, atRisk, won, lost, open, wonStandardError });
    atRisk -= ended + exits.open;
  }
  return { steps, n };
}

/** Running sums, so that each step costs the same however many came before it. */
function wonVariance() {
  let [weight, weighted, weightedSquare, own, cross, crossed] = [0, 0, 0, 0, 0, 0];
  return (step: { before: number; won: number; atRisk: number; ended: number; endedWon: number }): number => {
    const { before, won, atRisk, ended, endedWon } = step;
    const hazardVariance = ended < atRisk ? ended / (atRisk * (atRisk - ended)) : 0;
    weight += hazardVariance;
    weighted += won * hazardVariance;
    weightedSquare += won * won * hazardVariance;
    own += (before * before * endedWon * (atRisk - endedWon)) / atRisk ** 3;
    cross += (before * endedWon) / atRisk ** 2;
    crossed += (won * before * endedWon) / atRisk ** 2;
    const sum = won * won * weight - 2 * won * weighted + weightedSquare + own - 2 * (won * cross - crossed);
    return Math.sqrt(Math.max(0, sum));
  };
}

function checked(observation: OutcomeObservation): OutcomeObservation {
  const { outcome } = observation;
  if (outcome !== "won" && outcome !== "lost" && outcome !== "open") {
    throw new LeadMetricsError(
      "INVALID_INPUT",
      `An outcome is "won", "lost" or "open", in small letters; got ${JSON.stringify(outcome)}`,
    );
  }
  checkCount(observation);
  if (!Number.isFinite(observation.time)) {
    throw new LeadMetricsError("NON_FINITE", `A duration is a finite number; got ${observation.time}`);
  }
  if (observation.time < 0) {
    throw new LeadMetricsError("NEGATIVE_DURATION", `A duration is 0 or more; got ${observation.time}`);
  }
  return observation;
}
