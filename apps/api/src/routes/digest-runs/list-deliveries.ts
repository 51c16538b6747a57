import { listDeliveries as list, listDeliveriesInput } from "@leadback/operations";
import { withScope } from "../../access/access.ts";
import { defineOperation } from "../../define-operation.ts";
import { jsonContent } from "../../schemas/json-content.ts";
import { pageOf } from "../../schemas/page-of.ts";
import { pathId } from "../../schemas/path-id.ts";
import { deliverySchema } from "./digest-run-schema.ts";

export const listDeliveries = defineOperation({
  access: withScope("digests:read", { programmeOnly: true }),
  problems: ["invalid_cursor"],
  route: {
    method: "get",
    path: "/v1/digest-runs/{id}/deliveries",
    operationId: "listDeliveries",
    tags: ["Digest runs"],
    summary: "List the letters of a run",
    description:
      "Every letter, also those that were skipped, with where it stands and why. A channel manager sees those of its own partners.",
    request: { params: pathId("run"), query: listDeliveriesInput },
    responses: { 200: { description: "One page.", content: jsonContent(pageOf(deliverySchema)) } },
  },
  handler: async (c) => {
    const { id } = c.req.valid("param");
    return c.json(await list(c.var.context, id, c.req.valid("query")), 200);
  },
});
