import { listMaterials as list, listMaterialsInput } from "@leadback/operations";
import { withScope } from "../../access/access.ts";
import { defineOperation } from "../../define-operation.ts";
import { jsonContent } from "../../schemas/json-content.ts";
import { pageOf } from "../../schemas/page-of.ts";
import { materialSchema } from "./material-schema.ts";

export const listMaterials = defineOperation({
  access: withScope("partners:read"),
  problems: ["invalid_cursor"],
  route: {
    method: "get",
    path: "/v1/materials",
    operationId: "listMaterials",
    tags: ["Materials"],
    summary: "List the materials",
    description: "The versions in force, by key and locale.",
    request: { query: listMaterialsInput },
    responses: { 200: { description: "One page.", content: jsonContent(pageOf(materialSchema)) } },
  },
  handler: async (c) => c.json(await list(c.var.context, c.req.valid("query")), 200),
});
