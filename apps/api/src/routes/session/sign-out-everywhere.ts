import { endAllSessions } from "@leadback/operations";
import { signedIn } from "../../access/access.ts";
import { defineOperation } from "../../define-operation.ts";
import { forgetSession } from "../../sign-in/forget-session.ts";
import { personOf } from "./view-session.ts";

export const signOutEverywhere = defineOperation({
  access: signedIn,
  route: {
    method: "delete",
    path: "/v1/sessions",
    operationId: "signOutEverywhere",
    tags: ["Signing in"],
    summary: "Sign out everywhere",
    description: "Ends every session of the person, in all programmes and browsers, this one among them.",
    responses: { 204: { description: "Signed out everywhere." } },
  },
  handler: async (c) => {
    await endAllSessions(c.var.services.database, personOf(c).userId);
    forgetSession(c);
    return c.body(null, 204);
  },
});
