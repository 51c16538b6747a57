import { profileInput, publishProfile as publish } from "@leadback/operations";
import { needs } from "../../access/access.ts";
import { defineOperation } from "../../define-operation.ts";
import { negotiateLocale } from "../../negotiate-locale.ts";
import { jsonContent } from "../../schemas/json-content.ts";
import { profileSchema } from "./profile-schema.ts";

export const publishProfile = defineOperation({
  access: needs("profiles:write", { programmeOnly: true }),
  problems: ["not_found"],
  route: {
    method: "post",
    path: "/v1/profiles",
    operationId: "publishProfile",
    tags: ["Ideal customer profile"],
    summary: "Publish a version of the profile",
    description:
      "Whom the programme looks for, with leads as examples for and against; of these only industry, size, place and reason are kept. `changes` is in the language of Accept-Language.",
    request: {
      body: { required: true, content: jsonContent(profileInput.meta({ id: "IdealProfileInput" })) },
    },
    responses: { 201: { description: "The version in force.", content: jsonContent(profileSchema) } },
  },
  handler: async (c) => {
    const locale = negotiateLocale(c.req.header("accept-language"));
    return c.json(await publish(c.var.context, c.req.valid("json"), locale), 201);
  },
});
