import { expect, it, test } from "vitest";
import { type HandedOverLead, leadFeatures } from "./lead-features.ts";
import { seniorityOf } from "./seniority-of.ts";

const lead: HandedOverLead = {
  facts: {
    homeCountry: "BR",
    channel: "fair",
    introduction: "warm",
    company: {
      domain: "empresa.com.br",
      taxId: null,
      employees: 40,
      annualRevenueCents: 900,
      annualRevenueCurrency: "BRL",
      country: "BR",
    },
    contacts: [
      { email: "ana@empresa.com.br", phone: null, role: "Diretora Comercial", buyingRole: "influencer" },
      { email: null, phone: "+551130000000", role: null, buyingRole: "decision_maker" },
    ],
    attributes: { cargo: "x", faturamento: "1200", cep: "01310", ativo: true },
  },
  submittedAt: new Date("2026-03-01T02:00:00Z"),
  correctedFields: [],
};
const programme = { zone: "America/Sao_Paulo", currency: "BRL" };
const features = (changes: Partial<HandedOverLead> = {}) => leadFeatures({ ...lead, ...changes }, programme);

test("a lead is known by codes, numbers and whether something was given, never by who it is", () => {
  expect(features()).toMatchObject({
    channel: "fair",
    introduction: "warm",
    "company.employees": 40,
    "company.hasDomain": true,
    "company.hasTaxId": false,
    "contacts.buyingRole": "decision_maker",
    "contacts.seniority": "director",
    "contacts.hasPhone": true,
    "submitted.month": "02",
    "submitted.weekday": "6",
  });
  expect(JSON.stringify(features())).not.toMatch(/ana@|empresa\.com|3000|Diretora/);
});

test("numbers in a file count as numbers, codes with leading zeros as codes", () => {
  expect(features()).toMatchObject({
    "attributes.faturamento": 1200,
    "attributes.cep": "01310",
    "attributes.ativo": true,
  });
});

test("revenue in another currency is not compared", () => {
  const company = { ...lead.facts.company, annualRevenueCurrency: "USD" };
  expect(features()["company.annualRevenue"]).toBe(900);
  expect(features({ facts: { ...lead.facts, company } })["company.annualRevenue"]).toBeNull();
});

it.each([
  ["company.taxId", ["company.hasTaxId"]],
  ["company.annualRevenueCents", ["company.annualRevenue"]],
  ["attributes.cep", ["attributes.cep"]],
  [
    "contacts.2.phone",
    ["contacts.buyingRole", "contacts.hasEmail", "contacts.hasPhone", "contacts.seniority"],
  ],
])("a correction of %s leaves open what was known before", (field, emptied) => {
  const before = features();
  const after = features({ correctedFields: [field] });
  const changed = Object.keys(after).filter((name) => before[name] !== null && after[name] === null);
  expect(changed.sort()).toEqual(emptied);
});

it.each([
  ["Sócio-proprietário", "owner"],
  ["CEO & Founder", "owner"],
  ["Diretora Financeira", "director"],
  ["Vice President, Sales", "vice_president"],
  ["Gerente de TI", "manager"],
  ["Analista", "staff"],
  ["  ", null],
  [null, null],
])("%s is %s", (role, seniority) => {
  expect(seniorityOf(role)).toBe(seniority);
});
