import { measureInforming as measure, measureInformingInput } from "@leadback/operations";
import { z } from "zod";
import { withScope } from "../../access/access.ts";
import { defineOperation } from "../../define-operation.ts";
import { instant } from "../../schemas/instant.ts";
import { jsonContent } from "../../schemas/json-content.ts";
import { outcomeDelaySchema, outcomeDelayShape } from "./outcome-delay-schema.ts";

const informingSchema = z
  .object({
    period: z.object({ from: instant, to: instant.describe("Not part of the period."), zone: z.string() }),
    all: outcomeDelaySchema,
    partners: z
      .array(z.object({ partnerId: z.uuid(), partnerName: z.string(), ...outcomeDelayShape }))
      .describe("Of those with an outcome in the period, by name."),
  })
  .meta({ id: "Informing" });

export const measureInforming = defineOperation({
  access: withScope("metrics:read"),
  route: {
    method: "get",
    path: "/v1/outcome-delay",
    operationId: "measureInforming",
    tags: ["Digests"],
    summary: "Measure how soon partners are told",
    description:
      "How long it takes from an outcome (qualified, disqualified, won, lost) until the first letter that told the partner left: the notice that named it, or the first digest that counted it. Of the last 90 days unless `from` and `to` say otherwise, of all partners together and of each. That somebody opened a letter or a page is stored nowhere and does not count.",
    request: { query: measureInformingInput },
    responses: { 200: { description: "The delay.", content: jsonContent(informingSchema) } },
  },
  handler: async (c) => c.json(await measure(c.var.context, c.req.valid("query")), 200),
});
