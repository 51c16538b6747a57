import { z } from "zod";
import { open } from "../../access/access.ts";
import { defineOperation } from "../../define-operation.ts";
import type { OpenApiDocument } from "../../openapi-document.ts";
import { jsonContent } from "../../schemas/json-content.ts";

export const showOpenApi = defineOperation({
  access: open,
  route: {
    method: "get",
    path: "/openapi.json",
    operationId: "showOpenApi",
    tags: ["About this API"],
    summary: "Describe the API to machines",
    description: "This API as OpenAPI 3.1.",
    responses: {
      200: { description: "The description.", content: jsonContent(z.object({ openapi: z.string() })) },
    },
  },
  handler: (c) => c.json(asJson(c.var.describeApi()), 200, { "Cache-Control": "no-cache" }),
});

/** Safe: the document is plain JSON; its type merely leaves optional members as undefined. */
function asJson(document: OpenApiDocument): { openapi: string } {
  return document;
}
