import { z } from "zod";
import { open } from "../../access/access.ts";
import { defineOperation } from "../../define-operation.ts";
import { showPage } from "../../pages/page.ts";
import { referencePage } from "../../pages/reference/reference-page.ts";

export const showReference = defineOperation({
  access: open,
  route: {
    method: "get",
    path: "/docs",
    operationId: "showReference",
    tags: ["About this API"],
    summary: "Describe the API to people",
    description: "The reference, made from the same description as /openapi.json.",
    responses: { 200: { description: "The page.", content: { "text/html": { schema: z.string() } } } },
  },
  handler: (c) => showPage(c, referencePage(c.var.describeApi())),
});
