import { putReason as put, reasonInput } from "@leadback/operations";
import { z } from "zod";
import { withScope } from "../../access/access.ts";
import { defineOperation } from "../../define-operation.ts";
import { negotiateLocale } from "../../negotiate-locale.ts";
import { jsonContent } from "../../schemas/json-content.ts";
import { reasonSchema } from "./reason-schema.ts";

export const putReason = defineOperation({
  access: withScope("settings:write", { programmeOnly: true }),
  problems: ["conflict"],
  route: {
    method: "put",
    path: "/v1/reasons/{code}",
    operationId: "putReason",
    tags: ["Reasons"],
    summary: "Say a reason in the programme's own words",
    description:
      "Labels, weight and an extra question for a reason of the catalogue, or a reason of the programme's own, which counts as one of the catalogue (`canonicalCode`) in every figure. Replaces what was said before. Archive with `isActive: false`: leads that ended for it keep it. A changed weight holds for past periods too; letters that were sent do not change.",
    request: {
      params: z.object({ code: z.string().max(60).describe("A reason's code, or a new one of your own.") }),
      headers: z.object({ "accept-language": z.string().optional() }),
      body: { required: true, content: jsonContent(reasonInput.meta({ id: "ReasonInput" })) },
    },
    responses: { 200: { description: "The reason as it is now.", content: jsonContent(reasonSchema) } },
  },
  handler: async (c) => {
    const locale = negotiateLocale(c.req.header("accept-language"));
    return c.json(await put(c.var.context, c.req.valid("param").code, c.req.valid("json"), locale), 200);
  },
});
