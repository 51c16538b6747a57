import type { components } from "@leadback/client";

type RuleSet = components["schemas"]["RuleSet"];

/** Rules that somebody changed, on top of what others published meanwhile: a rule that was not touched is theirs. */
export function rebaseRules(before: RuleSet, typed: RuleSet, now: RuleSet): RuleSet {
  const isTouched = (id: string) => said(ruleOf(typed, id)) !== said(ruleOf(before, id));
  const theirs = now.rules.flatMap((rule) => (isTouched(rule.id) ? (ruleOf(typed, rule.id) ?? []) : rule));
  const added = typed.rules.filter(({ id }) => isTouched(id) && ruleOf(now, id) === undefined);
  const { rules: _before, ...partsBefore } = before;
  const { rules: _typed, ...partsTyped } = typed;
  const { rules: _now, ...partsNow } = now;
  const parts = said(partsTyped) === said(partsBefore) ? partsNow : partsTyped;
  return { ...parts, rules: [...theirs, ...added] };
}

function ruleOf({ rules }: RuleSet, id: string): RuleSet["rules"][number] | undefined {
  return rules.find((rule) => rule.id === id);
}

function said(part: unknown): string | undefined {
  return JSON.stringify(part);
}
