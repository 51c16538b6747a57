import { listImports as list, listImportsInput } from "@leadback/operations";
import { needs } from "../../access/access.ts";
import { defineOperation } from "../../define-operation.ts";
import { jsonContent } from "../../schemas/json-content.ts";
import { pageOf } from "../../schemas/page-of.ts";
import { importSchema } from "./import-schema.ts";

export const listImports = defineOperation({
  access: needs("imports:read", { programmeOnly: true }),
  problems: ["invalid_cursor"],
  route: {
    method: "get",
    path: "/v1/imports",
    operationId: "listImports",
    tags: ["Files"],
    summary: "List imports",
    description: "The files that were sent, the newest first.",
    request: { query: listImportsInput },
    responses: { 200: { description: "One page.", content: jsonContent(pageOf(importSchema)) } },
  },
  handler: async (c) => c.json(await list(c.var.context, c.req.valid("query")), 200),
});
