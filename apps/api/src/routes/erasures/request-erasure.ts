import { requestErasure as request } from "@leadback/operations";
import { needs } from "../../access/access.ts";
import { defineOperation } from "../../define-operation.ts";
import { jsonContent } from "../../schemas/json-content.ts";
import { pathId } from "../../schemas/path-id.ts";
import { asLeadId } from "../leads/as-lead-id.ts";
import { erasureSchema } from "./erasure-schema.ts";

export const requestErasure = defineOperation({
  access: needs("leads:erase", { programmeOnly: true }),
  route: {
    method: "post",
    path: "/v1/leads/{id}/erasure",
    operationId: "eraseLead",
    tags: ["Leads"],
    summary: "Remove a lead's personal data everywhere",
    description:
      "Names, addresses, numbers, notes, sentences and scores' explanations go, also out of letters that have not been sent; stages, dates, reasons and amounts stay, so that every count stays too. It is carried out within minutes, cannot be taken back, and leaves the lead unreadable for everyone. `Location` names where to see how far it has come.",
    request: { params: pathId("lead") },
    responses: {
      202: { description: "Taken down; a worker carries it out.", content: jsonContent(erasureSchema) },
    },
  },
  handler: async (c) => {
    const erasure = await request(c.var.context, asLeadId(c.req.valid("param").id));
    return c.json(erasure, 202, { Location: `/v1/erasures/${erasure.id}` });
  },
});
