import { coachingEffects, coachingEffectsInput } from "@leadback/operations";
import { reasonCodes } from "@leadback/scoring";
import { z } from "zod";
import { withScope } from "../../access/access.ts";
import { defineOperation } from "../../define-operation.ts";
import { jsonContent } from "../../schemas/json-content.ts";
import { traceSchema } from "../partners/metrics-schema.ts";

const share = z.object({ count: z.int(), of: z.int() });

const effectsSchema = z
  .object({
    data: z.array(
      z.object({
        reason: z.enum(reasonCodes),
        label: z.string(),
        partners: z.int(),
        coachings: z.int().describe("A second letter about it within eight weeks is the same coaching."),
        letters: z
          .array(
            z.object({
              partnerId: z.uuid(),
              partnerName: z.string(),
              at: z.iso.datetime().describe("When the letter was written."),
              isOver: z.boolean().describe("Whether its eight weeks are over, so that it counts."),
              before: share,
              after: share,
              traces: z.array(traceSchema).describe("Where the leads on either side are listed."),
            }),
          )
          .describe("Each coaching, the latest first; those that are over add up to `before` and `after`."),
        before: share.describe("Ended for the reason, of all that ended in the eight weeks before."),
        after: share,
        difference: z.number().nullable().describe("Share after less share before."),
        interval: z
          .object({ lower: z.number(), upper: z.number(), confidence: z.number(), method: z.string() })
          .nullable(),
        verdict: z.enum(["helped", "no_change", "too_early"]),
      }),
    ),
  })
  .meta({ id: "CoachingEffects" });

export const measureCoaching = defineOperation({
  access: withScope("metrics:read", { programmeOnly: true }),
  route: {
    method: "get",
    path: "/v1/coaching-effects",
    operationId: "measureCoaching",
    tags: ["Coaching"],
    summary: "Measure what coaching did",
    description:
      "Whether a reason became rarer in the eight weeks after letters were about it, against the eight before. `helped` where the 95 % interval of the difference is below 0, from ten ended leads on either side. Partners are coached when a reason is frequent, so some of it would have become rarer by itself.",
    request: { query: coachingEffectsInput },
    responses: { 200: { description: "One row a reason.", content: jsonContent(effectsSchema) } },
  },
  handler: async (c) => c.json(await coachingEffects(c.var.context, c.req.valid("query")), 200),
});
