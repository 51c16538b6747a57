import { z } from "zod";
import { open } from "../../access/access.ts";
import { defineOperation } from "../../define-operation.ts";
import { metricsContentType } from "../../metrics/create-metrics.ts";

export const showMetrics = defineOperation({
  access: open,
  limits: "none",
  route: {
    method: "get",
    path: "/metrics",
    operationId: "showMetrics",
    tags: ["Health"],
    summary: "Read the counters of this process",
    description:
      "For Prometheus: requests by route pattern, method and status, their durations, and the state of the process. No personal data. Keep the path to your own network at the proxy.",
    responses: { 200: { description: "The counters.", content: { "text/plain": { schema: z.string() } } } },
  },
  handler: async (c) => c.text(await c.var.metrics.read(), 200, { "Content-Type": metricsContentType }),
});
