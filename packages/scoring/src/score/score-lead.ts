import type { EstimateReason } from "../estimate.ts";
import { LeadMetricsError } from "../lead-metrics-error.ts";
import { isTrue, isUnknown } from "./compile-condition.ts";
import type { CompiledRule, CompiledRules, CompiledSide } from "./compile-rules.ts";
import { type DatedEvent, datedEvents, type IgnoredEvent, type ScorableEvent } from "./dated-events.ts";
import { engagementPoints, hasEventInWindow } from "./engagement-points.ts";
import { type Grade, grade } from "./grade.ts";

/** A lead as the fit rules see it, such as `{ company: { employees: 30 }, contacts: [{ buyingRole: "champion" }] }`. */
export type ScorableLead = Readonly<Record<string, unknown>>;

export interface Contribution {
  /** A rule's id; `$clamp` and `$veto` stand for what is no rule. */
  ruleId: string;
  points: number;
}

/** One dimension: `offset + scale × sum of points` is its score. */
export interface SideScore {
  /** 0..100; null when the rules of this side cannot tell leads apart. */
  score: number | null;
  contributions: Contribution[];
  scale: number;
  offset: number;
  reason?: EstimateReason;
}

export interface UnknownRule {
  ruleId: string;
  /** What is not known of the lead. */
  fields: string[];
}

export interface LeadScore {
  /** 0..100: the mean of both sides, or the only one; null with `reason` when neither can tell. */
  score: number | null;
  fit: SideScore;
  engagement: SideScore;
  /** null when a side has no score. */
  grade: Grade | null;
  /** Fit rules that gave no points because a field is missing. */
  unknown: UnknownRule[];
  /** Rules that veto this lead; the contributions beside `$veto` are then for display only. */
  vetoes: string[];
  ignoredEvents: IgnoredEvent[];
  rulesVersion: string;
  reason?: EstimateReason;
}

/**
 * The score of a lead with what it is made of: a pure function of rules, lead, events and the instant. Sorts the queue and teaches; never ends a lead.
 *
 * @param rules from `compileRules`
 * @param lead the lead as known at that instant
 * @param events each with an id, and an instant as epoch milliseconds or ISO 8601; repeated ids count once
 * @param options `now` in epoch milliseconds
 * @returns both sides (0..100) with contributions that sum exactly to them, their mean, the grade, what is unknown and the rules' version;
 * null with NO_DATA where the rules cannot tell leads apart
 * @throws LeadMetricsError NON_FINITE when `now` is not a number
 * @source `scoring.md` 2.1; semantics 4
 * @example
 * const rules = compileRules({
 *   rules: [
 *     { id: "size", dimension: "fit", when: { field: "company.employees", op: "gte", value: 20 }, points: 10 },
 *     { id: "role", dimension: "fit", when: { field: "contacts.buyingRole", op: "eq", value: "decision_maker" }, points: 30 },
 *   ],
 * });
 * const result = scoreLead(rules, { company: { employees: 25 } }, [], { now: 0 });
 * result.score; // 25
 * result.fit.contributions; // [{ ruleId: "size", points: 10 }]
 * result.unknown; // [{ ruleId: "role", fields: ["contacts.buyingRole"] }]
 */
export function scoreLead(
  rules: CompiledRules,
  lead: ScorableLead,
  events: readonly ScorableEvent[],
  { now }: { now: number },
): LeadScore {
  if (!Number.isFinite(now)) {
    throw new LeadMetricsError("NON_FINITE", `"now" is in epoch milliseconds; got ${now}`);
  }
  const { dated, ignored } = datedEvents(events, now);
  const { contributions, unknown } = fitContributions(rules.fit, lead);
  const vetoes = [...fitVetoes(rules.fit, lead), ...engagementVetoes(rules.engagement, dated)];
  const isVetoed = vetoes.length > 0;
  const fit = sideScore(rules.fit, contributions, isVetoed);
  const engagement = sideScore(rules.engagement, engagementContributions(rules.engagement, dated), isVetoed);
  const score = mean(fit.score, engagement.score);
  return {
    score,
    fit,
    engagement,
    grade: isVetoed ? "D" : grade(fit.score, engagement.score),
    unknown,
    vetoes,
    ignoredEvents: ignored,
    rulesVersion: rules.version,
    ...(score === null ? { reason: "NO_DATA" as const } : {}),
  };
}

