import fc from "fast-check";
import { expect, test } from "vitest";
import { locales } from "../reasons/locale.ts";
import { compileRules } from "./compile-rules.ts";
import { counterfactualMessageKeys, counterfactualMessages } from "./counterfactual-messages.ts";
import { counterfactuals } from "./counterfactuals.ts";
import { defaultRuleSet } from "./default-rule-set.ts";
import { describeCounterfactual } from "./describe-counterfactual.ts";
import type { RuleSetInput } from "./rules.ts";
import { type ScorableLead, scoreLead } from "./score-lead.ts";

const now = Date.parse("2026-11-21T12:00:00Z");
const rule = (id: string, when: RuleSetInput["rules"][number]["when"], points: number, more: object = {}) =>
  ({ id, dimension: "fit", when, points, ...more }) as const;
const phone = rule("phone", { field: "contacts.phone", op: "exists" }, 16);
const decider = rule("decider", { field: "contacts.buyingRole", op: "eq", value: "decision_maker" }, 26);
const size = rule("size", { field: "company.employees", op: "gte", value: 20 }, 58);

function changes(
  rules: RuleSetInput["rules"],
  lead: ScorableLead,
  events: Parameters<typeof scoreLead>[2] = [],
) {
  return counterfactuals(compileRules({ rules }), lead, events, { now });
}

test("each says what to change, and the score that this change would give", () => {
  const lead = { company: { employees: 30 }, contacts: [{ name: "Ana" }] };
  const found = changes([phone, decider, size], lead);
  expect(found.map(({ messageKey, score, effort }) => [messageKey, score.from, score.to, effort])).toEqual([
    ["contact_phone", 58, 74, 2],
    ["decision_maker", 58, 84, 3],
    ["decision_maker_phone", 58, 100, 4],
  ]);
  expect(found[2]?.change).toEqual({
    field: "contacts.phone",
    to: "given",
    params: { buyingRole: "decision_maker" },
  });
});

test("nobody is asked to be bigger or elsewhere, and a rule may say what cannot be changed", () => {
  const region = rule("region", { field: "company.region", op: "eq", value: "SP" }, 20);
  expect(changes([size, region], { company: { employees: 3 } })).toEqual([]);
  expect(changes([{ ...phone, changeable: false }, size], {})).toEqual([]);
});

test("a programme's own rule can say that it is changeable, and how hard it is", () => {
  const visited = rule("visited", { field: "attributes.visited", op: "eq", value: true }, 20, {
    changeable: { effort: 5 },
  });
  const [found] = changes([visited, size], {});
  expect(found).toMatchObject({
    messageKey: "rule",
    ruleId: "visited",
    effort: 5,
    change: { field: "attributes.visited", to: true },
  });
  if (found)
    expect(describeCounterfactual(found, "es", "Visitó la feria")).toBe(
      "Si se confirma «Visitó la feria»: 0 → 26",
    );
});

test("what has been said already is not asked for again, and its cost is counted", () => {
  const warm = rule("warm", { field: "introduction", op: "eq", value: "warm" }, 20);
  const cold = rule("cold", { field: "introduction", op: "eq", value: "cold" }, -10);
  expect(changes([warm, cold], { introduction: "warm" })).toEqual([]);
  expect(changes([warm, cold], { introduction: "cold" })[0]?.score).toEqual({ from: 0, to: 100 });
});

test("an event that can be brought about counts as if it were now", () => {
  const meeting = {
    id: "meeting",
    dimension: "engagement",
    when: { field: "signal", op: "eq", value: "meeting_booked" },
    points: 40,
    maxCount: 2,
    changeable: { effort: 4 },
  } as const;
  const events = [{ id: "$change", occurredAt: now, signal: "meeting_booked" }];
  expect(changes([meeting], {}, events)).toMatchObject([
    {
      messageKey: "meeting_booked",
      score: { from: 50, to: 100 },
      change: { field: "signal", to: "meeting_booked" },
    },
  ]);
});

test("a vetoed lead, and rules that cannot tell, give none", () => {
  const veto = rule("veto", { field: "company.domain", op: "eq", value: "rival.example" }, 0, { veto: true });
  expect(changes([phone, veto], { company: { domain: "rival.example" } })).toEqual([]);
  expect(changes([], {})).toEqual([]);
});

