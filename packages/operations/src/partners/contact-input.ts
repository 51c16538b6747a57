import { cadences, contactChannels, legalBases } from "@leadback/db";
import { locales } from "@leadback/scoring";
import { z } from "zod";
import { plainText } from "../leads/lead-submission.ts";
import { zoneSchema } from "../programs/create-program.ts";
import { emailAddress } from "../text/domain-name.ts";

const consentedAt = z.iso.datetime({
  offset: true,
  error: "Give an instant that has passed, for example 2026-11-09T14:30:00Z.",
});

/** A person at a partner: how it is reached, and on what grounds we write to it. */
export const partnerContactInput = z.strictObject({
  name: plainText(120).nullable().optional(),
  email: emailAddress.toLowerCase(),
  phone: plainText(40).nullable().optional(),
  role: plainText(120).nullable().optional(),
  locale: z.enum(locales).nullable().optional(),
  zone: zoneSchema.nullable().optional(),
  cadence: z.enum(cadences).nullable().optional(),
  preferredChannel: z.enum(contactChannels).optional(),
  receivesDigest: z.boolean().optional(),
  /** Whether what cannot wait for the digest is told on the same day. */
  receivesNotices: z.boolean().optional(),
  legalBasis: z.enum(legalBases).optional(),
  consentedAt: consentedAt.optional(),
  consentSource: plainText(200).optional(),
});

/** What is left out stays as it is; `null` removes it. */
export const updateContactInput = partnerContactInput.partial();

export type PartnerContactInput = z.input<typeof partnerContactInput>;
export type UpdateContactInput = z.input<typeof updateContactInput>;
