import { createHash } from "node:crypto";
import type { IdentityKind, ProgramId } from "@leadback/db";
import { type CountryCode, parsePhoneNumberFromString } from "libphonenumber-js";
import { getDomain } from "tldts";
import type { LeadCompany, LeadContactInput } from "./lead-submission.ts";

export interface IdentityKey {
  kind: IdentityKind;
  valueHash: string;
}

/** Domains at which anyone may have a mailbox: sharing one says nothing about the company. */
const freeMailDomains = new Set(
  "gmail.com googlemail.com hotmail.com hotmail.com.br outlook.com outlook.com.br live.com msn.com yahoo.com yahoo.com.br ymail.com icloud.com me.com uol.com.br bol.com.br terra.com.br ig.com.br globo.com globomail.com r7.com zipmail.com.br aol.com proton.me protonmail.com gmx.com mail.com zoho.com yandex.com".split(
    " ",
  ),
);

/** What two submissions of one lead would share, as hashes that mean nothing outside the programme. */
export function identityKeys(
  programId: ProgramId,
  country: string,
  lead: { company: LeadCompany; contacts: readonly LeadContactInput[] },
): IdentityKey[] {
  const values = new Map<string, IdentityKind>();
  const add = (kind: IdentityKind, value: string | null) => {
    if (value) values.set(`${kind}\0${value}`, kind);
  };
  add("tax_id", normalTaxId(lead.company.taxId));
  add("domain", companyDomain(lead.company.domain));
  for (const contact of lead.contacts) {
    add("email", contact.email?.trim().toLowerCase() ?? null);
    add("phone", normalPhone(contact.phone, lead.company.country ?? country));
    add("domain", companyDomain(contact.email?.split("@").at(-1)));
  }
  return [...values]
    .map(([value, kind]) => ({
      kind,
      valueHash: createHash("sha256").update(`${programId}\0${value}`).digest("base64url"),
    }))
    .sort((left, right) => (left.valueHash < right.valueHash ? -1 : 1));
}

function companyDomain(host: string | undefined): string | null {
  const domain = host === undefined ? null : getDomain(host.toLowerCase());
  return domain === null || freeMailDomains.has(domain) ? null : domain;
}

function normalPhone(phone: string | undefined, country: string): string | null {
  if (phone === undefined) return null;
  return parsePhoneNumberFromString(phone, country as CountryCode)?.number ?? null;
}

/** Letters and digits alone: the CNPJ of 2026 has letters too. */
function normalTaxId(taxId: string | undefined): string | null {
  const normal = taxId?.toUpperCase().replace(/[^0-9A-Z]/g, "") ?? "";
  return normal.length >= 8 ? normal : null;
}
