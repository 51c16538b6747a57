import { expect, test } from "vitest";
import { rebaseRules } from "./rebase-rules.ts";

type RuleSet = Parameters<typeof rebaseRules>[0];
type Rule = RuleSet["rules"][number];

const rule = (id: string, points: number) =>
  ({ id, dimension: "fit", points, conditions: [] }) as unknown as Rule;
const set = (version: string, ...rules: Rule[]) => ({ version, rules }) as unknown as RuleSet;

const before = set("1", rule("size", 10), rule("place", 5), rule("warm", 20));

test("the rule that somebody changed stays as they typed it, all others are as they stand by now", () => {
  const typed = set("1", rule("size", 41), rule("place", 5), rule("warm", 20));
  const now = set("2", rule("size", 12), rule("place", 9), rule("warm", 20), rule("site", 3));
  expect(rebaseRules(before, typed, now)).toEqual(
    set("2", rule("size", 41), rule("place", 9), rule("warm", 20), rule("site", 3)),
  );
});

test("a rule that was taken out stays out, one that was added stays in", () => {
  const typed = set("1", rule("size", 10), rule("place", 5), rule("own", 7));
  const now = set("2", rule("size", 10), rule("warm", 20));
  expect(rebaseRules(before, typed, now)).toEqual(set("2", rule("size", 10), rule("own", 7)));
});
