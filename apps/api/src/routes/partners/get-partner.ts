import { getPartner as get } from "@leadback/operations";
import { withScope } from "../../access/access.ts";
import { defineOperation } from "../../define-operation.ts";
import { jsonContent } from "../../schemas/json-content.ts";
import { pathId } from "../../schemas/path-id.ts";
import { leadEtag } from "../leads/lead-etag.ts";
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
    responses: {
      200: { description: "The partner. `ETag` names its version.", content: jsonContent(partnerSchema) },
    },
  },
  handler: async (c) => {
    const partner = await get(c.var.context, asPartnerId(c.req.valid("param").id));
    return c.json(partner, 200, { ETag: leadEtag(partner) });
  },
});
