import { endSession } from "@leadback/operations";
import { signedIn } from "../../access/access.ts";
import { defineOperation } from "../../define-operation.ts";
import { forgetSession } from "../../sign-in/forget-session.ts";
import { personOf } from "./view-session.ts";

export const signOut = defineOperation({
  access: signedIn,
  route: {
    method: "delete",
    path: "/v1/session",
    operationId: "signOut",
    tags: ["Signing in"],
    summary: "Sign out",
    description: "Ends this session; the next request with its cookie is refused.",
    responses: { 204: { description: "Signed out." } },
  },
  handler: async (c) => {
    await endSession(c.var.services.database, personOf(c).sessionId);
    forgetSession(c);
    return c.body(null, 204);
  },
});
