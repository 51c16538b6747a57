import { checkFields, checkList } from "../check-arguments.ts";
import type { EstimateReason } from "../estimate.ts";
import { LeadMetricsError } from "../lead-metrics-error.ts";
import type { CompiledRule, CompiledRules, CompiledSide } from "./compile-rules.ts";
import { type DatedEvent, datedEvents, type IgnoredEvent, type ScorableEvent } from "./dated-events.ts";
import { engagementPoints, hasEventInWindow } from "./engagement-points.ts";
import { type Grade, grade } from "./grade.ts";
import { isTrue, isUnknown } from "./truth.ts";

/** A lead as the fit rules see it, such as `{ company: { employees: 30 }, contacts: [{ buyingRole: "champion" }] }`. */
export type ScorableLead = Readonly<Record<string, unknown>>;

export interface Contribution {
  /** A rule's id; `$clamp` and `$veto` stand for what is no rule. */
  ruleId: string;
  points: number;
}

/** What sums of points differ by without anything having been cut off. */
const rounding = 1e-9;

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
 * null with NO_DATA where the rules cannot tell leads apart. What is not known gives no points: a lead of which nothing is known
 * scores as one between gains and losses, at the `offset`, with everything in `unknown`
 * @throws LeadMetricsError NON_FINITE when `now` is not a number, INVALID_INPUT when the rules are not compiled or the lead or an event is no object
 * @source docs/how-we-count.md
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
  options: { now: number },
): LeadScore {
  checkFields("rules.fit", checkFields("rules", rules).fit);
  checkFields("rules.engagement", rules.engagement);
  checkFields("lead", lead);
  checkList("events", events);
  const { now } = checkFields("options", options);
  if (!Number.isFinite(now)) {
    throw new LeadMetricsError("NON_FINITE", `"now" is in epoch milliseconds; got ${now}`);
  }
  const { dated, ignored } = datedEvents(events, now);
  const unknown: UnknownRule[] = [];
  const ofFit = fitParts(rules.fit, lead, unknown);
  const ofEngagement = engagementParts(rules.engagement, dated);
  const vetoes = vetoesOf(rules, lead, dated);
  const isVetoed = vetoes.length > 0;
  const fit = sideScore(rules.fit, ofFit, isVetoed);
  const engagement = sideScore(rules.engagement, ofEngagement, isVetoed);
  const score = mean(fit.score, engagement.score);
  const result: LeadScore = {
    score,
    fit,
    engagement,
    grade: isVetoed ? "D" : grade(fit.score, engagement.score),
    unknown,
    vetoes,
    ignoredEvents: ignored,
    rulesVersion: rules.version,
  };
  if (score === null) result.reason = "NO_DATA";
  return result;
}

function mean(fit: number | null, engagement: number | null): number | null {
  if (fit === null) return engagement;
  return engagement === null ? fit : (fit + engagement) / 2;
}

/** What the rules that hold contribute; `groups` has the group of each, where there are any. */
interface Parts {
  contributions: Contribution[];
  groups: number[] | null;
}

function fitParts({ rules }: CompiledSide, lead: ScorableLead, unknown: UnknownRule[]): Parts {
  const parts: Parts = { contributions: [], groups: null };
  for (let i = 0; i < rules.length; i += 1) {
    const rule = rules[i];
    if (rule === undefined) continue;
    const truth = rule.holds(lead);
    if (truth === isUnknown) unknown.push({ ruleId: rule.id, fields: missingFields(rule, lead) });
    else if (truth === isTrue && rule.points !== 0) add(parts, rule, rule.points);
  }
  return parts;
}

function engagementParts({ rules }: CompiledSide, events: readonly DatedEvent[]): Parts {
  const parts: Parts = { contributions: [], groups: null };
  if (events.length === 0) return parts;
  for (let i = 0; i < rules.length; i += 1) {
    const rule = rules[i];
    if (rule === undefined || rule.points === 0) continue;
    const points = engagementPoints(rule, events);
    if (points !== 0) add(parts, rule, points);
  }
  return parts;
}

function add(parts: Parts, { id, group }: CompiledRule, points: number): void {
  const { contributions } = parts;
  if (group >= 0) {
    parts.groups ??= [];
    parts.groups[contributions.length] = group;
  }
  contributions.push({ ruleId: id, points });
}

function missingFields({ fields }: CompiledRule, lead: ScorableLead): string[] {
  const [only] = fields;
  if (only !== undefined && fields.length === 1) return [only.path];
  const missing = fields.filter(({ known }) => known(lead) === isUnknown);
  return (missing.length > 0 ? missing : fields).map(({ path }) => path);
}

function vetoesOf(
  { fit, engagement }: CompiledRules,
  lead: ScorableLead,
  events: readonly DatedEvent[],
): string[] {
  const vetoes: string[] = [];
  for (const rule of fit.vetoes) if (rule.holds(lead) === isTrue) vetoes.push(rule.id);
  for (const rule of engagement.vetoes) if (hasEventInWindow(rule, events)) vetoes.push(rule.id);
  return vetoes;
}

function sideScore(side: CompiledSide, parts: Parts, isVetoed: boolean): SideScore {
  const { scale, offset } = side;
  if (scale === 0) return { score: null, contributions: [], scale, offset, reason: "NO_DATA" };
  const { contributions } = parts;
  if (parts.groups !== null) bound(side, contributions, parts.groups);
  let sum = 0;
  for (let i = 0; i < contributions.length; i += 1) sum += contributions[i]?.points ?? 0;
  const total = offset + scale * sum;
  const score = isVetoed ? 0 : Math.min(100, Math.max(0, total));
  if (isVetoed || Math.abs(score - total) > rounding) {
    contributions.push({ ruleId: isVetoed ? "$veto" : "$clamp", points: (score - total) / scale });
  }
  return { score, contributions, scale, offset };
}

/** Within a group, gains beyond its cap and losses beyond its floor shrink in proportion, so that contributions still add up. */
function bound(side: CompiledSide, contributions: Contribution[], groups: readonly number[]): void {
  const gains = side.groups.map(() => 0);
  const losses = side.groups.map(() => 0);
  for (const [i, { points }] of contributions.entries()) {
    const group = groups[i] ?? -1;
    if (group < 0) continue;
    const sums = points > 0 ? gains : losses;
    sums[group] = (sums[group] ?? 0) + points;
  }
  for (const [i, contribution] of contributions.entries()) {
    const group = groups[i] ?? -1;
    const limits = side.groups[group];
    if (limits === undefined) continue;
    const { points } = contribution;
    const [limit, sum] = points > 0 ? [limits.cap, gains[group]] : [limits.floor, losses[group]];
    contribution.points = points * Math.min(1, limit / (sum ?? points));
  }
}
