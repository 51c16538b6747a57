import { z } from "zod";
import { open } from "../../access/access.ts";
import { defineOperation } from "../../define-operation.ts";
import { jsonContent } from "../../schemas/json-content.ts";

export const showLiveness = defineOperation({
  access: open,
  limits: "none",
  route: {
    method: "get",
    path: "/livez",
    operationId: "showLiveness",
    tags: ["Health"],
    summary: "Is the process alive?",
    description: "Answers as long as the process does; asks nothing else. Restart the process when it fails.",
    responses: {
      200: { description: "It is.", content: jsonContent(z.object({ status: z.literal("alive") })) },
    },
  },
  handler: (c) => c.json({ status: "alive" as const }, 200),
});
