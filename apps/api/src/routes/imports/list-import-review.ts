import { importReviewInput, listImportReview as list } from "@leadback/operations";
import { needs } from "../../access/access.ts";
import { defineOperation } from "../../define-operation.ts";
import { jsonContent } from "../../schemas/json-content.ts";
import { pageOf } from "../../schemas/page-of.ts";
import { pathId } from "../../schemas/path-id.ts";
import { asImportId } from "./as-import-id.ts";
import { reviewSchema } from "./import-schema.ts";

export const listImportReview = defineOperation({
  access: needs("imports:read", { programmeOnly: true }),
  problems: ["invalid_cursor"],
  route: {
    method: "get",
    path: "/v1/imports/{id}/review",
    operationId: "listImportReview",
    tags: ["Files"],
    summary: "List the lost reasons that a person must decide",
    description:
      "The texts of the import from which no reason follows clearly, each once, with how many of its leads still wait.",
    request: { params: pathId("import"), query: importReviewInput },
    responses: { 200: { description: "One page.", content: jsonContent(pageOf(reviewSchema)) } },
  },
  handler: async (c) =>
    c.json(await list(c.var.context, asImportId(c.req.valid("param").id), c.req.valid("query")), 200),
});
