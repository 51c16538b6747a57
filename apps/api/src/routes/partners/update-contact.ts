import { updateContact as update, updateContactInput } from "@leadback/operations";
import { withScope } from "../../access/access.ts";
import { defineOperation } from "../../define-operation.ts";
import { optionalTagHeader, seenTag } from "../../preconditions/optional-tag.ts";
import { jsonContent } from "../../schemas/json-content.ts";
import { asPartnerId } from "./as-partner-id.ts";
import { asContactId, contactPath } from "./contact-path.ts";
import { partnerContactSchema } from "./partner-schema.ts";

export const updateContact = defineOperation({
  access: withScope("partners:write", { programmeOnly: true }),
  problems: ["conflict", "precondition_failed"],
  route: {
    method: "patch",
    path: "/v1/partners/{id}/contacts/{contactId}",
    operationId: "updatePartnerContact",
    tags: ["Partners"],
    summary: "Change a person at a partner",
    description: "A field that is left out stays as it is, `null` removes it.",
    request: {
      params: contactPath,
      headers: optionalTagHeader,
      body: {
        required: true,
        content: jsonContent(updateContactInput.meta({ id: "PartnerContactChanges" })),
      },
    },
    responses: { 200: { description: "The person.", content: jsonContent(partnerContactSchema) } },
  },
  handler: async (c) => {
    const { id, contactId } = c.req.valid("param");
    const changes = c.req.valid("json");
    const seen = seenTag(c.req.valid("header")["if-match"], "/v1/partners/{id}/contacts");
    return c.json(await update(c.var.context, asPartnerId(id), asContactId(contactId), changes, seen), 200);
  },
});
