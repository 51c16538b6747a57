import type { BuyingRole, Introduction } from "@leadback/db";

/** What the rules may ask about a lead. A missing field is unknown, never false. */
export interface ScoreFacts {
  channel: string | null;
  introduction: Introduction | null;
  company: {
    domain?: string | null | undefined;
    taxId?: string | null | undefined;
    industry?: string | null | undefined;
    employees?: number | null | undefined;
    annualRevenueCents?: number | null | undefined;
    country?: string | null | undefined;
    region?: string | null | undefined;
    city?: string | null | undefined;
  };
  contacts: readonly {
    email?: string | null | undefined;
    phone?: string | null | undefined;
    role?: string | null | undefined;
    buyingRole?: BuyingRole | null | undefined;
  }[];
  attributes: Readonly<Record<string, string | number | boolean | null>>;
}

export type ScoreFields = Record<string, string | number | boolean | null>;

/** Flattens a lead into the fields that rule conditions name. */
export function scoreFields({ channel, introduction, company, contacts, attributes }: ScoreFacts): ScoreFields {
  const fields: Record<string, string | number | boolean | null | undefined> = {
    ...Object.fromEntries(Object.entries(attributes).map(([name, value]) => [`attributes.${name}`, value])),
    channel,
    introduction,
    industry: company.industry,
    employees: company.employees,
    annualRevenueCents: company.annualRevenueCents,
    country: company.country,
    region: company.region,
    city: company.city,
    hasDomain: has(company.domain),
    hasTaxId: has(company.taxId),
    hasEmail: contacts.some((contact) => has(contact.email)),
    hasPhone: contacts.some((contact) => has(contact.phone)),
    hasDecisionMaker: knownRoles(contacts)?.includes("decision_maker"),
    hasDecisionMakerPhone: knownRoles(contacts) && contacts.some(isReachableDecisionMaker),
    contactCount: contacts.length,
  };
  return Object.fromEntries(
    Object.entries(fields).filter((entry): entry is [string, string | number | boolean] => entry[1] != null),
  );
}

/** Unknown until somebody has said at least one contact's role. */
function knownRoles(contacts: ScoreFacts["contacts"]): (BuyingRole | null | undefined)[] | undefined {
  const roles = contacts.map((contact) => contact.buyingRole);
  return roles.some((role) => role != null && role !== "unknown") ? roles : undefined;
}

function isReachableDecisionMaker(contact: ScoreFacts["contacts"][number]): boolean {
  return contact.buyingRole === "decision_maker" && has(contact.phone);
}

function has(value: string | null | undefined): boolean {
  return value !== undefined && value !== null && value !== "";
}
