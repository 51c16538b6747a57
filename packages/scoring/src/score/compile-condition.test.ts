import { expect, test } from "vitest";
import { compileCondition } from "./compile-condition.ts";
import type { Condition } from "./rules.ts";
import { isFalse, isTrue, isUnknown } from "./truth.ts";

const lead = {
  company: { name: "Aurora", employees: 30, domain: "", country: null },
  contacts: [{ buyingRole: "user", phone: "+5511" }, { buyingRole: "decision_maker" }],
  introduction: "warm",
  tags: ["retail", "urgent"],
};
const size = (op: "gte" | "lte" | "gt" | "lt", value: number): Condition => ({
  field: "company.employees",
  op,
  value,
});

test.each<[string, Condition, number]>([
  ["equal", { field: "introduction", op: "eq", value: "warm" }, isTrue],
  ["not equal", { field: "introduction", op: "ne", value: "warm" }, isFalse],
  ["one of", { field: "introduction", op: "in", value: ["warm", "cold"] }, isTrue],
  ["none of", { field: "introduction", op: "in", value: ["cold"] }, isFalse],
  ["at least", size("gte", 30), isTrue],
  ["not at least", size("gte", 31), isFalse],
  ["at most", size("lte", 30), isTrue],
  ["not at most", size("lte", 29), isFalse],
  ["above", size("gt", 29), isTrue],
  ["not above", size("gt", 30), isFalse],
  ["below", size("lt", 31), isTrue],
  ["not below", size("lt", 30), isFalse],
  ["between, ends included", { field: "company.employees", op: "between", value: [30, 40] }, isTrue],
  ["outside", { field: "company.employees", op: "between", value: [31, 40] }, isFalse],
  ["contained in a text, whatever its case", { field: "company.name", op: "contains", value: "AUR" }, isTrue],
  ["contained in a list", { field: "tags", op: "contains", value: "urgent" }, isTrue],
  ["any contact", { field: "contacts.buyingRole", op: "eq", value: "decision_maker" }, isTrue],
  ["no contact, all known", { field: "contacts.buyingRole", op: "eq", value: "legal" }, isFalse],
  ["a contact with phone", { field: "contacts.phone", op: "exists" }, isTrue],
  ["present", { field: "introduction", op: "exists", value: true }, isTrue],
  ["asked for absence, present", { field: "introduction", op: "exists", value: false }, isFalse],
  ["asked for absence, absent", { field: "company.taxId", op: "exists", value: false }, isTrue],
])("%s", (_name, condition, expected) => {
  expect(compileCondition(condition)(lead)).toBe(expected);
});

test.each<[string, Condition]>([
  ["a field that is not there", { field: "company.revenue", op: "eq", value: 1 }],
  ["a path through what is not there", { field: "owner.team.name", op: "eq", value: "x" }],
  ["an empty text", { field: "company.domain", op: "eq", value: "x" }],
  ["null", { field: "company.country", op: "ne", value: "BR" }],
  ["presence of what is not there", { field: "company.taxId", op: "exists" }],
  ["text where a number is asked for", { field: "introduction", op: "gte", value: 3 }],
  ["a list of which one lacks the field", { field: "contacts.phone", op: "eq", value: "+5599" }],
  ["not of something unknown", { not: { field: "company.revenue", op: "eq", value: 1 } }],
  ["a property that every object has", { field: "company.constructor", op: "exists" }],
])("%s is unknown, never false", (_name, condition) => {
  expect(compileCondition(condition)(lead)).toBe(isUnknown);
});

const yes: Condition = { field: "introduction", op: "eq", value: "warm" };
const no: Condition = { field: "introduction", op: "eq", value: "cold" };
const perhaps: Condition = { field: "company.revenue", op: "gt", value: 1 };

test.each<[string, Condition, number]>([
  ["all of yes, yes", { all: [yes, yes] }, isTrue],
  ["all of yes, perhaps", { all: [yes, perhaps] }, isUnknown],
  ["all of perhaps, no", { all: [perhaps, no] }, isFalse],
  ["any of no, perhaps", { any: [no, perhaps] }, isUnknown],
  ["any of perhaps, yes", { any: [perhaps, yes] }, isTrue],
  ["any of no, no", { any: [no, no] }, isFalse],
  ["not yes", { not: yes }, isFalse],
  ["not no", { not: no }, isTrue],
])("%s", (_name, condition, expected) => {
  expect(compileCondition(condition)(lead)).toBe(expected);
});

test("what one `all` asks about contacts, it asks of the same person", () => {
  const withPhone = { field: "contacts.phone", op: "exists" } as const;
  const decides = { field: "contacts.buyingRole", op: "eq", value: "decision_maker" } as const;
  const both = compileCondition({ all: [withPhone, decides] });
  expect(both(lead)).toBe(isUnknown);
  const without = compileCondition({ all: [decides, { ...withPhone, value: false }] });
  expect(without(lead)).toBe(isTrue);
  const one = { ...lead, contacts: [{ buyingRole: "user" }, { buyingRole: "decision_maker", phone: "+55" }] };
  expect(both(one)).toBe(isTrue);
  expect(without(one)).toBe(isFalse);
  expect(both({ contacts: [{ buyingRole: "user", phone: "+55" }] })).toBe(isFalse);
  for (const nobody of [{}, { contacts: [] }, { contacts: null }]) expect(both(nobody)).toBe(isUnknown);
  // Also through `any` and `not`, and beside what is asked of the company.
  const nested = compileCondition({
    all: [
      size("gte", 20),
      { any: [decides] },
      { not: { field: "contacts.buyingRole", op: "eq", value: "user" } },
    ],
  });
  expect(nested(lead)).toBe(isTrue);
  expect(compileCondition({ any: [withPhone, decides] })(lead)).toBe(isTrue);
});
