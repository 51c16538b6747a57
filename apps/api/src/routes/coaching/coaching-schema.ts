import { coachingKinds } from "@leadback/db";
import { reasonCodes } from "@leadback/scoring";
import { z } from "zod";
import { tagSchema } from "../../preconditions/optional-tag.ts";
import { instant } from "../../schemas/instant.ts";

export const coachingSchema = z
  .object({
    id: z.uuid(),
    partnerId: z.uuid(),
    kind: z.enum(coachingKinds),
    heldAt: instant,
    reason: z.enum(reasonCodes).nullable().describe("Which reason it was to make rarer."),
    leadId: z.uuid().nullable(),
    participants: z.array(z.string()),
    summary: z.string(),
    recordingUrl: z.string().nullable(),
    recordingConsent: z
      .object({ givenBy: z.array(z.string()), givenAt: z.string(), source: z.string() })
      .nullable(),
    createdAt: instant,
    correctedAt: instant.nullable().describe("When it was put right last; null: as it was recorded."),
    tag: tagSchema,
  })
  .meta({ id: "CoachingSession" });
