import { checkFields, checkRows } from "../check-arguments.ts";
import { changeLeadBy, type FactChange } from "./change-lead.ts";
import { changesOfRule } from "./changes-of-rule.ts";
import type { CompiledRule, CompiledRules } from "./compile-rules.ts";
import type { CounterfactualMessageKey } from "./counterfactual-messages.ts";
import { messageKeyOf } from "./counterfactual-messages.ts";
import type { ScorableEvent } from "./dated-events.ts";
import type { Grade } from "./grade.ts";
import type { Rule } from "./rules.ts";
import { type LeadScore, type ScorableLead, scoreLead } from "./score-lead.ts";

export interface Counterfactual {
  change: {
    field: string;
    /** The value, or `given` where any will do. */
    to: string | number | boolean;
    /** What else must hold, such as `{ buyingRole: "decision_maker" }` for that person's phone. */
    params: Readonly<Record<string, string | number | boolean>>;
  };
  /** 0..100, as `scoreLead` gives them. */
  score: { from: number; to: number };
  grade: { from: Grade | null; to: Grade | null };
  /** 1 (a line to fill in) to 5. */
  effort: number;
  messageKey: CounterfactualMessageKey;
  /** The rule that it would fulfil, for its label. */
  ruleId: string;
  /** What the rule calls itself by locale; only with the message `rule`, which names it. */
  labels?: NonNullable<Rule["labels"]>;
}

const maxCounterfactuals = 5;

interface Candidate {
  ruleId: string;
  labels: Rule["labels"];
  changes: readonly FactChange[];
  effort: number;
  isEvent: boolean;
}

/**
 * What would raise a lead's score: the few facts that a partner can still find out or bring about, each with the score it would lead to.
 * Answers "what can I do for this lead"; it never asks a company to be bigger or elsewhere.
 *
 * @param rules from `compileRules`; a rule may say `changeable: { effort }` or `changeable: false`
 * @param lead the lead as known
 * @param events its events, as for `scoreLead`
 * @param options `now` in epoch milliseconds
 * @returns at most five changes of one fact or one contact (those that raise the grade or gain most for their effort), least effort
 * first, then most gain; each raises the score by a whole point or the grade. Empty for a vetoed lead and where the rules give no score
 * @throws LeadMetricsError NON_FINITE when `now` is not a number
 * @source docs/how-we-count.md
 * @example
 * const rules = compileRules({
 *   rules: [
 *     { id: "phone", dimension: "fit", when: { field: "contacts.phone", op: "exists" }, points: 40 },
 *     { id: "size", dimension: "fit", when: { field: "company.employees", op: "gte", value: 20 }, points: 60 },
 *   ],
 * });
 * const [first] = counterfactuals(rules, { company: { employees: 5 } }, [], { now: 0 });
 * first.change; // { field: "contacts.phone", to: "given", params: {} }
 * first.score; // { from: 0, to: 40 }
 */
export function counterfactuals(
  rules: CompiledRules,
  lead: ScorableLead,
  events: readonly ScorableEvent[],
  options: { now: number },
): Counterfactual[] {
  checkFields("rules", rules);
  checkFields("lead", lead);
  checkRows("events", events);
  const { now } = checkFields("options", options);
  const before = scoreLead(rules, lead, events, { now });
  if (before.score === null || before.vetoes.length > 0) return [];
  const candidates = [...rules.fit.rules, ...rules.engagement.rules].flatMap(candidatesOf);
  const found = new Map<string, Counterfactual>();
  for (const candidate of [...candidates, ...decisionMakersPhone(candidates)]) {
    const after = candidate.isEvent
      ? scoreLead(rules, lead, [...events, eventOf(candidate, events, now)], { now })
      : scoreLead(rules, changeLeadBy(lead, candidate.changes), events, { now });
    const counterfactual = comparison(candidate, before, after);
    const parts =
      candidate.changes.length > 1 ? candidate.changes.map((change) => found.get(keyOf([change]))) : [];
    if (counterfactual === null || parts.some((part) => isAsGood(part, counterfactual))) continue;
    const key = keyOf(candidate.changes);
    const known = found.get(key);
    if (known === undefined || known.effort > counterfactual.effort) found.set(key, counterfactual);
  }
  return [...found.values()].sort(byWorth).slice(0, maxCounterfactuals).sort(byEffortThenGain);
}

