import { materialInput, putMaterial as put } from "@leadback/operations";
import { withScope } from "../../access/access.ts";
import { defineOperation } from "../../define-operation.ts";
import { jsonContent } from "../../schemas/json-content.ts";
import { materialSchema } from "./material-schema.ts";

export const putMaterial = defineOperation({
  access: withScope("partners:write", { programmeOnly: true }),
  route: {
    method: "put",
    path: "/v1/materials",
    operationId: "putMaterial",
    tags: ["Materials"],
    summary: "Publish a material",
    description:
      "A link to a playbook, script, pitch or comparison sheet as the next version of its `key` and `locale`; the same once more changes nothing. `isWithdrawn` takes it out of the list.",
    request: {
      body: { required: true, content: jsonContent(materialInput.meta({ id: "MaterialInput" })) },
    },
    responses: { 200: { description: "The version in force.", content: jsonContent(materialSchema) } },
  },
  handler: async (c) => c.json(await put(c.var.context, c.req.valid("json")), 200),
});
