import { createProgram as create, createProgramInput } from "@leadback/operations";
import { z } from "zod";
import { needs } from "../../access/access.ts";
import { defineOperation } from "../../define-operation.ts";
import { jsonContent } from "../../schemas/json-content.ts";
import { programShape } from "./program-schema.ts";

const createdSchema = z.object(programShape).meta({ id: "Program" });

export const createProgram = defineOperation({
  access: needs("programs:create"),
  problems: ["conflict"],
  route: {
    method: "post",
    path: "/v1/programs",
    operationId: "createProgram",
    tags: ["Programmes"],
    summary: "Open another programme",
    description:
      "For admins. The programme is closed to everybody else; whoever opens it is its admin. The session stays where it is.",
    request: {
      body: {
        required: true,
        content: jsonContent(createProgramInput.omit({ settings: true }).meta({ id: "ProgramInput" })),
      },
    },
    responses: { 201: { description: "The programme.", content: jsonContent(createdSchema) } },
  },
  handler: async (c) => {
    const {
      settings: _settings,
      suspendedAt: _suspendedAt,
      earlierPromises: _earlierPromises,
      ...program
    } = await create(c.var.context, c.req.valid("json"));
    return c.json(program, 201);
  },
});
