import { Engine, type RuleProperties } from "json-rules-engine";
import { type BenchLead, dayMs, now, ruleSet } from "./leads.ts";

const operators = { gte: "greaterThanInclusive", lt: "lessThan", in: "in", eq: "equal", exists: "exists" };

/** Facts without paths, so that the engine need not look for them. */
const factOf: Record<string, string> = {
  "company.employees": "employees",
  "company.industry": "industry",
  "contacts.buyingRole": "roles",
  "contacts.phone": "phones",
  introduction: "introduction",
  signal: "signals",
};

/** What a lead earned by each rule, as json-rules-engine finds it; it knows no decay, which is added by hand. */
export function rulesEngine(): (lead: BenchLead) => Promise<Map<string, number>> {
  const engine = new Engine([], { allowUndefinedFacts: true });
  engine.addOperator<unknown[], unknown>("holds", (values, wanted) => values.includes(wanted));
  engine.addOperator<unknown[], unknown>("exists", (values) => values.length > 0);
  for (const rule of ruleSet.rules) engine.addRule(ruleFor(rule));
  return async ({ lead, events }) => {
    const { contacts, company, introduction } = lead;
    const result = await engine.run({
      employees: company.employees,
      industry: company.industry,
      roles: contacts.flatMap(({ buyingRole }) => (buyingRole === undefined ? [] : [buyingRole])),
      phones: contacts.flatMap(({ phone }) => (phone === undefined ? [] : [phone])),
      introduction,
      signals: events.map(({ signal }) => signal),
    });
    const earned = new Map<string, number>();
    for (const { type } of result.events) {
      const rule = ruleSet.rules.find(({ id }) => id === type);
      if (rule) earned.set(type, "halfLifeDays" in rule ? decayed(rule, events) : rule.points);
    }
    return earned;
  };
}

type BenchRule = (typeof ruleSet.rules)[number];

function ruleFor({ id, when }: BenchRule): RuleProperties {
  const fact = factOf[when.field] ?? when.field;
  const operator = when.op === "eq" && fact !== "introduction" ? "holds" : operators[when.op];
  const value: unknown = "value" in when ? when.value : null;
  return { conditions: { all: [{ fact, operator, value }] }, event: { type: id } };
}

function decayed(
  { when, points, halfLifeDays, maxCount }: Extract<BenchRule, { halfLifeDays: number }>,
  events: BenchLead["events"],
): number {
  return events
    .filter(({ signal }) => signal === when.value)
    .map(({ occurredAt }) => now - Number(occurredAt))
    .filter((ageMs) => ageMs <= 180 * dayMs)
    .sort((a, b) => a - b)
    .slice(0, maxCount)
    .reduce((sum, ageMs) => sum + points * 2 ** (-ageMs / (halfLifeDays * dayMs)), 0);
}
