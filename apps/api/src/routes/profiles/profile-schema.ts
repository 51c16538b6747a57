import { criterionNames, profileCriteria } from "@leadback/operations";
import { leadStages, reasonCodes } from "@leadback/scoring";
import { z } from "zod";
import { instant } from "../../schemas/instant.ts";

const text = z.string().nullable();
const names = z.array(z.enum(criterionNames));

export const profileSchema = z
  .object({
    version: z.int(),
    criteria: profileCriteria,
    changes: z.array(z.string()).describe("What is different from the version before, in plain words."),
    examples: z
      .array(
        z.object({
          isPositive: z.boolean(),
          industry: text,
          employees: text.describe("A band."),
          country: text,
          region: text,
          reason: z.enum(reasonCodes).nullable(),
        }),
      )
      .describe("Leads that show it, without who they are."),
    publishedAt: instant,
  })
  .meta({ id: "IdealProfile" });

export const profileFitSchema = z
  .object({
    version: z.int().nullable().describe("Null while there is no profile."),
    data: z.array(
      z.object({
        leadId: z.uuid(),
        leadRef: z.string(),
        stage: z.enum(leadStages),
        fits: names,
        misses: names,
        unknown: names.describe("Asked for, and not known of the lead."),
      }),
    ),
  })
  .meta({ id: "LeadsUnderProfile" });
