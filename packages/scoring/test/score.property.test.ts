import fc from "fast-check";
import { expect, test } from "vitest";
import {
  type Condition,
  compileRules,
  decay,
  type LeadScore,
  type RuleSetInput,
  type ScorableEvent,
  type SideScore,
  scoreLead,
} from "../src/index.ts";

const dayMs = 86_400_000;
const now = Date.parse("2026-11-21T12:00:00Z");
const runs = { numRuns: 300 };

const fieldCondition: fc.Arbitrary<Condition> = fc.oneof(
  fc.record({
    field: fc.constantFrom("a", "b", "list.c"),
    op: fc.constantFrom("gte", "lt" as const),
    value: fc.integer({ min: -5, max: 5 }),
  }),
  fc.record({
    field: fc.constantFrom("a", "b", "list.c"),
    op: fc.constant("exists" as const),
    value: fc.boolean(),
  }),
);
const condition: fc.Arbitrary<Condition> = fc.oneof(
  fieldCondition,
  fieldCondition.map((not) => ({ not })),
  fc.tuple(fieldCondition, fieldCondition).map((all) => ({ all })),
  fc.tuple(fieldCondition, fieldCondition).map((any) => ({ any })),
);
const group = fc.option(fc.constantFrom("g", "h"), { nil: undefined });
const points = fc.integer({ min: -50, max: 50 });
const fitRule = fc.record({ dimension: fc.constant("fit" as const), when: condition, points, group });
const engagementRule = fc.record({
  dimension: fc.constant("engagement" as const),
  when: fc.record({
    field: fc.constant("signal"),
    op: fc.constant("eq" as const),
    value: fc.constantFrom("x", "y"),
  }),
  points,
  group,
  halfLifeDays: fc.integer({ min: 1, max: 90 }),
  windowDays: fc.integer({ min: 1, max: 200 }),
  maxCount: fc.integer({ min: 1, max: 4 }),
  veto: fc.constant(false),
});
const bounds = fc.record({ cap: fc.integer({ min: 0, max: 60 }), floor: fc.integer({ min: -60, max: 0 }) });
const ruleSet: fc.Arbitrary<RuleSetInput> = fc
  .record({
    rules: fc.array(fc.oneof(fitRule, engagementRule), { maxLength: 8 }),
    groups: fc.record({ g: bounds, h: bounds }),
  })
  .map(({ rules, groups }) => ({
    rules: rules.map((rule, i) => withoutUndefined({ ...rule, id: `r${i}` })),
    groups,
  }));
const number = fc.option(fc.integer({ min: -6, max: 6 }), { nil: null });
const lead = fc.record({ a: number, b: number, list: fc.array(fc.record({ c: number }), { maxLength: 3 }) });
const event = fc.record({
  id: fc.constantFrom("e1", "e2", "e3", "e4", "e5", "e6"),
  occurredAt: fc.integer({ min: now - 250 * dayMs, max: now + 2 * dayMs }),
  signal: fc.constantFrom("x", "y", "z"),
});
const events = fc.array(event, { maxLength: 10 });

function withoutUndefined<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, inner]) => inner !== undefined)) as T;
}

function sides({ fit, engagement }: LeadScore): SideScore[] {
  return [fit, engagement];
}

test("scores lie in 0..100 and contributions sum to them (properties 1 and 2)", () => {
  fc.assert(
    fc.property(ruleSet, lead, events, (set, who, what) => {
      const result = scoreLead(compileRules(set), who, what, { now });
      for (const { score, scale, offset, contributions, reason } of sides(result)) {
        if (score === null) {
          expect(reason).toBe("NO_DATA");
          continue;
        }
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(100);
        const sum = contributions.reduce((total, each) => total + each.points, 0);
        expect(Math.abs(offset + scale * sum - score)).toBeLessThan(1e-9);
      }
    }),
    runs,
  );
});

test("also under a veto (property 2)", () => {
  fc.assert(
    fc.property(ruleSet, lead, events, (set, who, what) => {
      const veto = {
        id: "veto",
        dimension: "fit",
        when: { field: "none", op: "exists", value: false },
        veto: true,
      } as const;
      const result = scoreLead(compileRules({ ...set, rules: [...set.rules, veto] }), who, what, { now });
      expect(result.grade).toBe("D");
      for (const { score, scale, offset, contributions } of sides(result)) {
        if (score === null) continue;
        expect(score).toBe(0);
        const sum = contributions.reduce((total, each) => total + each.points, 0);
        expect(Math.abs(offset + scale * sum)).toBeLessThan(1e-9);
      }
    }),
    runs,
  );
});

