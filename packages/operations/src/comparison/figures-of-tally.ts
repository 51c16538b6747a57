import {
  conversion,
  type Estimate,
  type RateGroup,
  type ReasonCode,
  reasonCatalogue,
  reasonCodes,
  reasonShares,
  smallSample,
  wilsonInterval,
} from "@leadback/scoring";
import { type OwnReasons, weightOf } from "../reasons/own-reasons.ts";
import { responseOfTally } from "./response-of-tally.ts";
import {
  countAt,
  disqualifiedPlace,
  endedPlace,
  ownRefusals,
  revenueOf,
  type Tally,
  tallyPlaces,
} from "./tally.ts";

export interface FigureRules {
  own: OwnReasons;
  targetHours: number;
}

interface CountedRefusal {
  reason: ReasonCode;
  /** The programme's own reason, which counts as `reason`. */
  ownReason: string | null;
  count: number;
  /** Of these, how many do not weigh because we tried too seldom or too late. */
  excused: number;
  /** 0..1, of each of the others. */
  weight: number;
}

type TalliedQuality = Estimate & {
  qualified: number;
  disqualified: number;
  weightSum: number;
  refusals: CountedRefusal[];
};

/** What a tally says of a group of leads. */
export function figuresOfTally(tally: Tally, rules: FigureRules) {
  const submitted = countAt(tally, tallyPlaces.submitted);
  const won = countAt(tally, tallyPlaces.won);
  const quality = qualityOfTally(tally, rules);
  return {
    leads: {
      submitted,
      open: submitted - countAt(tally, tallyPlaces.ended),
      won,
      decidedInPeriod: quality.qualified + quality.disqualified,
      qualifiedInPeriod: quality.qualified,
      wonInPeriod: countAt(tally, tallyPlaces.wonInPeriod),
    },
    conversion: conversion({ won, submitted }),
    qualityRate: quality,
    responseTime: responseOfTally(tally, rules.targetHours),
    reasons: reasonsOfTally(tally),
    revenue: revenueOf(tally),
  };
}

export function conversionGroup(id: string, tally: Tally): RateGroup {
  return {
    id,
    successes: countAt(tally, tallyPlaces.won),
    trials: countAt(tally, tallyPlaces.submitted),
  };
}

export function qualityGroup(id: string, tally: Tally, rules: FigureRules): RateGroup {
  const { value, n } = qualityOfTally(tally, rules);
  return { id, successes: (value ?? 0) * n, trials: n };
}

/** `qualityRate` of counted decisions. */
function qualityOfTally(tally: Tally, { own }: FigureRules): TalliedQuality {
  const qualified = countAt(tally, tallyPlaces.qualified);
  let [disqualified, weighing, weightSum] = [0, 0, 0];
  const refusals: CountedRefusal[] = [];
  const add = (reason: ReasonCode, ownReason: string | null, weighed: number, excused: number) => {
    if (weighed + excused === 0) return;
    const weight = weightOf(own, reason, ownReason);
    refusals.push({ reason, ownReason, count: weighed + excused, excused, weight });
    disqualified += weighed + excused;
    weightSum += weighed * weight;
    if (weight > 0) weighing += weighed;
  };
  for (const reason of reasonCodes)
    add(
      reason,
      null,
      countAt(tally, disqualifiedPlace(reason, false)),
      countAt(tally, disqualifiedPlace(reason, true)),
    );
  for (const [number, { weighed, excused }] of ownRefusals(tally)) {
    const said = own.byNumber.get(number);
    if (said !== undefined) add(said.canonicalCode, said.code, weighed, excused);
  }
  const n = qualified + weighing;
  const counts = { qualified, disqualified, weightSum, refusals };
  if (n === 0) return { value: null, interval: null, n, reason: "NO_DATA", ...counts };
  const value = qualified / (qualified + weightSum);
  return { value, interval: wilsonInterval(value * n, n), n, ...counts };
}

function reasonsOfTally(tally: Tally) {
  const counts: Partial<Record<ReasonCode, number>> = {};
  let total = 0;
  for (const reason of reasonCodes) {
    const count = countAt(tally, endedPlace(reason));
    if (count > 0) counts[reason] = count;
    total += count;
  }
  return reasonShares(counts).map(({ reason, count, share }) => ({
    reason,
    dimension: reasonCatalogue[reason].dimension,
    count,
    share: total >= smallSample.reasonSharesMin ? share : null,
  }));
}
