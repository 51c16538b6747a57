import { managerSummary, managerSummaryInput, needKinds } from "@leadback/operations";
import { z } from "zod";
import { withScope } from "../../access/access.ts";
import { defineOperation } from "../../define-operation.ts";
import { jsonContent } from "../../schemas/json-content.ts";
import { traceSchema } from "../partners/metrics-schema.ts";

const summarySchema = z
  .object({
    period: z.object({ firstDay: z.iso.date(), lastDay: z.iso.date() }),
    partners: z.int(),
    inNeed: z.int(),
    data: z.array(
      z.object({
        partnerId: z.uuid(),
        partnerName: z.string(),
        managerId: z.string().nullable(),
        needs: z
          .array(
            z.object({
              need: z.looseObject({ kind: z.enum(needKinds) }).describe("With the counts that say so."),
              text: z.string(),
              traces: z.array(traceSchema).describe("Where the leads that it counts are listed."),
            }),
          )
          .describe("What weighs most first."),
      }),
    ),
    text: z.string().describe("The same to read or to send."),
  })
  .meta({ id: "ManagerSummary" });

export const showManagerSummary = defineOperation({
  access: withScope("metrics:read", { programmeOnly: true }),
  route: {
    method: "get",
    path: "/v1/manager-summary",
    operationId: "showManagerSummary",
    tags: ["Partners"],
    summary: "See who needs help with what",
    description:
      "The week's page for whoever looks after partners: those who need somebody most first, each with what for. From the same facts as the partners' own letters; a channel manager sees partners in care alone.",
    request: { query: managerSummaryInput },
    responses: { 200: { description: "The page.", content: jsonContent(summarySchema) } },
  },
  handler: async (c) => c.json(await managerSummary(c.var.context, c.req.valid("query")), 200),
});