test("the order of rules and events does not matter, to the last bit (property 3)", () => {
  fc.assert(
    fc.property(ruleSet, lead, events, (set, who, what) => {
      const forth = scoreLead(compileRules(set), who, what, { now });
      const back = scoreLead(
        compileRules({ ...set, rules: set.rules.toReversed() }),
        who,
        what.toReversed(),
        { now },
      );
      expect(back).toEqual(forth);
    }),
    runs,
  );
});

const onlyGains = ruleSet.map((set) => ({
  ...set,
  rules: set.rules.map((rule) => ({ ...rule, points: Math.abs(rule.points ?? 0) })),
}));

test("one more event of a rule with points never lowers engagement (property 4)", () => {
  fc.assert(
    fc.property(onlyGains, events, event, (set, what, more) => {
      const rules = compileRules(set);
      const before = scoreLead(rules, {}, what, { now }).engagement.score ?? 0;
      const after = scoreLead(rules, {}, [...what, { ...more, id: "new" }], { now }).engagement.score ?? 0;
      expect(after).toBeGreaterThanOrEqual(before - 1e-9);
    }),
    runs,
  );
});

test("as time passes gains only fade (property 4)", () => {
  fc.assert(
    fc.property(onlyGains, events, fc.integer({ min: 0, max: 400 }), (set, what, days) => {
      const rules = compileRules(set);
      const past = what.filter(({ occurredAt }) => occurredAt <= now);
      const today = scoreLead(rules, {}, past, { now }).engagement.score ?? 0;
      const later = scoreLead(rules, {}, past, { now: now + days * dayMs }).engagement.score ?? 0;
      expect(later).toBeLessThanOrEqual(today + 1e-9);
    }),
    runs,
  );
});

test("raising a value across a threshold with points never lowers fit (property 4)", () => {
  const threshold = fc.record({
    dimension: fc.constant("fit" as const),
    when: fc.record({
      field: fc.constant("a"),
      op: fc.constant("gte" as const),
      value: fc.integer({ min: -5, max: 5 }),
    }),
    points: fc.integer({ min: 0, max: 50 }),
  });
  fc.assert(
    fc.property(fc.array(threshold, { maxLength: 6 }), fc.integer(), fc.nat(20), (thresholds, a, rise) => {
      const rules = compileRules({ rules: thresholds.map((rule, i) => ({ ...rule, id: `r${i}` })) });
      const low = scoreLead(rules, { a }, [], { now }).fit.score ?? 0;
      expect(scoreLead(rules, { a: a + rise }, [], { now }).fit.score ?? 0).toBeGreaterThanOrEqual(low);
    }),
    runs,
  );
});

test("decay composes: after a and b together as after a, then b; half after one half-life (property 5)", () => {
  const span = fc.double({ min: 0, max: 1000, noNaN: true });
  const halfLife = fc.double({ min: 0.5, max: 500, noNaN: true });
  fc.assert(
    fc.property(fc.double({ min: -100, max: 100, noNaN: true }), span, span, halfLife, (worth, a, b, h) => {
      const together = decay(worth, a + b, h);
      expect(Math.abs(together - decay(decay(worth, a, h), b, h))).toBeLessThan(1e-9);
      expect(decay(worth, h, h)).toBe(worth / 2);
    }),
    runs,
  );
});

test("the same input gives the same output, frozen input stays as it is, and only spans of time count (property 6)", () => {
  fc.assert(
    fc.property(ruleSet, lead, events, fc.integer({ min: -1000, max: 1000 }), (set, who, what, shiftDays) => {
      const rules = compileRules(deepFreeze(set));
      const first = scoreLead(rules, deepFreeze(who), deepFreeze(what), { now });
      expect(scoreLead(rules, who, what, { now })).toEqual(first);
      const shift = shiftDays * dayMs;
      const moved = what.map((each) => ({ ...each, occurredAt: each.occurredAt + shift }));
      expect(scoreLead(rules, who, moved, { now: now + shift })).toEqual(first);
    }),
    runs,
  );
});

test("events reported again change nothing (property 7)", () => {
  fc.assert(
    fc.property(ruleSet, lead, events, (set, who, what) => {
      const rules = compileRules(set);
      const once = scoreLead(rules, who, what, { now });
      expect(scoreLead(rules, who, [...what, ...what], { now })).toEqual(once);
    }),
    runs,
  );
});

function deepFreeze<T>(value: T): T {
  if (typeof value === "object" && value !== null) {
    for (const inner of Object.values(value)) deepFreeze(inner);
    Object.freeze(value);
  }
  return value;
}

// The type of events that arbitraries make is the one that scoring takes.
events satisfies fc.Arbitrary<ScorableEvent[]>;
