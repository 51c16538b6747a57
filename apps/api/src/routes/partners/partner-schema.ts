import { cadences, partnerStages, partnerTypes } from "@leadback/db";
import { z } from "zod";
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
  createdAt: instant,
  archivedAt: instant.nullable(),
};

export const partnerListItemSchema = z
  .object(partnerSummaryShape)
  .meta({ id: "PartnerListItem", description: "A partner as lists show it." });

export const partnerSchema = z
  .object({
    ...partnerSummaryShape,
    contacts: z
      .array(
        z.object({
          id: z.uuid(),
          name: text,
          email: z.string(),
          locale: text,
          receivesDigest: z.boolean(),
          unsubscribedAt: instant.nullable(),
        }),
      )
      .describe("The people who read the digest."),
    stageHistory: z.array(z.object({ stage: z.enum(partnerStages), changedAt: instant })),
  })
  .meta({ id: "Partner" });
