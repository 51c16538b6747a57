import { chooseProgram as choose } from "@leadback/operations";
import { z } from "zod";
import { signedIn } from "../../access/access.ts";
import { defineOperation } from "../../define-operation.ts";
import { jsonContent } from "../../schemas/json-content.ts";
import { sessionSchema } from "./session-schema.ts";
import { personOf, viewSession } from "./view-session.ts";

const choiceSchema = z
  .strictObject({ programId: z.uuid("There is no such programme.") })
  .meta({ id: "ProgramChoice" });

export const chooseProgram = defineOperation({
  access: signedIn,
  problems: ["not_found"],
  route: {
    method: "post",
    path: "/v1/session/program",
    operationId: "chooseProgram",
    tags: ["Signing in"],
    summary: "Choose the programme that the session works in",
    description: "One of the person's own. Other browsers of the same person stay where they are.",
    request: { body: { required: true, content: jsonContent(choiceSchema) } },
    responses: { 200: { description: "The session.", content: jsonContent(sessionSchema) } },
  },
  handler: async (c) => {
    const { programId } = c.req.valid("json");
    const chosen = await choose(c.var.services.database, personOf(c), programId);
    return c.json(await viewSession(c, chosen.id), 200);
  },
});