function keyOf(changes: readonly FactChange[]): string {
  return JSON.stringify(changes);
}

/** Whether one of two changes does as much by itself; undefined for one that does nothing, so that the other does it all. */
function isAsGood(part: Counterfactual | undefined, { score }: Counterfactual): boolean {
  return part !== undefined && part.score.to >= score.to;
}

function candidatesOf(rule: CompiledRule): Candidate[] {
  if (rule.points <= 0 || rule.isVeto) return [];
  const found = changesOfRule(rule);
  return found
    ? [{ ruleId: rule.id, labels: rule.labels, ...found, isEvent: rule.dimension === "engagement" }]
    : [];
}

/** One more person with both: a decision maker who can be called is worth more than the sum to the one who calls. */
function decisionMakersPhone(candidates: readonly Candidate[]): Candidate[] {
  const decider = candidates.find(
    ({ changes: [first, ...rest] }) => rest.length === 0 && first?.value === "decision_maker",
  );
  const phone = candidates.find(
    ({ changes: [first, ...rest] }) => rest.length === 0 && first?.field === "contacts.phone",
  );
  if (!decider || !phone) return [];
  const effort = Math.min(5, Math.max(decider.effort, phone.effort) + 1);
  return [
    {
      ruleId: decider.ruleId,
      labels: decider.labels,
      changes: [...decider.changes, ...phone.changes],
      effort,
      isEvent: false,
    },
  ];
}

function eventOf({ changes }: Candidate, events: readonly ScorableEvent[], now: number): ScorableEvent {
  let id = "$change";
  while (events.some((event) => event.id === id)) id += "$";
  return { ...Object.fromEntries(changes.map(({ field, value }) => [field, value])), id, occurredAt: now };
}

function comparison(candidate: Candidate, before: LeadScore, after: LeadScore): Counterfactual | null {
  const [from, to] = [before.score, after.score];
  const last = candidate.changes.at(-1);
  if (from === null || to === null || last === undefined) return null;
  const isBetterGrade = rank(after.grade) < rank(before.grade);
  if (to <= from || (Math.round(to) <= Math.round(from) && !isBetterGrade)) return null;
  const others = candidate.changes.slice(0, -1);
  const messageKey = messageKeyOf(candidate.changes);
  return {
    change: {
      field: last.field,
      to: last.isAnyValue ? "given" : last.value,
      params: Object.fromEntries(
        others.map(({ field, value, isAnyValue }) => [
          field.split(".").at(-1) ?? field,
          isAnyValue ? "given" : value,
        ]),
      ),
    },
    score: { from, to },
    grade: { from: before.grade, to: after.grade },
    effort: candidate.effort,
    messageKey,
    ruleId: candidate.ruleId,
    ...(messageKey === "rule" && candidate.labels && { labels: candidate.labels }),
  };
}

/** A1 is 2, C3 is 6; what has no grade comes last. */
function rank(grade: Grade | null): number {
  if (grade === null || grade === "D") return Number.POSITIVE_INFINITY;
  return "ABC".indexOf(grade.charAt(0)) + 1 + Number(grade.charAt(1));
}

/** What raises the grade first, then what gains most for its effort. */
function byWorth(a: Counterfactual, b: Counterfactual): number {
  const raises = ({ grade }: Counterfactual) => Number(rank(grade.to) < rank(grade.from));
  return raises(b) - raises(a) || gain(b) / b.effort - gain(a) / a.effort || byRule(a, b);
}

function byEffortThenGain(a: Counterfactual, b: Counterfactual): number {
  return a.effort - b.effort || gain(b) - gain(a) || byRule(a, b);
}

function gain({ score }: Counterfactual): number {
  return score.to - score.from;
}

function byRule(a: Counterfactual, b: Counterfactual): number {
  return a.ruleId < b.ruleId ? -1 : 1;
}
