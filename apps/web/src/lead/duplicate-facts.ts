import type { ReasonCode } from "@leadback/scoring/reasons";
import type { DuplicateVerdict, DuplicateWords } from "./duplicate-words.ts";
import type { Lead } from "./use-lead.ts";

type FactName = keyof DuplicateWords["facts"];

/** The reason for which a lead ends that turned out to be known; null where being known is no reason to end it. */
export function duplicateReason(verdict: DuplicateVerdict): ReasonCode | null {
  switch (verdict) {
    case "same_partner_resend":
      return "duplicate_same_partner";
    case "other_partner_active":
      return "duplicate_other_partner";
    case "vendor_already_owns":
    case "existing_customer":
      return "vendor_already_working";
    case "recycled":
      return null;
  }
}

interface FactSpeech {
  day(instant: string): string;
  number(value: number): string;
  country(code: string): string;
  stage(stage: Lead["stage"]): string;
  reason(code: string): string;
  person(userId: string): string | null;
}

/** What two leads are compared by, as it is read. */
export function factsOf(lead: Lead, say: FactSpeech): Record<FactName, string | null> {
  const { company, contacts } = lead;
  const country = company.country === null ? null : say.country(company.country);
  const place = [company.city, company.region, country].filter((part) => part !== null);
  const of = (name: "name" | "email" | "phone") => {
    const known = contacts.flatMap((contact) => contact[name] ?? []);
    return known.length === 0 ? null : known.join(", ");
  };
  const reason = lead.ownReason ?? lead.reason;
  return {
    partner: lead.partnerName,
    received: say.day(lead.submittedAt),
    stage: say.stage(lead.stage),
    reason: reason === null ? null : say.reason(reason),
    assigned: lead.assignedTo === null ? null : say.person(lead.assignedTo),
    company: company.name,
    domain: company.domain,
    taxId: company.taxId,
    employees: company.employees === null ? null : say.number(company.employees),
    place: place.length === 0 ? null : place.join(", "),
    name: of("name"),
    email: of("email"),
    phone: of("phone"),
    protected: lead.protectedUntil === null ? null : say.day(lead.protectedUntil),
    credited: lead.creditedUntil === null ? null : say.day(lead.creditedUntil),
  };
}

/** By which a lead is recognised: only that two of these agree says something. */
const identifying: ReadonlySet<FactName> = new Set(["company", "domain", "taxId", "name", "email", "phone"]);

/** Whether two leads say the same of what identifies them, whatever their capitals. */
export function isSame(name: FactName, left: string | null, right: string | null): boolean {
  if (!identifying.has(name) || left === null || right === null) return false;
  return left.trim().toLowerCase() === right.trim().toLowerCase();
}
