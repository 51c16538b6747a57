import { isDeepStrictEqual } from "node:util";
import { introductions } from "@leadback/db";
import { z } from "zod";
import { definedFields } from "../defined-fields.ts";
import type { CorrectableField } from "./correctable-fields.ts";
import type { LeadView } from "./get-lead.ts";
import { attributesSchema, companySchema, contactSchema, noteText } from "./lead-submission.ts";

const { name: companyName, ...companyFields } = companySchema.shape;
const removable = Object.fromEntries(
  Object.entries(companyFields).map(([name, schema]) => [name, schema.nullable()]),
) as { [Name in keyof typeof companyFields]: z.ZodNullable<(typeof companyFields)[Name]> };

/** What of a lead is to be different. A field that is left out stays; null removes; `contacts` and `attributes` replace. */
export const leadCorrectionSchema = z.strictObject({
  company: z.strictObject({ name: companyName.optional(), ...removable }).optional(),
  contacts: z.array(contactSchema).max(20, "At most 20 contacts.").optional(),
  introduction: z.enum(introductions).nullable().optional(),
  note: noteText.nullable().optional(),
  attributes: attributesSchema.optional(),
});

export type LeadCorrection = z.output<typeof leadCorrectionSchema>;
export type LeadContent = Pick<LeadView, "company" | "contacts" | "introduction" | "note" | "attributes">;

/** The lead as it would be. */
export function correctedContent(before: LeadContent, correction: LeadCorrection): LeadContent {
  const { company = {}, contacts, ...rest } = correction;
  return {
    ...before,
    ...definedFields(rest),
    company: { ...before.company, ...definedFields(company) },
    contacts:
      contacts?.map(({ name, email, phone, role, buyingRole }) => ({
        name: name ?? null,
        email: email ?? null,
        phone: phone ?? null,
        role: role ?? null,
        buyingRole: buyingRole ?? "unknown",
      })) ?? before.contacts,
  };
}

/** The names of what differs. One contact more or less is a matter of `contacts` as a whole. */
export function differingFields(before: LeadContent, after: LeadContent): CorrectableField[] {
  const company = namesOf(before.company)
    .filter((name) => before.company[name] !== after.company[name])
    .map((name) => `company.${name}` as const);
  const others = (["introduction", "note", "attributes"] as const).filter(
    (name) => !isDeepStrictEqual(before[name], after[name]),
  );
  return [...company, ...differingContacts(before.contacts, after.contacts), ...others];
}

function differingContacts(
  before: LeadContent["contacts"],
  after: LeadContent["contacts"],
): CorrectableField[] {
  if (before.length !== after.length) return ["contacts"];
  return (["name", "email", "phone", "role", "buyingRole"] as const)
    .filter((name) => before.some((contact, index) => contact[name] !== after[index]?.[name]))
    .map((name) => `contacts.${name}` as const);
}

/** Safe: the object is built in one place, with these names and no other. */
function namesOf<Fields extends object>(fields: Fields): (keyof Fields & string)[] {
  return Object.keys(fields) as (keyof Fields & string)[];
}
