import { z } from "zod";
import { open } from "../../access/access.ts";
import { defineOperation } from "../../define-operation.ts";
import type { OpenApiDocument } from "../../openapi-document.ts";
import { jsonContent } from "../../schemas/json-content.ts";
import { compressText } from "../../web/compress-text.ts";
import type { WebFile } from "../../web/read-web-app.ts";
import { sendFile } from "../../web/send-file.ts";

const written = new WeakMap<OpenApiDocument, Promise<WebFile>>();

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
      304: { description: "The description that you have is the present one." },
    },
  },
  handler: async (c) => sendFile(c, await descriptionOf(c.var.describeApi()), "no-cache"),
});

function descriptionOf(document: OpenApiDocument): Promise<WebFile> {
  const known = written.get(document) ?? compressText("application/json", JSON.stringify(document));
  written.set(document, known);
  return known;
}
