import { signedIn } from "../../access/access.ts";
import { defineOperation } from "../../define-operation.ts";
import { jsonContent } from "../../schemas/json-content.ts";
import { sessionSchema } from "./session-schema.ts";
import { viewSession } from "./view-session.ts";

export const getSession = defineOperation({
  access: signedIn,
  route: {
    method: "get",
    path: "/v1/session",
    operationId: "getSession",
    tags: ["Signing in"],
    summary: "Read the session",
    description: "Who is signed in, where, and the token that every change needs.",
    responses: { 200: { description: "The session.", content: jsonContent(sessionSchema) } },
  },
  handler: async (c) => c.json(await viewSession(c, c.var.person?.current?.programId), 200),
});
