import type { ErasureId } from "@leadback/db";
import { getErasure as get } from "@leadback/operations";
import { needs } from "../../access/access.ts";
import { defineOperation } from "../../define-operation.ts";
import { jsonContent } from "../../schemas/json-content.ts";
import { pathId } from "../../schemas/path-id.ts";
import { erasureSchema } from "./erasure-schema.ts";

export const getErasure = defineOperation({
  access: needs("leads:erase", { programmeOnly: true }),
  route: {
    method: "get",
    path: "/v1/erasures/{id}",
    operationId: "getErasure",
    tags: ["Leads"],
    summary: "See how far an erasure has come",
    description: "What it has emptied, and which partners had received what about the lead before.",
    request: { params: pathId("erasure") },
    responses: { 200: { description: "The erasure.", content: jsonContent(erasureSchema) } },
  },
  handler: async (c) => c.json(await get(c.var.context, asErasureId(c.req.valid("param").id)), 200),
});

/** Safe: the path's schema has checked the form, and the look-up decides whether it is an erasure's. */
function asErasureId(id: string): ErasureId {
  return id as ErasureId;
}
