import type { CoachingSessionId } from "@leadback/db";
import { correctCoaching as correct, correctCoachingInput } from "@leadback/operations";
import { withScope } from "../../access/access.ts";
import { defineOperation } from "../../define-operation.ts";
import { optionalTagHeader, seenTag } from "../../preconditions/optional-tag.ts";
import { jsonContent } from "../../schemas/json-content.ts";
import { pathIds } from "../../schemas/path-id.ts";
import { asPartnerId } from "../partners/as-partner-id.ts";
import { coachingSchema } from "./coaching-schema.ts";

export const correctCoaching = defineOperation({
  access: withScope("partners:write", { programmeOnly: true }),
  problems: ["precondition_failed"],
  route: {
    method: "patch",
    path: "/v1/partners/{id}/coaching/{sessionId}",
    operationId: "correctCoaching",
    tags: ["Coaching"],
    summary: "Correct a coaching session",
    description:
      "A field that is left out stays as it is, `null` removes it. The audit log keeps which fields were corrected, and what the session was about before.",
    request: {
      params: pathIds("partner", "sessionId", "session"),
      headers: optionalTagHeader,
      body: { required: true, content: jsonContent(correctCoachingInput.meta({ id: "CoachingChanges" })) },
    },
    responses: { 200: { description: "The session.", content: jsonContent(coachingSchema) } },
  },
  handler: async (c) => {
    const { id, sessionId } = c.req.valid("param");
    const seen = seenTag(c.req.valid("header")["if-match"], "/v1/partners/{id}/coaching");
    const changes = c.req.valid("json");
    // Safe: the look-up that follows decides whether it is a session's.
    const session = sessionId as CoachingSessionId;
    return c.json(await correct(c.var.context, asPartnerId(id), session, changes, seen), 200);
  },
});
