import { compare, compareInput } from "@leadback/operations";
import { withScope } from "../../access/access.ts";
import { defineOperation } from "../../define-operation.ts";
import { jsonContent } from "../../schemas/json-content.ts";
import { comparisonSchema } from "./comparison-schema.ts";

export const getComparison = defineOperation({
  access: withScope("metrics:read", { programmeOnly: true }),
  route: {
    method: "get",
    path: "/v1/comparison",
    operationId: "getComparison",
    tags: ["Partners"],
    summary: "Compare partners, channels, managers, types, tiers or regions",
    description:
      "Everybody's figures over one period, with what luck explains taken out: `verdict` says who is really above or below the others. `measure` chooses the rate that is judged and ranked, `conversion` by date of submission or `qualityRate` by date of decision. A date means the start of that day in the programme's zone; `to` itself is left out. A partner's manager, type, tier and region are those of today. A channel manager compares the partners in its care. With `explain=true` every figure says where its leads are listed.",
    request: { query: compareInput },
    responses: { 200: { description: "The comparison.", content: jsonContent(comparisonSchema) } },
  },
  handler: async (c) => c.json(await compare(c.var.context, c.req.valid("query")), 200),
});
