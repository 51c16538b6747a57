import type { Lead } from "./use-lead.ts";

/** What a partner can be asked to complete, as `information_requested` names it. */
export const askableFields = [
  "company.name",
  "company.domain",
  "company.taxId",
  "company.industry",
  "company.employees",
  "company.annualRevenueCents",
  "company.country",
  "company.region",
  "company.city",
  "contacts.name",
  "contacts.email",
  "contacts.phone",
  "contacts.role",
  "introduction",
] as const;
export type AskableField = (typeof askableFields)[number];

export function isAskable(field: string): field is AskableField {
  return askableFields.some((one) => one === field);
}

/** Whether the lead says nothing of it. Of a contact's field: no contact does. */
export function isUnknown(lead: Lead, field: AskableField): boolean {
  if (field === "introduction") return lead.introduction === null;
  const [owner, name] = field.split(".");
  const known: readonly object[] = owner === "company" ? [lead.company] : lead.contacts;
  return known.every((one) => (one as Record<string, unknown>)[name ?? ""] == null);
}
