import { requestTest, requestTestInput } from "@leadback/operations";
import { z } from "zod";
import { withScope } from "../../access/access.ts";
import { defineOperation } from "../../define-operation.ts";
import { jsonContent } from "../../schemas/json-content.ts";

const requestedSchema = z
  .object({ id: z.uuid(), state: z.literal("planned") })
  .meta({ id: "RequestedTestDigest" });

export const sendTestDigest = defineOperation({
  access: withScope("digests:send", { programmeOnly: true }),
  problems: ["not_found", "limit_exceeded"],
  route: {
    method: "post",
    path: "/v1/digests/test",
    operationId: "sendTestDigest",
    tags: ["Digests"],
    summary: "Send a test to one of us",
    description:
      "The letter that the partner would get now, with `[test]`, in its own language, before its subject, to the address of somebody who belongs to the programme: one's own when `to` is left out. At most 10 an hour; it counts for nothing and keeps no letter from being sent.",
    request: {
      body: { required: true, content: jsonContent(requestTestInput.meta({ id: "TestDigestInput" })) },
    },
    responses: {
      202: { description: "The worker sends it within a minute.", content: jsonContent(requestedSchema) },
    },
  },
  handler: async (c) => c.json(await requestTest(c.var.context, c.req.valid("json")), 202),
});
