import { getPartner as get } from "@leadback/operations";
import { withScope } from "../../access/access.ts";
import { defineOperation } from "../../define-operation.ts";
import { jsonContent } from "../../schemas/json-content.ts";
import { pathId } from "../../schemas/path-id.ts";
import { asPartnerId } from "./as-partner-id.ts";
import { partnerSchema } from "./partner-schema.ts";

export const getPartner = defineOperation({
  access: withScope("partners:read"),
  route: {
    method: "get",
    path: "/v1/partners/{id}",
    operationId: "getPartner",
    tags: ["Partners"],
    summary: "Read a partner",
    description: "One partner with its contacts and the dated history of its stages.",
    request: { params: pathId("partner") },
    responses: { 200: { description: "The partner.", content: jsonContent(partnerSchema) } },
  },
  handler: async (c) => c.json(await get(c.var.context, asPartnerId(c.req.valid("param").id)), 200),
});
