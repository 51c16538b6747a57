import { programVersion, viewProgram } from "@leadback/operations";
import { withScope } from "../../access/access.ts";
import { defineOperation } from "../../define-operation.ts";
import { jsonContent } from "../../schemas/json-content.ts";
import { programSchema } from "./program-schema.ts";

export const getProgram = defineOperation({
  access: withScope("metrics:read", { programmeOnly: true }),
  route: {
    method: "get",
    path: "/v1/program",
    operationId: "getProgram",
    tags: ["Programmes"],
    summary: "Read the programme's settings",
    description: "What the programme of the session or the key has decided, every default filled in.",
    responses: {
      200: { description: "The programme. `ETag` names its version.", content: jsonContent(programSchema) },
    },
  },
  handler: async (c) => {
    const program = await viewProgram(c.var.context);
    return c.json(program, 200, { ETag: `"${programVersion(program)}"` });
  },
});
