import { chooseLetterPace as choose, letterPaceInput } from "@leadback/operations";
import { needs } from "../../access/access.ts";
import { defineOperation } from "../../define-operation.ts";
import { optionalTagHeader, seenTag } from "../../preconditions/optional-tag.ts";
import { jsonContent } from "../../schemas/json-content.ts";
import { asPartnerId } from "./as-partner-id.ts";
import { asContactId, contactPath } from "./contact-path.ts";
import { partnerContactSchema } from "./partner-schema.ts";

export const chooseLetterPace = defineOperation({
  access: needs("letters:pace"),
  problems: ["conflict", "precondition_failed"],
  route: {
    method: "put",
    path: "/v1/partners/{id}/contacts/{contactId}/pace",
    operationId: "chooseLetterPace",
    tags: ["Partners"],
    summary: "Choose how often a person gets the letter",
    description:
      "For the partner itself, and for who manages it. `paused` holds the letters back until another pace is chosen; what cannot wait still comes. Who has unsubscribed is written to again only by the link of a letter.",
    request: {
      params: contactPath,
      headers: optionalTagHeader,
      body: { required: true, content: jsonContent(letterPaceInput.meta({ id: "LetterPace" })) },
    },
    responses: { 200: { description: "The person.", content: jsonContent(partnerContactSchema) } },
  },
  handler: async (c) => {
    const { id, contactId } = c.req.valid("param");
    const seen = seenTag(c.req.valid("header")["if-match"], "/v1/partners/{id}/contacts");
    const wish = c.req.valid("json");
    return c.json(await choose(c.var.context, asPartnerId(id), asContactId(contactId), wish, seen), 200);
  },
});
