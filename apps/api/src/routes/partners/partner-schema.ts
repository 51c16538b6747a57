import {
  cadences,
  churnReasons,
  contactChannels,
  legalBases,
  partnerStages,
  partnerTypes,
} from "@leadback/db";
import { z } from "zod";
import { tagSchema } from "../../preconditions/optional-tag.ts";
import { instant } from "../../schemas/instant.ts";

const text = z.string().nullable();

const partnerSummaryShape = {
  id: z.uuid(),
  externalId: text.describe("The id in your own system."),
  name: z.string(),
  type: z.enum(partnerTypes),
  tier: text,
  region: text,
  stage: z.enum(partnerStages).describe("Where the partnership stands."),
  locale: text.describe("Null: the programme's."),
  zone: text.describe("IANA time zone; null: the programme's."),
  cadence: z.enum(cadences).describe("How often the digest comes."),
  managerId: text,
  version: z.int().describe("Counts the changes; the ETag names it."),
  churnReason: z.enum(churnReasons).nullable().describe("Why the partnership ended."),
  offboardedAt: instant.nullable(),
  createdAt: instant,
  archivedAt: instant.nullable(),
  successorId: text.describe("Who gets what is still sent in an archived partner's name."),
};

export const partnerContactSchema = z
  .object({
    id: z.uuid(),
    name: text,
    email: z.string(),
    phone: text,
    role: text,
    locale: text.describe("Null: the partner's."),
    zone: text.describe("Null: the partner's."),
    cadence: z.enum(cadences).nullable().describe("Null: the partner's."),
    preferredChannel: z.enum(contactChannels),
    receivesDigest: z.boolean(),
    receivesNotices: z
      .boolean()
      .describe("Whether what cannot wait for the digest is told on the same day, at most once a day."),
    legalBasis: z.enum(legalBases).describe("On what grounds we write."),
    consentedAt: instant.nullable(),
    consentSource: text,
    unsubscribedAt: instant.nullable(),
    lettersPausedAt: instant
      .nullable()
      .describe("Since when no digest is written to this person; what cannot wait still is."),
    tag: tagSchema,
  })
  .meta({ id: "PartnerContact" });

export const partnerListItemSchema = z
  .object(partnerSummaryShape)
  .meta({ id: "PartnerListItem", description: "A partner as lists show it." });

export const partnerSchema = z
  .object({
    ...partnerSummaryShape,
    contacts: z.array(partnerContactSchema).describe("The people at the partner."),
    stageHistory: z.array(
      z.object({
        stage: z.enum(partnerStages),
        changedAt: instant,
        churnReason: z.enum(churnReasons).nullable(),
      }),
    ),
  })
  .meta({ id: "Partner" });
