import { listImportMaps as list, listImportMapsInput } from "@leadback/operations";
import { needs } from "../../access/access.ts";
import { defineOperation } from "../../define-operation.ts";
import { jsonContent } from "../../schemas/json-content.ts";
import { pageOf } from "../../schemas/page-of.ts";
import { importMapSchema } from "./import-schema.ts";

export const listImportMaps = defineOperation({
  access: needs("imports:read", { programmeOnly: true }),
  problems: ["invalid_cursor"],
  route: {
    method: "get",
    path: "/v1/import-maps",
    operationId: "listImportMaps",
    tags: ["Files"],
    summary: "List the maps that the programme keeps",
    description:
      "By name. The ready maps (`bitrix24`, `hubspot`, `pipedrive`, `rdstation`, `salesforce`) are not among them; they are always there.",
    request: { query: listImportMapsInput },
    responses: { 200: { description: "One page.", content: jsonContent(pageOf(importMapSchema)) } },
  },
  handler: async (c) => c.json(await list(c.var.context, c.req.valid("query")), 200),
});
