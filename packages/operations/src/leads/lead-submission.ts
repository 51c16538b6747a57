import { buyingRoles, introductions } from "@leadback/db";
import { z } from "zod";
import { domainName, emailAddress } from "../text/domain-name.ts";

/** Text that people may read later: no control characters, no invisible direction marks. */
export function plainText(maxLength: number) {
  return z
    .string()
    .trim()
    .min(1, "Leave the field out instead of sending it empty.")
    .max(maxLength, `At most ${maxLength} characters.`)
    .refine((text) => !/[\p{Cc}\u202a-\u202e\u2066-\u2069\u{e0000}-\u{e007f}]|\p{M}{5}/u.test(text), {
      error: "Remove control characters, line breaks and stacked accents.",
    });
}

export const noteText = z
  .string()
  .trim()
  .min(1)
  .max(4_000, "At most 4000 characters.")
  .refine((text) => !/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u.test(text.replace(/[\t\r\n]/g, "")), {
    error: "Remove control characters.",
  });

const amountCents = z.int().min(0).max(Number.MAX_SAFE_INTEGER);
const currency = z.string().regex(/^[A-Z]{3}$/, "Give an ISO 4217 currency, for example BRL.");

export const companySchema = z.strictObject({
  name: plainText(200),
  domain: domainName.optional(),
  taxId: plainText(32).optional(),
  industry: plainText(120).optional(),
  employees: z.int().min(0).max(10_000_000).optional(),
  annualRevenueCents: amountCents.optional(),
  annualRevenueCurrency: currency.optional(),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/, "Give an ISO 3166 country, for example BR.")
    .optional(),
  region: plainText(120).optional(),
  city: plainText(120).optional(),
});

export const contactSchema = z.strictObject({
  name: plainText(200).optional(),
  email: emailAddress.optional(),
  phone: plainText(40).optional(),
  role: plainText(120).optional(),
  buyingRole: z.enum(buyingRoles).optional(),
});

export const attributesSchema = z
  .record(z.string().min(1).max(64), z.union([z.string().max(1_000), z.number(), z.boolean(), z.null()]))
  .refine((attributes) => Object.keys(attributes).length <= 100, "At most 100 attributes.");

export const leadSubmissionSchema = z.strictObject({
  partnerId: z.uuid("Give the partner's id as GET /v1/partners shows it.").optional(),
  externalId: plainText(200).optional(),
  company: companySchema,
  contacts: z.array(contactSchema).max(20, "At most 20 contacts.").optional(),
  introduction: z.enum(introductions).optional(),
  channel: plainText(120).optional(),
  note: noteText.optional(),
  attributes: attributesSchema.optional(),
  submittedAt: z.iso
    .datetime({ offset: true, error: "Give an instant, for example 2026-11-09T14:30:00Z." })
    .optional(),
});

export type LeadSubmissionInput = z.input<typeof leadSubmissionSchema>;
export type LeadSubmission = z.output<typeof leadSubmissionSchema>;
export type LeadCompany = Partial<z.output<typeof companySchema>>;
export type LeadContactInput = z.output<typeof contactSchema>;
