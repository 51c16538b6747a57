import { getImport as get } from "@leadback/operations";
import { needs } from "../../access/access.ts";
import { defineOperation } from "../../define-operation.ts";
import { jsonContent } from "../../schemas/json-content.ts";
import { pathId } from "../../schemas/path-id.ts";
import { asImportId } from "./as-import-id.ts";
import { importSchema } from "./import-schema.ts";

export const getImport = defineOperation({
  access: needs("imports:read", { programmeOnly: true }),
  route: {
    method: "get",
    path: "/v1/imports/{id}",
    operationId: "getImport",
    tags: ["Files"],
    summary: "Follow an import",
    description: "Its state, how far it is, and its report.",
    request: { params: pathId("import") },
    responses: { 200: { description: "The import.", content: jsonContent(importSchema) } },
  },
  handler: async (c) => c.json(await get(c.var.context, asImportId(c.req.valid("param").id)), 200),
});
