import { marketBenchmarksSchema, putBenchmarks as put } from "@leadback/operations";
import { withScope } from "../../access/access.ts";
import { defineOperation } from "../../define-operation.ts";
import { jsonContent } from "../../schemas/json-content.ts";

export const putBenchmarks = defineOperation({
  access: withScope("settings:write", { programmeOnly: true }),
  route: {
    method: "put",
    path: "/v1/benchmarks",
    operationId: "putBenchmarks",
    tags: ["Partners"],
    summary: "Say what is usual in the market",
    description:
      "Replaces the market's figures, for the programme as a whole and by channel. Comparisons show them beside the programme's own; they judge nobody.",
    request: {
      body: {
        required: true,
        content: jsonContent(marketBenchmarksSchema.meta({ id: "MarketBenchmarks" })),
      },
    },
    responses: {
      200: { description: "As they are kept.", content: jsonContent(marketBenchmarksSchema) },
    },
  },
  handler: async (c) => c.json(await put(c.var.context, c.req.valid("json")), 200),
});
