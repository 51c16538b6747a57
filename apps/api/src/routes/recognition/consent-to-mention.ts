import { consentToMention as consent, consentInput } from "@leadback/operations";
import { z } from "zod";
import { needs } from "../../access/access.ts";
import { defineOperation } from "../../define-operation.ts";
import { jsonContent } from "../../schemas/json-content.ts";
import { pathId } from "../../schemas/path-id.ts";
import { asPartnerId } from "../partners/as-partner-id.ts";
import { recognitionSchema } from "./recognition-schema.ts";

export const consentToMention = defineOperation({
  access: needs("recognition:consent"),
  route: {
    method: "put",
    path: "/v1/partners/{id}/recognitions/{code}",
    operationId: "consentToMention",
    tags: ["Partners"],
    summary: "Agree to be mentioned, or take that back",
    description: "Nothing that a partner has reached is spoken of in public without its consent.",
    request: {
      params: pathId("partner").extend({
        code: z.string().min(1).max(60).describe("The code of what was reached."),
      }),
      body: { required: true, content: jsonContent(consentInput.meta({ id: "MentionConsent" })) },
    },
    responses: { 200: { description: "As it now stands.", content: jsonContent(recognitionSchema) } },
  },
  handler: async (c) => {
    const { id, code } = c.req.valid("param");
    return c.json(await consent(c.var.context, asPartnerId(id), code, c.req.valid("json")), 200);
  },
});
