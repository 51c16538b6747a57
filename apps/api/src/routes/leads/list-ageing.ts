import { leadPromises } from "@leadback/db";
import { ageingInput, listAgeing as list } from "@leadback/operations";
import { liveStages } from "@leadback/scoring";
import { z } from "zod";
import { withScope } from "../../access/access.ts";
import { defineOperation } from "../../define-operation.ts";
import { instant } from "../../schemas/instant.ts";
import { jsonContent } from "../../schemas/json-content.ts";
import { pageOf } from "../../schemas/page-of.ts";
import { leadListItemSchema } from "./lead-schema.ts";

const ageingLeadSchema = leadListItemSchema
  .omit({ sentence: true })
  .extend({
    ageing: z.object({
      ageDays: z.number().describe("Days since the submission."),
      silentDays: z.number().describe("Days since anything happened."),
      businessHoursLeft: z
        .number()
        .nullable()
        .describe(
          "Working hours until the next promise falls due; below 0 when it is broken, null when none runs.",
        ),
      isLate: z.boolean(),
      isPressing: z.boolean().describe("Late, or due within four hours."),
      isWaitingForPartner: z.boolean().describe("Our clock stands still until the partner answers."),
      proposedClosing: z
        .object({ reason: z.enum(["no_response", "vendor_capacity"]), silentDays: z.int() })
        .nullable()
        .describe(
          "After 60 days without an event: the end that a person may confirm. Nothing closes by itself.",
        ),
    }),
    breaches: z.array(z.enum(leadPromises)).describe("Promises that have been broken, also when kept later."),
  })
  .meta({ id: "AgeingLead" });

const stageSchema = z.object({
  stage: z.enum(liveStages),
  leads: z.int(),
  late: z.int(),
  waitingForPartner: z.int(),
  unassigned: z.int(),
  proposedForClosing: z.int(),
});

export const listAgeing = defineOperation({
  access: withScope("leads:read"),
  problems: ["invalid_cursor"],
  route: {
    method: "get",
    path: "/v1/ageing",
    operationId: "listAgeing",
    tags: ["Leads"],
    summary: "See what waits, and for how long",
    description:
      "Every lead that is being worked, the most urgent first; with `order=queue` as they should be taken up: what is late or due within four hours, then everything else, the best score first in both. With its age, the working hours left until our next promise falls due, and whether it is proposed for closing. `stages` counts what the filter leaves, over all pages.",
    request: { query: ageingInput },
    responses: {
      200: {
        description: "One page, and the counts.",
        content: jsonContent(
          pageOf(ageingLeadSchema).extend({ asOf: instant, stages: z.array(stageSchema) }),
        ),
      },
    },
  },
  handler: async (c) => c.json(await list(c.var.context, c.req.valid("query")), 200),
});
