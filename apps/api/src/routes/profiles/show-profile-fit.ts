import { leadsUnderProfile } from "@leadback/operations";
import { withScope } from "../../access/access.ts";
import { defineOperation } from "../../define-operation.ts";
import { jsonContent } from "../../schemas/json-content.ts";
import { pathId } from "../../schemas/path-id.ts";
import { asPartnerId } from "../partners/as-partner-id.ts";
import { profileFitSchema } from "./profile-schema.ts";

export const showProfileFit = defineOperation({
  access: withScope("partners:read"),
  route: {
    method: "get",
    path: "/v1/partners/{id}/profile-fit",
    operationId: "getProfileFit",
    tags: ["Ideal customer profile"],
    summary: "See a partner's last leads under the profile",
    description: "Its last twenty leads: what of the profile in force each has, misses, or does not say.",
    request: { params: pathId("partner") },
    responses: { 200: { description: "The leads.", content: jsonContent(profileFitSchema) } },
  },
  handler: async (c) =>
    c.json(await leadsUnderProfile(c.var.context, asPartnerId(c.req.valid("param").id)), 200),
});
