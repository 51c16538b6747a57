import { removeContact as remove } from "@leadback/operations";
import { withScope } from "../../access/access.ts";
import { defineOperation } from "../../define-operation.ts";
import { asPartnerId } from "./as-partner-id.ts";
import { asContactId, contactPath } from "./contact-path.ts";

export const removeContact = defineOperation({
  access: withScope("partners:write", { programmeOnly: true }),
  route: {
    method: "delete",
    path: "/v1/partners/{id}/contacts/{contactId}",
    operationId: "removePartnerContact",
    tags: ["Partners"],
    summary: "Remove a person at a partner",
    description: "What is known of the person is deleted; letters that were sent stay as they are.",
    request: { params: contactPath },
    responses: { 204: { description: "Removed." } },
  },
  handler: async (c) => {
    const { id, contactId } = c.req.valid("param");
    await remove(c.var.context, asPartnerId(id), asContactId(contactId));
    return c.body(null, 204);
  },
});
