import { saveImportMap as save } from "@leadback/operations";
import { z } from "zod";
import { needs } from "../../access/access.ts";
import { defineOperation } from "../../define-operation.ts";
import { jsonContent } from "../../schemas/json-content.ts";
import { importMapSchema } from "./import-schema.ts";

export const saveImportMap = defineOperation({
  access: needs("imports:write", { programmeOnly: true }),
  problems: ["bad_import_map"],
  route: {
    method: "put",
    path: "/v1/import-maps/{name}",
    operationId: "saveImportMap",
    tags: ["Files"],
    summary: "Keep a map under a name",
    description:
      "Checks the map and keeps it, in place of the one that had the name. `POST /v1/imports?map=name` uses it.",
    request: {
      params: z.object({ name: z.string().describe("Small letters, digits and hyphens.") }),
      body: { required: true, content: jsonContent(z.record(z.string(), z.unknown())) },
    },
    responses: { 200: { description: "The map as it is kept.", content: jsonContent(importMapSchema) } },
  },
  handler: async (c) =>
    c.json(await save(c.var.context, c.req.valid("param").name, c.req.valid("json")), 200),
});
