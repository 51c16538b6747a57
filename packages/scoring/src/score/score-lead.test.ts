import { expect, test } from "vitest";
import { expectClose } from "../../test/close-to.ts";
import { compileRules } from "./compile-rules.ts";
import { defaultRuleSet } from "./default-rule-set.ts";
import type { RuleSetInput } from "./rules.ts";
import { type SideScore, scoreLead } from "./score-lead.ts";

const dayMs = 86_400_000;
const now = Date.parse("2026-11-21T12:00:00Z");
const daysAgo = (days: number) => now - days * dayMs;
const signal = (id: string, days: number, name = "replied") => ({
  id,
  occurredAt: daysAgo(days),
  signal: name,
});

const fitRules: RuleSetInput["rules"] = [
  { id: "size", dimension: "fit", when: { field: "company.employees", op: "gte", value: 20 }, points: 30 },
  { id: "phone", dimension: "fit", when: { field: "contacts.phone", op: "exists" }, points: 10 },
  { id: "cold", dimension: "fit", when: { field: "introduction", op: "eq", value: "cold" }, points: -10 },
];
const reply = (more: object = {}): RuleSetInput["rules"][number] => ({
  id: "replied",
  dimension: "engagement",
  when: { field: "signal", op: "eq", value: "replied" },
  points: 10,
  halfLifeDays: 30,
  ...more,
});

function score(
  rules: RuleSetInput["rules"],
  lead = {},
  events: Parameters<typeof scoreLead>[2] = [],
  groups = {},
) {
  return scoreLead(compileRules({ rules, groups }), lead, events, { now });
}

function sumOf({ offset, scale, contributions }: SideScore): number {
  return offset + scale * contributions.reduce((total, { points }) => total + points, 0);
}

test("each rule that holds contributes its points, and they sum to the score", () => {
  const { fit } = score(fitRules, {
    company: { employees: 25 },
    introduction: "cold",
    contacts: [{ phone: "1" }],
  });
  expect(fit.contributions).toEqual([
    { ruleId: "cold", points: -10 },
    { ruleId: "phone", points: 10 },
    { ruleId: "size", points: 30 },
  ]);
  expect(fit.score).toBe(80);
  expect(sumOf(fit)).toBe(80);
});

test("what is missing is listed as unknown and costs nothing but its points", () => {
  const result = score(fitRules, { company: { employees: 25 } });
  expect(result.unknown).toEqual([
    { ruleId: "cold", fields: ["introduction"] },
    { ruleId: "phone", fields: ["contacts.phone"] },
  ]);
  expect(result.fit.score).toBe(80);
});

test("the score is the mean of both sides, or the only one", () => {
  const both = score([...fitRules, reply({ maxCount: 1 })], { company: { employees: 25 } }, [
    signal("e1", 0),
  ]);
  expect(both).toMatchObject({ score: 90, fit: { score: 80 }, engagement: { score: 100 }, grade: "A1" });
  const fitOnly = score(fitRules, { company: { employees: 25 } });
  expect(fitOnly).toMatchObject({ score: 80, engagement: { score: null, reason: "NO_DATA" }, grade: null });
});

test("rules that cannot tell leads apart give no score instead of 0 or 100", () => {
  const result = score([{ id: "nothing", dimension: "fit", when: { field: "a", op: "exists" }, points: 0 }], {
    a: 1,
  });
  expect(result).toMatchObject({
    score: null,
    reason: "NO_DATA",
    fit: { score: null, reason: "NO_DATA", contributions: [] },
  });
  expect(score([])).toMatchObject({ score: null, reason: "NO_DATA", grade: null });
});

// 10 points of 45 days at a half-life of 30 days.
test("an event is worth less with age", () => {
  const { engagement } = score([reply()], {}, [signal("e1", 45)]);
  expectClose(engagement.contributions[0]?.points, 3.5355339059327378, 1e-12);
});

test("only the newest events count, and only within the window", () => {
  const events = [signal("a", 0), signal("b", 30), signal("c", 60), signal("d", 200)];
  const pointsWith = (more: object) => score([reply(more)], {}, events).engagement.contributions[0]?.points;
  expect(pointsWith({ maxCount: 2 })).toBe(15);
  expect(pointsWith({ windowDays: 30 })).toBe(15);
  expect(pointsWith({})).toBe(17.5);
});

test("one event reported twice counts once, whichever comes first", () => {
  const twice = [signal("a", 10), signal("a", 0), signal("a", 10)];
  const once = score([reply()], {}, [signal("a", 10)]).engagement;
  expect(score([reply()], {}, twice).engagement).toEqual(once);
  expect(score([reply()], {}, twice.toReversed()).engagement).toEqual(once);
});

test("instants may be ISO 8601", () => {
  const iso = [{ id: "a", occurredAt: new Date(daysAgo(30)).toISOString(), signal: "replied" }];
  expect(score([reply()], {}, iso).engagement.contributions).toEqual([{ ruleId: "replied", points: 5 }]);
});

