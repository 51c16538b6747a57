import { type Locale, locales } from "@leadback/scoring";
import type { z } from "zod";
import {
  companySchema,
  contactSchema,
  type LeadCompany,
  type LeadContactInput,
} from "../leads/lead-submission.ts";
import { zoneSchema } from "../programs/create-program.ts";
import { readWholeNumber } from "./read-amount.ts";
import type { RowReader } from "./row-reader.ts";

/** A partner as a row names it; what is `null` comes from the programme. */
export interface PartnerDraft {
  key: string;
  name: string;
  email: string | null;
  locale: Locale | null;
  zone: string | null;
}

/** The partner that the row belongs to; `null` when the row does not say. What else is said of it may be left out. */
export function readPartner(reader: RowReader): PartnerDraft | null {
  const key = reader.required("partner", 200);
  if (key === null) return null;
  return {
    key,
    name: reader.optional("partnerName", 200) ?? key,
    email: described(reader, "partnerEmail", contactSchema.shape.email, (text) => text.toLowerCase()) ?? null,
    locale: readLocale(reader),
    zone: described(reader, "partnerZone", zoneSchema.optional()) ?? null,
  };
}

/** `pt`, `pt_BR` and `pt-PT` are all read in the Portuguese that we write. */
function readLocale(reader: RowReader): Locale | null {
  const language = reader.text("partnerLocale").toLowerCase().split(/[-_]/)[0] ?? "";
  if (language === "") return null;
  const locale = locales.find((known) => known.toLowerCase().split("-")[0] === language);
  return locale ?? reader.leaveOut("partnerLocale") ?? null;
}

export function readCompany(reader: RowReader): LeadCompany {
  const { shape } = companySchema;
  const text = (field: keyof typeof shape & string, prepare?: (text: string) => string) =>
    described(reader, `company.${field}`, shape[field] as z.ZodType<string | undefined>, prepare);
  const name = text("name");
  // A lead that nobody can name is found later by nobody; where no column gives a name, it is said once.
  if (name === undefined && namesCompanies(reader))
    reader.warn("company.name", reader.messages.withoutCompany);
  return compact({
    name,
    domain: text("domain", bareDomain),
    taxId: text("taxId"),
    industry: text("industry"),
    country: text("country", (code) => code.toUpperCase()),
    region: text("region"),
    city: text("city"),
    employees: wholeNumber(reader, "company.employees", shape.employees),
    annualRevenueCents: wholeNumber(reader, "company.annualRevenueCents", shape.annualRevenueCents),
    annualRevenueCurrency: text("annualRevenueCurrency", (code) => code.toUpperCase()),
  });
}

function namesCompanies(reader: RowReader): boolean {
  return reader.columnOf("company.name") !== null && reader.text("company.name") === "";
}

export function readContacts(reader: RowReader): LeadContactInput[] {
  const byNumber = new Map<number, LeadContactInput>();
  const { shape } = contactSchema;
  for (const path of reader.fields) {
    const match = /^contact\.(?:(\d+)\.)?(\w+)$/.exec(path);
    const field = match?.[2];
    if (match === null || field === undefined || !(field in shape)) continue;
    const key = field as keyof typeof shape;
    const value = described(reader, path, shape[key] as z.ZodType<string | undefined>, (text) =>
      key === "email" || key === "buyingRole" ? text.toLowerCase() : text,
    );
    if (value === undefined) continue;
    const number = Number(match[1] ?? 1);
    byNumber.set(number, { ...byNumber.get(number), [key]: value });
  }
  return [...byNumber].sort(([left], [right]) => left - right).map(([, contact]) => contact);
}

export function readAttributes(reader: RowReader): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const field of reader.fields) {
    if (!field.startsWith("attributes.")) continue;
    const text = reader.text(field);
    if (text === "") continue;
    if (text.length > 1_000) reader.leaveOut(field);
    else attributes[field.slice("attributes.".length)] = text;
  }
  return attributes;
}

/** A value that describes the lead: when it does not fit, the row is kept without it, and a warning says so. */
function described(
  reader: RowReader,
  field: string,
  schema: z.ZodType<string | undefined>,
  prepare: (text: string) => string = (text) => text,
): string | undefined {
  const text = reader.text(field).replace(/\s+/g, " ");
  if (text === "") return undefined;
  const result = schema.safeParse(prepare(text));
  return result.success ? result.data : reader.leaveOut(field);
}

function wholeNumber(
  reader: RowReader,
  field: string,
  schema: z.ZodType<number | undefined>,
): number | undefined {
  const text = reader.text(field);
  if (text === "") return undefined;
  const result = schema.safeParse(readWholeNumber(text));
  return result.success ? result.data : reader.leaveOut(field);
}

function bareDomain(text: string): string {
  return text
    .toLowerCase()
    .replace(/^[a-z]+:\/\//, "")
    .replace(/[/?#:].*$/, "")
    .replace(/^www\./, "");
}

/** Without the fields that have no value. The cast holds because nothing else was added. */
function compact<Fields extends object>(
  fields: Fields,
): { [Key in keyof Fields]?: Exclude<Fields[Key], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter((entry) => entry[1] !== undefined)) as {
    [Key in keyof Fields]?: Exclude<Fields[Key], undefined>;
  };
}
