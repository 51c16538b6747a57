import { z } from "zod";
import { open } from "../../access/access.ts";
import { defineOperation } from "../../define-operation.ts";
import type { OpenApiDocument } from "../../openapi-document.ts";
import { pageText } from "../../pages/page.ts";
import { referencePage } from "../../pages/reference/reference-page.ts";
import { pagePolicy } from "../../pages/style.ts";
import { compressText } from "../../web/compress-text.ts";
import type { WebFile } from "../../web/read-web-app.ts";
import { sendFile } from "../../web/send-file.ts";

/** The page is long and changes with the version alone. */
const written = new WeakMap<OpenApiDocument, Promise<WebFile>>();

export const showReference = defineOperation({
  access: open,
  route: {
    method: "get",
    path: "/docs",
    operationId: "showReference",
    tags: ["About this API"],
    summary: "Describe the API to people",
    description: "The reference, made from the same description as /openapi.json.",
    responses: {
      200: { description: "The page.", content: { "text/html": { schema: z.string() } } },
      304: { description: "The page that you have is the present one." },
    },
  },
  handler: async (c) => {
    c.header("Content-Security-Policy", pagePolicy);
    c.header("Content-Language", "en");
    return sendFile(c, await referenceOf(c.var.describeApi()), "no-cache");
  },
});

function referenceOf(document: OpenApiDocument): Promise<WebFile> {
  const known =
    written.get(document) ??
    pageText(referencePage(document)).then((text) => compressText("text/html; charset=utf-8", text));
  written.set(document, known);
  return known;
}
