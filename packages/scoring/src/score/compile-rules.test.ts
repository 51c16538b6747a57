import { expect, test } from "vitest";
import { compileRules } from "./compile-rules.ts";
import { defaultRuleSet } from "./default-rule-set.ts";
import type { RuleSetInput } from "./rules.ts";

const warm = { field: "introduction", op: "eq", value: "warm" } as const;
const rule = (id: string, points: number, more: object = {}): RuleSetInput["rules"][number] => ({
  id,
  dimension: "fit",
  when: warm,
  points,
  ...more,
});

test("0 and 100 are what the rules can reach at worst and at best", () => {
  const { fit } = compileRules({ rules: [rule("a", 30), rule("b", -10), rule("c", 10)] });
  expect(fit.scale).toBe(2);
  expect(fit.offset).toBe(20);
});

test("an engagement rule can reach its points as often as it counts, five times unless told otherwise", () => {
  const engagement = (more: object) =>
    compileRules({ rules: [rule("a", 4, { dimension: "engagement", ...more })] }).engagement.scale;
  expect(engagement({})).toBe(100 / 20);
  expect(engagement({ maxCount: 2 })).toBe(100 / 8);
});

test("a group's cap and floor bound what can be reached", () => {
  const { fit } = compileRules({
    groups: { data: { cap: 10, floor: -5 } },
    rules: [rule("a", 30, { group: "data" }), rule("b", -20, { group: "data" }), rule("c", 10)],
  });
  expect(fit.scale).toBe(100 / 25);
  expect(fit.offset).toBe(20);
});

test("the version names the content: not the order, not the labels", () => {
  const forth = compileRules({ rules: [rule("a", 1), rule("b", 2)] }).version;
  expect(compileRules({ rules: [rule("b", 2), rule("a", 1)] }).version).toBe(forth);
  expect(compileRules({ rules: [rule("a", 1, { labels: { en: "A" } }), rule("b", 2)] }).version).toBe(forth);
  expect(compileRules({ rules: [rule("a", 1), rule("b", 3)] }).version).not.toBe(forth);
  expect(compileRules({ rules: [rule("a", 1), rule("b", 2)], groups: { g: { cap: 1 } } }).version).not.toBe(
    forth,
  );
});

test("the version of a rule set stays the same from release to release", () => {
  expect(compileRules({ rules: [rule("a", 1)] }).version).toBe("r2-01245f5a9328fc");
});

test.each<[string, unknown, string]>([
  ["two rules of one id", { rules: [rule("a", 1), rule("a", 2)] }, "DUPLICATE_ID"],
  ["an unknown operator", { rules: [rule("a", 1, { when: { ...warm, op: "like" } })] }, "UNKNOWN_OPERATOR"],
  [
    "an unknown operator within not",
    { rules: [rule("a", 1, { when: { not: { ...warm, op: "~" } } })] },
    "UNKNOWN_OPERATOR",
  ],
  ["an unknown property", { rules: [rule("a", 1, { weight: 2 })] }, "INVALID_INPUT"],
  ["a comparison with text", { rules: [rule("a", 1, { when: { ...warm, op: "gte" } })] }, "INVALID_INPUT"],
  ["an empty all", { rules: [rule("a", 1, { when: { all: [] } })] }, "INVALID_INPUT"],
  ["a half-life of 0", { rules: [rule("a", 1, { halfLifeDays: 0 })] }, "INVALID_INPUT"],
  ["a negative cap", { rules: [], groups: { g: { cap: -1 } } }, "INVALID_INPUT"],
  ["points that are no number", { rules: [rule("a", Number.NaN)] }, "INVALID_INPUT"],
])("refuses %s by name", (_name, ruleSet, code) => {
  expect(() => compileRules(ruleSet as RuleSetInput)).toThrow(expect.objectContaining({ code }));
});

test("the default rules compile, tell leads apart on both sides and are labelled in every locale", () => {
  const rules = compileRules(defaultRuleSet);
  expect(rules.fit.scale).toBeGreaterThan(0);
  expect(rules.engagement.scale).toBeGreaterThan(0);
  for (const { labels } of defaultRuleSet.rules)
    expect(Object.keys(labels).sort()).toEqual(["en", "es", "pt-BR"]);
});

test("refuses a group that nobody defined, and bounds the wrong way round", () => {
  const rule = { id: "a", dimension: "fit", when: { field: "x", op: "exists" }, points: 1 } as const;
  expect(() => compileRules({ rules: [{ ...rule, group: "gone" }], groups: { here: { cap: 1 } } })).toThrow(
    expect.objectContaining({ code: "INVALID_INPUT", message: expect.stringContaining('"gone"') }),
  );
  const when = { field: "x", op: "between", value: [5, 1] } as const;
  expect(() => compileRules({ rules: [{ ...rule, when }] })).toThrow(
    expect.objectContaining({ code: "INVALID_INPUT" }),
  );
});

test("says what is wrong with rules in words of its own, and where", () => {
  const rule = { id: "a", dimension: "fit", when: { field: "x", op: "exists" }, points: 1 };
  const told = (ruleSet: unknown) => {
    try {
      compileRules(ruleSet as never);
    } catch (error) {
      return String(error);
    }
    return "taken";
  };
  expect(told(null)).toMatch(/"ruleSet" takes an object/);
  expect(told({})).toMatch(/rules: takes a list; got nothing/);
  expect(told({ rules: [{ ...rule, when: { field: "x", op: "gte", value: "5" } }] })).toMatch(
    /rules\.0\.when: takes a condition: \{ field, op, value \}/,
  );
  expect(told({ rules: [{ ...rule, points: 2000 }] })).toMatch(/rules\.0\.points: has at most 1000/);
  expect(told({ rules: [{ ...rule, point: 2 }] })).toMatch(/rules\.0: has no place for "point"/);
  expect(told({ rules: [{ ...rule, dimension: "Fit" }] })).toMatch(/is one of "fit", "engagement"/);
  for (const wrong of [null, {}, { rules: {} }, { rules: [null] }, { rules: [{ ...rule, changeable: 3 }] }]) {
    expect(told(wrong)).not.toMatch(/Invalid input|^taken$/);
  }
});
