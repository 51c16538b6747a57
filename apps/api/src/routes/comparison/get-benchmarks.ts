import { getBenchmarks as get, marketBenchmarksSchema } from "@leadback/operations";
import { withScope } from "../../access/access.ts";
import { defineOperation } from "../../define-operation.ts";
import { jsonContent } from "../../schemas/json-content.ts";

export const getBenchmarks = defineOperation({
  access: withScope("metrics:read", { programmeOnly: true }),
  route: {
    method: "get",
    path: "/v1/benchmarks",
    operationId: "getBenchmarks",
    tags: ["Partners"],
    summary: "Read what is usual in the market",
    description: "The market's figures, for the programme as a whole and by channel, as `PUT` set them.",
    responses: { 200: { description: "The figures.", content: jsonContent(marketBenchmarksSchema) } },
  },
  handler: async (c) => c.json(await get(c.var.context), 200),
});
