import type { BuyingRole } from "@leadback/db";
import type { Features } from "@leadback/scoring";
import { Temporal } from "temporal-polyfill";
import type { ScoreFacts } from "../scores/score-input.ts";
import { seniorityOf } from "./seniority-of.ts";

/** What a lead is known by when a partner hands it over. */
export interface HandedOverLead {
  facts: ScoreFacts;
  submittedAt: Date;
  /** Fields that the partner supplied later: what they were at hand-over is not known. */
  correctedFields: readonly string[];
}

/** The order in which buying roles count: a lead is known by the one that decides most. */
const roleOrder: readonly BuyingRole[] = [
  "decision_maker",
  "champion",
  "influencer",
  "finance",
  "procurement",
  "it",
  "legal",
  "user",
];

/** The fields of the lead that a feature is taken from, where they bear other names. */
const sources: Readonly<Record<string, readonly string[]>> = {
  "company.hasDomain": ["company.domain"],
  "company.hasTaxId": ["company.taxId"],
  "company.annualRevenue": ["company.annualRevenueCents", "company.annualRevenueCurrency"],
};

/**
 * What the learnt model may know of a lead: what was there at hand-over, without names, addresses or numbers that point to a
 * person, and without the partner: a lead is judged by what it is, not by who sent it.
 */
export function leadFeatures(
  { facts, submittedAt, correctedFields }: HandedOverLead,
  { zone, currency }: { zone: string; currency: string },
): Features {
  const { company, contacts } = facts;
  const day = Temporal.Instant.fromEpochMilliseconds(submittedAt.getTime()).toZonedDateTimeISO(zone);
  const roles = new Set(contacts.map(({ buyingRole }) => buyingRole));
  const revenue = company.annualRevenueCurrency === currency ? company.annualRevenueCents : null;
  const features: Record<string, Features[string]> = {
    channel: facts.channel,
    introduction: facts.introduction,
    "company.industry": company.industry ?? null,
    "company.employees": company.employees ?? null,
    "company.annualRevenue": revenue ?? null,
    "company.country": company.country ?? null,
    "company.region": company.region ?? null,
    "company.hasDomain": isGiven(company.domain),
    "company.hasTaxId": isGiven(company.taxId),
    "contacts.buyingRole": roleOrder.find((role) => roles.has(role)) ?? null,
    "contacts.seniority": contacts.map(({ role }) => seniorityOf(role)).find((role) => role !== null) ?? null,
    "contacts.hasPhone": contacts.some(({ phone }) => isGiven(phone)),
    "contacts.hasEmail": contacts.some(({ email }) => isGiven(email)),
    "submitted.month": `${day.month}`.padStart(2, "0"),
    "submitted.weekday": `${day.dayOfWeek}`,
  };
  for (const [name, value] of Object.entries(facts.attributes))
    features[`attributes.${name}`] = typeof value === "string" ? asNumber(value) : value;
  for (const feature of Object.keys(features)) {
    if (correctedFields.some((field) => isTakenFrom(feature, field))) features[feature] = null;
  }
  return features;
}

/** `company`, `company.taxId` and `contacts.2.phone` are fields as an event names them. */
function isTakenFrom(feature: string, field: string): boolean {
  if (/^contacts?\b/.test(field)) return feature.startsWith("contacts.");
  return (sources[feature] ?? [feature]).some((source) => source === field || source.startsWith(`${field}.`));
}

/** A file has numbers as text; one with leading zeros or a sign of its own is a code, not a number. */
function asNumber(text: string): string | number {
  const number = Number(text);
  return Number.isFinite(number) && String(number) === text.trim() ? number : text;
}

function isGiven(text: string | null | undefined): boolean {
  return text !== null && text !== undefined && text.trim() !== "";
}
