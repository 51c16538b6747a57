import { listNotices as list, listNoticesInput } from "@leadback/operations";
import { withScope } from "../../access/access.ts";
import { defineOperation } from "../../define-operation.ts";
import { jsonContent } from "../../schemas/json-content.ts";
import { pageOf } from "../../schemas/page-of.ts";
import { noticeSchema } from "./notice-schema.ts";

export const listNotices = defineOperation({
  access: withScope("digests:read", { programmeOnly: true }),
  problems: ["invalid_cursor"],
  route: {
    method: "get",
    path: "/v1/notices",
    operationId: "listNotices",
    tags: ["Digests"],
    summary: "List notices",
    description:
      "What could not wait for the digest, one notice for each reader and day, with what it tells and where it stands; the newest day first. A channel manager sees those of its own partners.",
    request: { query: listNoticesInput },
    responses: { 200: { description: "One page.", content: jsonContent(pageOf(noticeSchema)) } },
  },
  handler: async (c) => c.json(await list(c.var.context, c.req.valid("query")), 200),
});
