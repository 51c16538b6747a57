import { invitationInput, invitePerson as invite } from "@leadback/operations";
import { needs } from "../../access/access.ts";
import { defineOperation } from "../../define-operation.ts";
import { jsonContent } from "../../schemas/json-content.ts";
import { invitationSchema } from "./people-schema.ts";

export const invitePerson = defineOperation({
  access: needs("people:manage"),
  problems: ["conflict", "not_found"],
  route: {
    method: "post",
    path: "/v1/invitations",
    operationId: "invitePerson",
    tags: ["People"],
    summary: "Invite a person",
    description:
      "A letter with a link goes out; it works once, within seven days, and makes the person part of this programme. Inviting again replaces the role and the link.",
    request: {
      body: { required: true, content: jsonContent(invitationInput.meta({ id: "InvitationInput" })) },
    },
    responses: { 201: { description: "The invitation.", content: jsonContent(invitationSchema) } },
  },
  handler: async (c) => {
    // The path signs the address in: it is for the letter, not for whoever invites.
    const { path: _, ...invitation } = await invite(c.var.context, c.req.valid("json"));
    return c.json(invitation, 201);
  },
});
