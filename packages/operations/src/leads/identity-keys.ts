import { createHash } from "node:crypto";
import type { IdentityKind, ProgramId } from "@leadback/db";
import { type CountryCode, isSupportedCountry, parsePhoneNumberFromString } from "libphonenumber-js";
import { getDomain } from "tldts";
import { freeMailDomains } from "./free-mail-domains.ts";
import type { LeadCompany, LeadContactInput } from "./lead-submission.ts";
import { knownTaxId } from "./tax-id.ts";

export interface IdentityKey {
  kind: IdentityKind;
  valueHash: string;
}

/** Who a lead is, as far as two submissions of it would say the same. */
export interface LeadIdentity {
  company: Pick<LeadCompany, "domain" | "taxId" | "country">;
  contacts: readonly Pick<LeadContactInput, "email" | "phone">[];
}

/** What two submissions of one lead would share, as hashes that mean nothing outside the programme. */
export function identityKeys(programId: ProgramId, country: string, lead: LeadIdentity): IdentityKey[] {
  const values = new Map<string, IdentityKind>();
  const add = (kind: IdentityKind, value: string | null) => {
    if (value) values.set(`${kind}\0${value}`, kind);
  };
  const home = lead.company.country ?? country;
  const { taxId } = lead.company;
  if (taxId !== undefined) add("tax_id", knownTaxId(taxId, home));
  add("domain", companyDomain(lead.company.domain));
  for (const contact of lead.contacts) {
    add("email", normalEmail(contact.email));
    add("phone", normalPhone(contact.phone, home));
    add("domain", companyDomain(contact.email?.split("@").at(-1)));
  }
  return [...values]
    .map(([value, kind]) => ({
      kind,
      valueHash: createHash("sha256").update(`${programId}\0${value}`).digest("base64url"),
    }))
    .sort((left, right) => (left.valueHash < right.valueHash ? -1 : 1));
}

/** Whether a company can be known by it: not by one of a free mail provider, nor by what nobody has registered. */
export function isCompanyDomain(domain: string): boolean {
  return companyDomain(domain) !== null;
}

/** The part of a host that somebody has registered. Two customers of one host of shops or pages are two companies. */
function companyDomain(host: string | undefined): string | null {
  if (host === undefined) return null;
  const domain = getDomain(host.trim().toLowerCase(), { allowPrivateDomains: true });
  return domain === null || freeMailDomains.has(domain) ? null : domain;
}

/** `ana+feira@…` is Ana's mailbox. */
function normalEmail(email: string | undefined): string | null {
  const [name = "", host] = email?.trim().normalize("NFC").toLowerCase().split("@") ?? [];
  if (host === undefined || name === "") return null;
  return `${name.replace(/(?<=.)\+.*$/, "")}@${host === "googlemail.com" ? "gmail.com" : host}`;
}

/** Whether somebody can be called there, and recognized by it. */
export function isPhoneNumber(phone: string, country: string): boolean {
  return normalPhone(phone, country) !== null;
}

/** E.164, for a number that can exist; `99999-9999` is what people type to get past a form. */
function normalPhone(phone: string | undefined, country: string): string | null {
  if (phone === undefined) return null;
  const home = isSupportedCountry(country) ? asCountry(country) : undefined;
  const parsed = parsePhoneNumberFromString(phone, home === undefined ? {} : { defaultCountry: home });
  if (parsed?.isValid() !== true) return null;
  return /(\d)\1{6}$/.test(parsed.number) ? null : parsed.number;
}

/** Safe: the library has said that it knows the country. */
function asCountry(country: string): CountryCode {
  return country as CountryCode;
}
