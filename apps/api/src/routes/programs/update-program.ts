import { programChanges, programVersion, updateProgram as update, viewProgram } from "@leadback/operations";
import { withScope } from "../../access/access.ts";
import { defineOperation } from "../../define-operation.ts";
import { requiredTag, requiredTagHeader } from "../../preconditions/required-tag.ts";
import { jsonContent } from "../../schemas/json-content.ts";
import { programSchema } from "./program-schema.ts";

const path = "/v1/program";

export const updateProgram = defineOperation({
  access: withScope("settings:write", { programmeOnly: true }),
  problems: ["precondition_failed", "precondition_required"],
  route: {
    method: "patch",
    path,
    operationId: "updateProgram",
    tags: ["Programmes"],
    summary: "Change the programme's settings",
    description:
      "What is left out stays as it is, `null` goes back to the default. Other hours, promises or holidays move the due times of every lead that is being worked at once; letters that are written do not change.",
    request: {
      headers: requiredTagHeader,
      body: { required: true, content: jsonContent(programChanges.meta({ id: "ProgramChanges" })) },
    },
    responses: {
      200: {
        description: "The programme as it is now. `ETag` names the new version.",
        content: jsonContent(programSchema),
      },
    },
  },
  handler: async (c) => {
    const { context } = c.var;
    const seenVersion = requiredTag(c.req.valid("header")["if-match"], path);
    const options = seenVersion === undefined ? {} : { seenVersion };
    const program = await viewProgram(context, await update(context, c.req.valid("json"), options));
    return c.json(program, 200, { ETag: `"${programVersion(program)}"` });
  },
});
