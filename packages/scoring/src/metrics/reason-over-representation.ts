import { sum } from "simple-statistics";
import { checkFields, checkRows } from "../check-arguments.ts";
import type { Estimate, EstimateReason, Interval } from "../estimate.ts";
import { benjaminiHochberg } from "../statistics/benjamini-hochberg.ts";
import { checkFalseDiscoveryRate } from "../statistics/check-false-discovery-rate.ts";
import { fisherExact } from "../statistics/fisher-exact.ts";
import { newcombeDifference } from "../statistics/newcombe-difference.ts";
import { wilsonInterval } from "../statistics/wilson-interval.ts";
import { countsOf, type PooledReasons, poolReasons, type ReasonCounts } from "./pool-reasons.ts";
import { smallSample } from "./small-samples.ts";

/** A reason that is hardly more frequent than elsewhere is no lesson, however sure the difference. */
const ratioMin = 1.2;

export interface ComparedReason<Code extends string> {
  reason: Code;
  count: number;
  share: Estimate;
  peerCount: number;
  peerShare: Estimate;
  /** Share ÷ peers' share; null when no peer has the reason. */
  ratio: number | null;
  /** Share − peers' share, −1..1, with its interval. */
  difference: number;
  interval: Interval;
  /** Leads that would not have ended so at the peers' share. */
  excess: number;
  pValue: number;
  qValue: number;
  isOverRepresented: boolean;
}

export interface ReasonOverRepresentation<Code extends string> {
  n: number;
  peers: { partners: number; leads: number };
  /** Largest excess first. Empty where `reason` says why. */
  rows: ComparedReason<Code>[];
  /** What one thing to do is about: the over-represented reason with the largest excess that may be advised on. */
  lesson: Code | null;
  reason?: EstimateReason;
}

/**
 * Which reasons end a partner's leads more often than those of its peers. Decides the one thing to do of its digest.
 *
 * @param own the partner's ended leads of the period by reason
 * @param others the same for every other partner of the programme, or what `poolReasons` makes of it
 * @param options `falseDiscoveryRate` in (0, 1), 0.1 by default; `canAdvise` says of a reason whether the partner can act on it and
 * has not just been told, always true by default
 * @returns one row per reason that anybody has: both shares (0..1), ratio, difference, Fisher p and its q over the rows. Over-represented
 * with q within the rate and a ratio of 1.2 or more. No rows: NO_DATA without leads, TOO_FEW below 5, INSUFFICIENT_EVIDENCE without enough peers
 * @throws LeadMetricsError INVALID_INPUT when a count is not whole or the rate is outside (0, 1)
 * @source Fisher 1935, two-sided; Benjamini & Hochberg 1995; Newcombe 1998b; peers by docs/how-we-count.md; the ratio of 1.2 is our own
 * @example
 * const peer = { no_response: 6, fit_industry: 4, budget_insufficient: 10 };
 * const { lesson, rows } = reasonOverRepresentation({ fit_industry: 14, no_response: 6 }, [peer, peer, peer, peer, peer]);
 * lesson; // "fit_industry"
 * rows[0].ratio; // 3.5
 */
export function reasonOverRepresentation<Code extends string>(
  own: ReasonCounts<Code>,
  others: readonly ReasonCounts<Code>[] | PooledReasons<Code>,
  options: { falseDiscoveryRate?: number; canAdvise?: (reason: Code) => boolean } = {},
): ReasonOverRepresentation<Code> {
  checkFields("own", own);
  const { falseDiscoveryRate = 0.1, canAdvise = () => true } = checkFields("options", options);
  checkFalseDiscoveryRate(falseDiscoveryRate);
  const ownCounts = countsOf(own);
  const { counts: peerCounts, partners, leads, areEnough } = pooled(others);
  const n = sum([...ownCounts.values()]);
  const nothing = { n, peers: { partners, leads }, rows: [], lesson: null };
  if (n === 0) return { ...nothing, reason: "NO_DATA" };
  if (n < smallSample.reasonSharesMin) return { ...nothing, reason: "TOO_FEW" };
  if (!areEnough) return { ...nothing, reason: "INSUFFICIENT_EVIDENCE" };

  const peerCountOf = countsOf(peerCounts);
  const compared = [...new Set([...ownCounts.keys(), ...peerCountOf.keys()])].map((reason) =>
    compare({
      reason,
      count: ownCounts.get(reason) ?? 0,
      peerCount: peerCountOf.get(reason) ?? 0,
      n,
      leads,
    }),
  );
  const adjusted = benjaminiHochberg(compared.map(({ pValue }) => pValue));
  const rows = compared
    .map((row, i) => {
      const qValue = adjusted[i] ?? 1;
      const isFrequent = row.difference > 0 && (row.ratio === null || row.ratio >= ratioMin);
      return { ...row, qValue, isOverRepresented: isFrequent && qValue <= falseDiscoveryRate };
    })
    .sort((a, b) => b.excess - a.excess || (a.reason < b.reason ? -1 : 1));
  const lesson = rows.find((row) => row.isOverRepresented && canAdvise(row.reason));
  return { n, peers: { partners, leads }, rows, lesson: lesson?.reason ?? null };
}

function pooled<Code extends string>(
  others: readonly ReasonCounts<Code>[] | PooledReasons<Code>,
): PooledReasons<Code> {
  return isPool(others) ? others : poolReasons(checkRows("others", others))();
}

function isPool<Code extends string>(
  others: readonly ReasonCounts<Code>[] | PooledReasons<Code>,
): others is PooledReasons<Code> {
  return typeof others === "object" && others !== null && "areEnough" in others;
}

function compare<Code extends string>(counts: {
  reason: Code;
  count: number;
  peerCount: number;
  n: number;
  leads: number;
}) {
  const { reason, count, peerCount, n, leads } = counts;
  const own = { successes: count, trials: n };
  const peer = { successes: peerCount, trials: leads };
  const [value, peerValue] = [count / n, peerCount / leads];
  return {
    reason,
    count,
    share: { value, interval: wilsonInterval(count, n), n },
    peerCount,
    peerShare: { value: peerValue, interval: wilsonInterval(peerCount, leads), n: leads },
    ratio: peerCount === 0 ? null : (count * leads) / (peerCount * n),
    difference: value - peerValue,
    interval: newcombeDifference(own, peer),
    excess: count - n * peerValue,
    ...fisherExact(own, peer),
  };
}