test("an event ahead of the clock by more than five minutes is ignored and named", () => {
  const minute = 60_000;
  const events = [
    { id: "soon", occurredAt: now + 5 * minute, signal: "replied" },
    { id: "later", occurredAt: now + 5 * minute + 1, signal: "replied" },
    { id: "never", occurredAt: "tomorrow", signal: "replied" },
  ];
  const result = score([reply()], {}, events);
  expect(result.engagement.contributions).toEqual([{ ruleId: "replied", points: 10 }]);
  expect(result.ignoredEvents).toEqual([
    { id: "later", cause: "in_the_future" },
    { id: "never", cause: "no_instant" },
  ]);
});

test("a group's cap shrinks its gains in proportion, its floor its losses", () => {
  const held = { field: "a", op: "exists" } as const;
  const rules: RuleSetInput["rules"] = [
    { id: "one", dimension: "fit", when: held, points: 30, group: "data" },
    { id: "two", dimension: "fit", when: held, points: 10, group: "data" },
    { id: "minus", dimension: "fit", when: held, points: -40, group: "data" },
    { id: "other", dimension: "fit", when: held, points: 5 },
  ];
  const { fit } = score(rules, { a: 1 }, [], { data: { cap: 20, floor: -10 } });
  expect(fit.contributions).toEqual([
    { ruleId: "minus", points: -10 },
    { ruleId: "one", points: 15 },
    { ruleId: "other", points: 5 },
    { ruleId: "two", points: 5 },
  ]);
  expectClose(sumOf(fit), fit.score ?? Number.NaN, 1e-12);
});

test("a veto gives 0 and grade D whatever else holds, says so in its own contribution, and keeps the others to show", () => {
  const veto: RuleSetInput["rules"][number] = {
    id: "competitor",
    dimension: "fit",
    when: { field: "company.domain", op: "eq", value: "rival.example" },
    veto: true,
  };
  const lead = { company: { employees: 25, domain: "rival.example" } };
  const result = score([...fitRules, veto, reply()], lead, [signal("e1", 0)]);
  expect(result).toMatchObject({
    score: 0,
    grade: "D",
    vetoes: ["competitor"],
    fit: { score: 0 },
    engagement: { score: 0 },
  });
  for (const side of [result.fit, result.engagement]) {
    expect(side.contributions.at(-1)?.ruleId).toBe("$veto");
    expect(side.contributions.length).toBeGreaterThan(1);
    expectClose(sumOf(side), 0, 1e-12);
  }
});

test("an event can veto within its window, an unknown field never does", () => {
  const optOut = reply({ id: "opt_out", veto: true, points: 0, windowDays: 10 });
  expect(score([...fitRules, optOut], {}, [signal("e1", 9)]).grade).toBe("D");
  expect(score([...fitRules, optOut], {}, [signal("e1", 11)]).grade).not.toBe("D");
  const unknown = { ...fitRules[0], id: "u", veto: true, points: 0 } as RuleSetInput["rules"][number];
  expect(score([...fitRules, unknown], {}).vetoes).toEqual([]);
});

test("refuses an instant that is no number", () => {
  expect(() => scoreLead(compileRules({ rules: [] }), {}, [], { now: Number.NaN })).toThrow(
    expect.objectContaining({ code: "NON_FINITE" }),
  );
});

test("the default rules set a complete, warm lead with a meeting above one of which nothing is known", () => {
  const rules = compileRules(defaultRuleSet);
  const complete = {
    company: { employees: 80, taxId: "11222333000181", industry: "retail", domain: "aurora.example" },
    contacts: [
      { buyingRole: "decision_maker", phone: "1", email: "a@b.example", role: "CFO" },
      { buyingRole: "champion", phone: "2", email: "c@d.example", role: "Analyst" },
    ],
    introduction: "warm",
  };
  const events = [signal("a", 1, "meeting_booked"), signal("b", 2), signal("c", 1, "visited_pricing")];
  const best = scoreLead(rules, complete, events, { now });
  const bare = scoreLead(rules, {}, [], { now });
  expect(best.grade).toBe("A1");
  expect(bare.grade).toBe("C3");
  expect(best.fit.score).toBe(100);
  expect(bare.unknown.map(({ ruleId }) => ruleId)).toContain("decision_maker");
});

test("what rounding leaves is not listed as a part of the score", () => {
  for (let seed = 1; seed <= 300; seed += 1) {
    const rules = [0.1, 0.2, 0.7, 1.1, 2.3].map((points, i) => ({
      id: `r${i}`,
      dimension: "fit" as const,
      when: { field: `f${i}`, op: "exists" as const },
      points: (points * seed) / 7,
    }));
    const lead = { f0: 1, f1: 1, f2: 1, f3: 1, f4: 1 };
    const { fit } = scoreLead(compileRules({ rules }), lead, [], { now: 0 });
    expect(fit.contributions.filter(({ ruleId }) => ruleId === "$clamp")).toEqual([]);
    expect(fit.score).toBeCloseTo(100, 9);
  }
});
