import { listContacts as list } from "@leadback/operations";
import { z } from "zod";
import { withScope } from "../../access/access.ts";
import { defineOperation } from "../../define-operation.ts";
import { jsonContent } from "../../schemas/json-content.ts";
import { pathId } from "../../schemas/path-id.ts";
import { asPartnerId } from "./as-partner-id.ts";
import { partnerContactSchema } from "./partner-schema.ts";

export const listContacts = defineOperation({
  access: withScope("partners:read"),
  route: {
    method: "get",
    path: "/v1/partners/{id}/contacts",
    operationId: "listPartnerContacts",
    tags: ["Partners"],
    summary: "List a partner's people",
    description: "All of them, oldest first: a partner has at most fifty.",
    request: { params: pathId("partner") },
    responses: {
      200: {
        description: "The people.",
        content: jsonContent(z.object({ data: z.array(partnerContactSchema) })),
      },
    },
  },
  handler: async (c) => c.json(await list(c.var.context, asPartnerId(c.req.valid("param").id)), 200),
});
