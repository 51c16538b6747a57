import { createPartner as create, createPartnerInput } from "@leadback/operations";
import { withScope } from "../../access/access.ts";
import { defineOperation } from "../../define-operation.ts";
import { jsonContent } from "../../schemas/json-content.ts";
import { partnerSchema } from "./partner-schema.ts";

export const createPartner = defineOperation({
  access: withScope("partners:write", { programmeOnly: true }),
  problems: ["conflict"],
  route: {
    method: "post",
    path: "/v1/partners",
    operationId: "createPartner",
    tags: ["Partners"],
    summary: "Add a partner",
    description:
      "Adds a partner with the people who read its digest. What is left out follows the programme.",
    request: {
      body: { required: true, content: jsonContent(createPartnerInput.meta({ id: "PartnerInput" })) },
    },
    responses: {
      201: { description: "The partner. `Location` is set.", content: jsonContent(partnerSchema) },
    },
  },
  handler: async (c) => {
    const partner = await create(c.var.context, c.req.valid("json"));
    return c.json(partner, 201, { Location: `/v1/partners/${partner.id}` });
  },
});
