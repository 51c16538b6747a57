import { addContact as add, partnerContactInput } from "@leadback/operations";
import { withScope } from "../../access/access.ts";
import { defineOperation } from "../../define-operation.ts";
import { jsonContent } from "../../schemas/json-content.ts";
import { pathId } from "../../schemas/path-id.ts";
import { asPartnerId } from "./as-partner-id.ts";
import { partnerContactSchema } from "./partner-schema.ts";

export const addContact = defineOperation({
  access: withScope("partners:write", { programmeOnly: true }),
  problems: ["conflict"],
  route: {
    method: "post",
    path: "/v1/partners/{id}/contacts",
    operationId: "addPartnerContact",
    tags: ["Partners"],
    summary: "Add a person at a partner",
    description:
      'Who it is, in which language, zone and rhythm it is written to, and on what grounds. `legalBasis: "consent"` wants `consentSource`, and takes `consentedAt` as now when it is left out.',
    request: {
      params: pathId("partner"),
      body: { required: true, content: jsonContent(partnerContactInput.meta({ id: "PartnerContactInput" })) },
    },
    responses: { 201: { description: "The person.", content: jsonContent(partnerContactSchema) } },
  },
  handler: async (c) => {
    const contact = await add(c.var.context, asPartnerId(c.req.valid("param").id), c.req.valid("json"));
    return c.json(contact, 201);
  },
});
