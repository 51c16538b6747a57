import { openDispute as open, openDisputeInput } from "@leadback/operations";
import { withScope } from "../../access/access.ts";
import { defineOperation } from "../../define-operation.ts";
import { jsonContent } from "../../schemas/json-content.ts";
import { pathId } from "../../schemas/path-id.ts";
import { asLeadId } from "../leads/as-lead-id.ts";
import { disputeSchema } from "./dispute-schema.ts";

export const openDispute = defineOperation({
  access: withScope("leads:write"),
  problems: ["conflict"],
  route: {
    method: "post",
    path: "/v1/leads/{id}/disputes",
    operationId: "openDispute",
    tags: ["Disputes"],
    summary: "Disagree with how a lead ended",
    description:
      "Once for each end of a lead. Somebody else than the person who ended it decides within the programme's working days (five unless set otherwise).",
    request: {
      params: pathId("lead"),
      body: { required: true, content: jsonContent(openDisputeInput.meta({ id: "DisputeInput" })) },
    },
    responses: { 201: { description: "The dispute.", content: jsonContent(disputeSchema) } },
  },
  handler: async (c) =>
    c.json(await open(c.var.context, asLeadId(c.req.valid("param").id), c.req.valid("json")), 201),
});
