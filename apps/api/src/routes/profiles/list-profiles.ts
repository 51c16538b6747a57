import { listProfiles as list, listProfilesInput } from "@leadback/operations";
import { withScope } from "../../access/access.ts";
import { defineOperation } from "../../define-operation.ts";
import { negotiateLocale } from "../../negotiate-locale.ts";
import { jsonContent } from "../../schemas/json-content.ts";
import { pageOf } from "../../schemas/page-of.ts";
import { profileSchema } from "./profile-schema.ts";

export const listProfiles = defineOperation({
  access: withScope("partners:read"),
  problems: ["invalid_cursor"],
  route: {
    method: "get",
    path: "/v1/profiles",
    operationId: "listProfiles",
    tags: ["Ideal customer profile"],
    summary: "List the versions of the profile",
    description: "The one in force first, each with what it changed in plain words.",
    request: { query: listProfilesInput },
    responses: { 200: { description: "One page.", content: jsonContent(pageOf(profileSchema)) } },
  },
  handler: async (c) => {
    const locale = negotiateLocale(c.req.header("accept-language"));
    return c.json(await list(c.var.context, c.req.valid("query"), locale), 200);
  },
});