const facts = fc.record(
  {
    company: fc.record(
      { employees: fc.integer({ min: 1, max: 90 }), taxId: fc.constant("1"), industry: fc.constant("steel") },
      { requiredKeys: [] },
    ),
    contacts: fc.array(
      fc.record(
        {
          buyingRole: fc.constantFrom("user", "champion", "decision_maker"),
          phone: fc.constant("1"),
          email: fc.constant("a"),
        },
        { requiredKeys: [] },
      ),
      { maxLength: 2 },
    ),
    introduction: fc.constantFrom("cold", "informed", "warm"),
  },
  { requiredKeys: [] },
);

test("at most five, each a gain, least effort first; the lead and its events stay as they are", () => {
  const rules = compileRules(defaultRuleSet);
  fc.assert(
    fc.property(facts, (lead) => {
      const before = JSON.stringify(lead);
      const found = counterfactuals(rules, lead, [], { now });
      expect(JSON.stringify(lead)).toBe(before);
      expect(counterfactuals(rules, lead, [], { now })).toEqual(found);
      expect(found.length).toBeLessThanOrEqual(5);
      expect(found.map(({ effort }) => effort)).toEqual(found.map(({ effort }) => effort).sort());
      for (const { score, grade } of found) {
        expect(score.from).toBe(scoreLead(rules, lead, [], { now }).score);
        expect(score.to).toBeGreaterThan(score.from);
        expect(Math.round(score.to) > Math.round(score.from) || grade.to !== grade.from).toBe(true);
      }
    }),
    { numRuns: 100 },
  );
});

test("the default rules name every change with a message of ours", () => {
  const found = [{}, { introduction: "cold", contacts: [{}] }].flatMap((lead) =>
    counterfactuals(compileRules(defaultRuleSet), lead, [], { now }),
  );
  expect(found.length).toBeGreaterThan(5);
  expect(found.map(({ messageKey }) => messageKey)).not.toContain("rule");
});

test("marking a rule changeable does not change the version of the rules", () => {
  const version = (more: object) => compileRules({ rules: [{ ...phone, ...more }] }).version;
  expect(version({ changeable: { effort: 2 } })).toBe(version({}));
});

test("every message exists in every locale with both scores, and none shouts", () => {
  for (const locale of locales)
    for (const key of counterfactualMessageKeys) {
      const message = counterfactualMessages[locale][key];
      expect(message).toMatch(/\{from\} → \{to\}$/);
      expect(message).not.toContain("!");
      expect(message.includes("{label}")).toBe(key === "rule");
    }
});

test("a programme's own rule is called as it calls itself, by a name or a clause", () => {
  const erp = rule("erp", { field: "attributes.erp", op: "eq", value: true }, 50, {
    changeable: { effort: 2 },
    labels: { "pt-BR": "A empresa usa ERP", en: "The company uses an ERP" },
  });
  const [found] = changes([erp, size], {});
  if (found === undefined) throw new Error("nothing found");
  expect(describeCounterfactual(found, "pt-BR")).toBe("Se for confirmado “A empresa usa ERP”: 0 → 46");
  expect(describeCounterfactual(found, "en")).toBe("If “The company uses an ERP” is confirmed: 0 → 46");
  expect(describeCounterfactual(found, "es")).toBe("Si se confirma «erp»: 0 → 46");
});

test("a decision maker's phone is that person's: another one's phone beside a decision maker without one is not", () => {
  const decidersPhone = rule(
    "deciders_phone",
    {
      all: [
        { field: "contacts.phone", op: "exists" },
        { field: "contacts.buyingRole", op: "eq", value: "decision_maker" },
      ],
    },
    42,
  );
  const lead = { contacts: [{ phone: "+55" }, { buyingRole: "decision_maker" }] };
  const [found] = changes([decidersPhone, size], lead);
  expect(found).toMatchObject({ messageKey: "decision_maker_phone", score: { from: 0, to: 42 } });
  expect(found?.change).toEqual({
    field: "contacts.phone",
    to: "given",
    params: { buyingRole: "decision_maker" },
  });
});
