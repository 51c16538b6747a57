import {
  type Answer,
  type InputProblem,
  type LeadView,
  leadSubmissionSchema,
  submitLeadOnce,
} from "@leadback/operations";
import type { TypedResponse } from "hono";
import type { z } from "zod";
import { withScope } from "../../access/access.ts";
import { defineOperation } from "../../define-operation.ts";
import { contentOf } from "../../idempotency/answer-handler-once.ts";
import { giveAnswer, keyedRequest } from "../../idempotency/answer-keyed.ts";
import { jsonContent } from "../../schemas/json-content.ts";
import { explainLead } from "./explain-lead.ts";
import { leadEtag } from "./lead-etag.ts";
import { warnedLeadSchema } from "./warned-lead-schema.ts";

const path = "/v1/leads";

type SubmittedLead = z.output<typeof warnedLeadSchema>;

export const submitLead = defineOperation({
  access: withScope("leads:write"),
  problems: ["duplicate_external_id", "not_found"],
  route: {
    method: "post",
    path,
    operationId: "submitLead",
    tags: ["Leads"],
    summary: "Submit a lead",
    description:
      "Takes in one lead of a partner, scores it and says whether somebody has sent it before. A key that is bound to a partner may leave `partnerId` out. A duplicate is recorded too: `duplicate.verdict` says what it is.",
    request: {
      body: { required: true, content: jsonContent(leadSubmissionSchema.meta({ id: "LeadSubmission" })) },
    },
    responses: {
      201: {
        description: "The lead, as it now stands. `Location` and `ETag` are set.",
        content: jsonContent(warnedLeadSchema),
      },
    },
  },
  // Leads that come at the same time are stored together, so that a key is not a transaction of its own.
  idempotency: "handler",
  explainInvalid: explainLead,
  handler: async (c) => {
    const request = await keyedRequest(c, path, () => contentOf(c));
    const given = await submitLeadOnce(c.var.context, c.req.valid("json"), request, answerWith);
    return asCreated(giveAnswer(c, given));
  },
});

function answerWith(lead: LeadView, warnings: readonly InputProblem[]): Answer {
  const headers = {
    "Content-Type": "application/json",
    ETag: leadEtag(lead),
    Location: `${path}/${lead.id}`,
  };
  return { status: 201, headers, body: JSON.stringify({ ...lead, warnings }) };
}

/** Safe: `answerWith` made it. */
function asCreated(response: Response): TypedResponse<SubmittedLead, 201, "json"> {
  return response as Response & TypedResponse<SubmittedLead, 201, "json">;
}
