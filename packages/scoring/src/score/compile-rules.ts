import type { z } from "zod";
import { checkFields } from "../check-arguments.ts";
import { LeadMetricsError } from "../lead-metrics-error.ts";
import { sayIssue } from "../say-issue.ts";
import { askField } from "./ask-field.ts";
import { compileCondition, conditionFields } from "./compile-condition.ts";
import {
  type Condition,
  conditionOperators,
  engagementDefaults,
  type Rule,
  type RuleSet,
  type RuleSetInput,
  ruleSetSchema,
  type ScoreDimension,
} from "./rules.ts";
import { rulesVersion } from "./rules-version.ts";
import { isFalse, type Predicate } from "./truth.ts";

const dayMs = 86_400_000;

export interface CompiledRule {
  id: string;
  dimension: ScoreDimension;
  when: Condition;
  changeable: Rule["changeable"];
  labels: Rule["labels"];
  points: number;
  isVeto: boolean;
  /** Index into the side's groups; -1 without a group. */
  group: number;
  holds: Predicate;
  /** What the rule asks about; `known` is unknown where an element lacks the field. */
  fields: readonly { path: string; known: Predicate }[];
  halfLifeMs: number;
  windowMs: number;
  maxCount: number;
}

interface CompiledGroup {
  cap: number;
  floor: number;
}

/** One dimension: its score is `offset + scale × sum of points`. A scale of 0 means that nothing can be told apart. */
export interface CompiledSide {
  rules: readonly CompiledRule[];
  vetoes: readonly CompiledRule[];
  groups: readonly CompiledGroup[];
  scale: number;
  offset: number;
}

export interface CompiledRules {
  fit: CompiledSide;
  engagement: CompiledSide;
  version: string;
}

/**
 * Prepares a rule set for scoring many leads, and fixes the scale on which 0 and 100 can both be reached.
 *
 * @param ruleSet rules as data; at most 500
 * @returns compiled rules, to be passed to `scoreLead`; `version` is a hash of what affects scores
 * @throws LeadMetricsError INVALID_INPUT, DUPLICATE_ID or UNKNOWN_OPERATOR
 * @source our own
 * @example
 * const rules = compileRules({
 *   rules: [{ id: "size", dimension: "fit", when: { field: "company.employees", op: "gte", value: 20 }, points: 10 }],
 * });
 * rules.fit.scale; // 10
 */
export function compileRules(ruleSet: RuleSetInput): CompiledRules {
  checkFields("ruleSet", ruleSet);
  const { rules, groups = {} } = parse(ruleSet);
  const sorted = rules.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const twice = sorted.find((rule, i) => rule.id === sorted[i + 1]?.id);
  if (twice) throw new LeadMetricsError("DUPLICATE_ID", `Two rules are called "${twice.id}"`);
  const scored = sorted.map(({ labels: _labels, changeable: _changeable, ...rule }) => rule);
  return {
    fit: compileSide("fit", sorted, groups),
    engagement: compileSide("engagement", sorted, groups),
    version: rulesVersion({ rules: scored, groups }),
  };
}

function parse(ruleSet: RuleSetInput): RuleSet {
  const result = ruleSetSchema.safeParse(ruleSet);
  if (result.success) return result.data;
  const operator = findUnknownOperator(ruleSet);
  if (operator) throw new LeadMetricsError("UNKNOWN_OPERATOR", `There is no operator "${operator}"`);
  throw new LeadMetricsError("INVALID_INPUT", describe(result.error));
}

function describe(error: z.ZodError): string {
  return error.issues.map((issue) => sayIssue(issue, "the rule set")).join("; ");
}

function findUnknownOperator(value: unknown): string | null {
  if (typeof value !== "object" || value === null) return null;
  if ("op" in value && typeof value.op === "string" && !isOperator(value.op)) return value.op;
  for (const inner of Object.values(value)) {
    const found = findUnknownOperator(inner);
    if (found) return found;
  }
  return null;
}

function isOperator(op: string): boolean {
  return (conditionOperators as readonly string[]).includes(op);
}

function compileSide(
  dimension: ScoreDimension,
  all: readonly Rule[],
  groups: RuleSet["groups"] = {},
): CompiledSide {
  const own = all.filter((rule) => rule.dimension === dimension);
  const names = [...new Set(own.flatMap(({ group }) => (group === undefined ? [] : [group])))];
  const compiledGroups = names.map((name) => ({
    cap: groups[name]?.cap ?? Number.POSITIVE_INFINITY,
    floor: groups[name]?.floor ?? Number.NEGATIVE_INFINITY,
  }));
  const rules = own.map((rule) => compileRule(rule, names));
  const [min, max] = attainable(rules, compiledGroups);
  const scale = max > min ? 100 / (max - min) : 0;
  return {
    rules,
    vetoes: rules.filter(({ isVeto }) => isVeto),
    groups: compiledGroups,
    scale,
    offset: scale === 0 ? 0 : -min * scale,
  };
}

function compileRule(rule: Rule, groupNames: readonly string[]): CompiledRule {
  const isFit = rule.dimension === "fit";
  return {
    id: rule.id,
    dimension: rule.dimension,
    when: rule.when,
    changeable: rule.changeable,
    labels: rule.labels,
    points: rule.points,
    isVeto: rule.veto ?? false,
    group: rule.group === undefined ? -1 : groupNames.indexOf(rule.group),
    holds: compileCondition(rule.when),
    fields: conditionFields(rule.when).map((path) => ({ path, known: askField(path, () => isFalse) })),
    halfLifeMs: (rule.halfLifeDays ?? engagementDefaults.halfLifeDays) * dayMs,
    windowMs: (rule.windowDays ?? engagementDefaults.windowDays) * dayMs,
    maxCount: isFit ? 1 : (rule.maxCount ?? engagementDefaults.maxCount),
  };
}

/** The least and the most that the rules can sum to, every rule taken by itself. */
function attainable(rules: readonly CompiledRule[], groups: readonly CompiledGroup[]): [number, number] {
  // Rules without a group have index -1, which is the last entry here.
  const sums = [...groups, { cap: Number.POSITIVE_INFINITY, floor: Number.NEGATIVE_INFINITY }].map(
    (group) => ({
      ...group,
      gains: 0,
      losses: 0,
    }),
  );
  for (const { points, maxCount, group } of rules) {
    const sum = sums.at(group);
    if (!sum) continue;
    if (points > 0) sum.gains += points * maxCount;
    else sum.losses += points * maxCount;
  }
  return [
    sums.reduce((total, { losses, floor }) => total + Math.max(losses, floor), 0),
    sums.reduce((total, { gains, cap }) => total + Math.min(gains, cap), 0),
  ];
}
