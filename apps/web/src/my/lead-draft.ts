import type { components } from "@leadback/client";

type Lead = components["schemas"]["Lead"];
type Submission = components["schemas"]["LeadSubmission"];
export type Identity = components["schemas"]["LeadCheck"];
type Correction = components["schemas"]["LeadCorrection"];
type Contact = NonNullable<Submission["contacts"]>[number];

export const companyFields = [
  "name",
  "domain",
  "taxId",
  "industry",
  "employees",
  "country",
  "region",
  "city",
] as const;
export const contactFields = ["name", "role", "email", "phone"] as const;

export interface ContactDraft {
  /** Tells people apart while they are typed. */
  key: number;
  name: string;
  role: string;
  email: string;
  phone: string;
  buyingRole: Lead["contacts"][number]["buyingRole"];
}

/** A lead as it is typed: texts, empty where nothing is known. */
export interface LeadDraft {
  company: Record<(typeof companyFields)[number], string>;
  contacts: ContactDraft[];
  introduction: "" | NonNullable<Lead["introduction"]>;
  note: string;
}

export function emptyContact(key: number): ContactDraft {
  return { key, name: "", role: "", email: "", phone: "", buyingRole: "unknown" };
}

export const emptyDraft: LeadDraft = {
  company: {
    name: "",
    domain: "",
    taxId: "",
    industry: "",
    employees: "",
    country: "",
    region: "",
    city: "",
  },
  contacts: [emptyContact(0)],
  introduction: "",
  note: "",
};

export function draftOf({ company, contacts, introduction, note }: Lead): LeadDraft {
  return {
    company: {
      name: company.name ?? "",
      domain: company.domain ?? "",
      taxId: company.taxId ?? "",
      industry: company.industry ?? "",
      employees: company.employees === null ? "" : String(company.employees),
      country: company.country ?? "",
      region: company.region ?? "",
      city: company.city ?? "",
    },
    contacts: (contacts.length === 0 ? [emptyContact(0)] : contacts).map((contact, key) => ({
      key,
      name: contact.name ?? "",
      role: contact.role ?? "",
      email: contact.email ?? "",
      phone: contact.phone ?? "",
      buyingRole: contact.buyingRole,
    })),
    introduction: introduction ?? "",
    note: note ?? "",
  };
}

/** Whether "Employees" is a number, or nothing. */
export function isWhole(text: string): boolean {
  return /^\d{0,9}$/.test(text.trim());
}

export function submissionOf(draft: LeadDraft): Submission {
  const { name, employees, ...texts } = trimmed(draft.company);
  return {
    company: {
      name: name ?? "",
      ...texts,
      ...(employees === undefined ? {} : { employees: Number(employees) }),
    },
    contacts: contactsOf(draft),
    ...(draft.introduction === "" ? {} : { introduction: draft.introduction }),
    ...(draft.note.trim() === "" ? {} : { note: draft.note }),
  };
}

/** What of a draft differs from the lead; what was emptied is removed. */
export function correctionOf(lead: Lead, draft: LeadDraft): Correction {
  const before = draftOf(lead);
  const changed = companyFields.filter((field) => draft.company[field].trim() !== before.company[field]);
  const company = Object.fromEntries(
    changed.map((field) => {
      const text = draft.company[field].trim();
      if (text === "" && field !== "name") return [field, null];
      return [field, field === "employees" ? Number(text) : text];
    }),
  );
  return {
    ...(changed.length === 0 ? {} : { company }),
    ...(JSON.stringify(contactsOf(draft)) === JSON.stringify(contactsOf(before))
      ? {}
      : { contacts: contactsOf(draft) }),
    ...(draft.introduction === before.introduction ? {} : { introduction: draft.introduction || null }),
    ...(draft.note === before.note ? {} : { note: draft.note.trim() === "" ? null : draft.note }),
  };
}

/** By what a lead is recognized; null while none of it is known. */
export function identityOf(draft: LeadDraft): Identity | null {
  const { domain, taxId } = trimmed(draft.company);
  const contacts = contactsOf(draft).flatMap(({ email, phone }): Contact[] =>
    email === undefined && phone === undefined
      ? []
      : [{ ...(email === undefined ? {} : { email }), ...(phone === undefined ? {} : { phone }) }],
  );
  if (domain === undefined && taxId === undefined && contacts.length === 0) return null;
  return {
    company: {
      ...(domain === undefined ? {} : { domain }),
      ...(taxId === undefined ? {} : { taxId }),
    },
    contacts,
  };
}

function contactsOf({ contacts }: LeadDraft): Contact[] {
  return contacts.flatMap(({ key: _key, buyingRole, ...texts }): Contact[] => {
    const known = trimmed(texts);
    if (Object.keys(known).length === 0) return [];
    return [{ ...known, ...(buyingRole === "unknown" ? {} : { buyingRole }) }];
  });
}

function trimmed<Name extends string>(texts: Readonly<Record<Name, string>>): Partial<Record<Name, string>> {
  const known = Object.entries<string>(texts).flatMap(([name, text]) =>
    text.trim() === "" ? [] : [[name, text.trim()]],
  );
  return Object.fromEntries(known) as Partial<Record<Name, string>>;
}
