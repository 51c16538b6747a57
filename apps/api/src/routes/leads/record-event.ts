import { leadEventInput, recordEvent as record, refusedInput } from "@leadback/operations";
import { z } from "zod";
import { withScope } from "../../access/access.ts";
import { defineOperation } from "../../define-operation.ts";
import { jsonContent } from "../../schemas/json-content.ts";
import { pathId } from "../../schemas/path-id.ts";
import { asLeadId } from "./as-lead-id.ts";
import { explainEnding } from "./explain-ending.ts";
import { leadEtag, seenVersion } from "./lead-etag.ts";
import { leadEventSchemaOut, leadSchema } from "./lead-schema.ts";
import { warningsSchema } from "./warned-lead-schema.ts";

export const recordEvent = defineOperation({
  access: withScope("leads:write"),
  problems: ["lifecycle", "feedback", "precondition_failed"],
  route: {
    method: "post",
    path: "/v1/leads/{id}/events",
    operationId: "recordLeadEvent",
    tags: ["Leads"],
    summary: "Say what happened to a lead",
    description:
      "Adds one event to the lead's history and moves the lead accordingly. Steps forward may be skipped; anything else that the lifecycle does not allow is answered with the events that are possible. An end (`disqualified`, `lost`) wants a reason, one sentence for the partner, and the evidence that the reason asks for; the reason may be one of the programme's own. A key that is bound to a partner may send `corrected` and `noted`.",
    request: {
      params: pathId("lead"),
      headers: z.object({
        "if-match": z
          .string()
          .optional()
          .describe("The ETag of the lead as you saw it; refused when it has changed since."),
      }),
      body: { required: true, content: jsonContent(leadEventInput.meta({ id: "LeadEventInput" })) },
    },
    responses: {
      201: {
        description: "The event as recorded, and the lead as it now stands. `ETag` names the new version.",
        content: jsonContent(
          z.object({
            event: leadEventSchemaOut,
            lead: leadSchema,
            warnings: warningsSchema.describe(
              "What was recorded although it goes against what the lead itself says, such as its size.",
            ),
          }),
        ),
      },
    },
  },
  explainInvalid: async (validation, c) => {
    if (validation.target !== "json") return undefined;
    const error = refusedInput(validation.error, "The event is not as it should be; nothing was saved.");
    return explainEnding(error, c.var.context, await c.req.json());
  },
  handler: async (c) => {
    const { context } = c.var;
    const event = c.req.valid("json");
    const options = seenVersion(c.req.valid("header")["if-match"]);
    try {
      const recorded = await record(context, asLeadId(c.req.valid("param").id), event, options);
      return c.json(recorded, 201, { ETag: leadEtag(recorded.lead) });
    } catch (error) {
      throw await explainEnding(error, context, event);
    }
  },
});
