import { partnerMetrics, partnerMetricsInput } from "@leadback/operations";
import { withScope } from "../../access/access.ts";
import { defineOperation } from "../../define-operation.ts";
import { jsonContent } from "../../schemas/json-content.ts";
import { pathId } from "../../schemas/path-id.ts";
import { asPartnerId } from "./as-partner-id.ts";
import { partnerMetricsSchema } from "./metrics-schema.ts";

export const getPartnerMetrics = defineOperation({
  access: withScope("metrics:read"),
  route: {
    method: "get",
    path: "/v1/partners/{id}/metrics",
    operationId: "getPartnerMetrics",
    tags: ["Partners"],
    summary: "Measure a partner",
    description:
      "The partner's figures over a period: from its first lead until now unless `from` and `to` say otherwise. A date means the start of that day in the programme's zone; `to` itself is left out. Every estimate says how many leads it rests on, and why where it has no value. With `explain=true` every figure says where its leads are listed.",
    request: { params: pathId("partner"), query: partnerMetricsInput },
    responses: { 200: { description: "The figures.", content: jsonContent(partnerMetricsSchema) } },
  },
  handler: async (c) => {
    const metrics = await partnerMetrics(
      c.var.context,
      asPartnerId(c.req.valid("param").id),
      c.req.valid("query"),
    );
    return c.json(metrics, 200);
  },
});
