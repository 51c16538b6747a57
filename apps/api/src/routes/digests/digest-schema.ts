import { cadences, digestEditions } from "@leadback/db";
import { z } from "zod";
import { instant } from "../../schemas/instant.ts";

const digestShape = {
  id: z.uuid(),
  partnerId: z.uuid(),
  partnerName: z.string(),
  cadence: z.enum(cadences),
  edition: z.enum(digestEditions),
  period: z.object({
    from: instant,
    to: instant.describe("Not part of the period."),
    firstDay: z.iso.date(),
    zone: z.string(),
  }),
  cutoffAt: instant.describe("Only what was recorded until then is in it."),
  frozenAt: instant,
  revision: z.int(),
};

export const digestListItemSchema = z
  .object(digestShape)
  .meta({ id: "DigestListItem", description: "A digest as lists show it." });

/** What the letter says, as data; its shape is versioned by its own `version`. */
export const snapshotSchema = z.looseObject({ version: z.int() }).meta({
  id: "DigestSnapshot",
  description: "Everything that the letter says, as data. `version` names its shape.",
});

export const letterShape = {
  subject: z.string(),
  html: z.string().describe("The letter as mail programs show it."),
  text: z.string().describe("The same, as plain text."),
};

export const digestSchema = z
  .object({ ...digestShape, ...letterShape, snapshot: snapshotSchema })
  .meta({ id: "Digest" });
