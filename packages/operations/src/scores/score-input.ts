import type { BuyingRole, Introduction } from "@leadback/db";
import { isCompanyDomain } from "../leads/identity-keys.ts";
import { isTaxId } from "../leads/tax-id.ts";

/** What the rules may ask about a lead, under the names of the API. A missing field is unknown, never false. */
export interface ScoreFacts {
  /** The programme's: the country of a company that names none. */
  homeCountry: string;
  channel: string | null;
  introduction: Introduction | null;
  company: {
    domain?: string | null | undefined;
    taxId?: string | null | undefined;
    industry?: string | null | undefined;
    employees?: number | null | undefined;
    annualRevenueCents?: number | null | undefined;
    annualRevenueCurrency?: string | null | undefined;
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

/** Raised whenever `scorableLead` makes something else of the same lead: scores of before are then no mistakes. */
export const scorableReading = 2;

/** The lead as the rules read it: a role that nobody has said is missing, and so is a tax id or domain that is none. */
export function scorableLead({
  homeCountry,
  channel,
  introduction,
  company,
  contacts,
  attributes,
}: ScoreFacts) {
  return {
    channel,
    introduction,
    attributes,
    company: withoutUseless(company, homeCountry),
    contacts: contacts.map(({ buyingRole, ...contact }) =>
      buyingRole === "unknown" ? contact : { ...contact, buyingRole },
    ),
  };
}

function withoutUseless(
  { domain, taxId, ...company }: ScoreFacts["company"],
  homeCountry: string,
): ScoreFacts["company"] {
  const isKnown = typeof taxId === "string" && isTaxId(taxId, company.country ?? homeCountry);
  return {
    ...company,
    domain: typeof domain === "string" && isCompanyDomain(domain) ? domain : null,
    taxId: isKnown ? taxId : null,
  };
}