function mean(fit: number | null, engagement: number | null): number | null {
  if (fit === null) return engagement;
  return engagement === null ? fit : (fit + engagement) / 2;
}

function fitContributions(side: CompiledSide, lead: ScorableLead) {
  const contributions: Contribution[] = [];
  const unknown: UnknownRule[] = [];
  for (const rule of side.rules) {
    const truth = rule.holds(lead);
    if (truth === isUnknown) unknown.push({ ruleId: rule.id, fields: missingFields(rule, lead) });
    else if (truth === isTrue && rule.points !== 0)
      contributions.push({ ruleId: rule.id, points: rule.points });
  }
  return { contributions, unknown };
}

function missingFields({ fields }: CompiledRule, lead: ScorableLead): string[] {
  const missing = fields.filter(({ read }) => read(lead).isPartial);
  return (missing.length > 0 ? missing : fields).map(({ path }) => path);
}

function engagementContributions(side: CompiledSide, events: readonly DatedEvent[]): Contribution[] {
  const contributions: Contribution[] = [];
  if (events.length === 0) return contributions;
  for (const rule of side.rules) {
    const points = rule.points === 0 ? 0 : engagementPoints(rule, events);
    if (points !== 0) contributions.push({ ruleId: rule.id, points });
  }
  return contributions;
}

function fitVetoes(side: CompiledSide, lead: ScorableLead): string[] {
  return side.rules.filter((rule) => rule.isVeto && rule.holds(lead) === isTrue).map(({ id }) => id);
}

function engagementVetoes(side: CompiledSide, events: readonly DatedEvent[]): string[] {
  return side.rules.filter((rule) => rule.isVeto && hasEventInWindow(rule, events)).map(({ id }) => id);
}

function sideScore(side: CompiledSide, raw: readonly Contribution[], isVetoed: boolean): SideScore {
  const { scale, offset } = side;
  if (scale === 0) return { score: null, contributions: [], scale, offset, reason: "NO_DATA" };
  const contributions = bounded(side, raw);
  const total = offset + scale * sum(contributions);
  const target = isVetoed ? 0 : Math.min(100, Math.max(0, total));
  if (target === total && !isVetoed) return { score: total, contributions, scale, offset };
  const ruleId = isVetoed ? "$veto" : "$clamp";
  return {
    score: target,
    contributions: [...contributions, { ruleId, points: (target - total) / scale }],
    scale,
    offset,
  };
}

/** Within a group, gains beyond its cap and losses beyond its floor shrink in proportion, so that contributions still add up. */
function bounded({ rules, groups }: CompiledSide, raw: readonly Contribution[]): Contribution[] {
  if (groups.length === 0) return [...raw];
  const groupOf = new Map(rules.map(({ id, group }) => [id, group]));
  const sums = groups.map(() => ({ gains: 0, losses: 0 }));
  for (const { ruleId, points } of raw) {
    const own = sums[groupOf.get(ruleId) ?? -1];
    if (own && points > 0) own.gains += points;
    else if (own) own.losses += points;
  }
  return raw.map(({ ruleId, points }) => {
    const group = groupOf.get(ruleId) ?? -1;
    const bound = groups[group];
    const own = sums[group];
    if (!bound || !own) return { ruleId, points };
    const factor = points > 0 ? Math.min(1, bound.cap / own.gains) : Math.min(1, bound.floor / own.losses);
    return { ruleId, points: points * factor };
  });
}

function sum(contributions: readonly Contribution[]): number {
  let total = 0;
  for (const { points } of contributions) total += points;
  return total;
}
