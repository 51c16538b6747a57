import { OperationError } from "@leadback/operations";
import { z } from "zod";
import { open } from "../../access/access.ts";
import { defineOperation } from "../../define-operation.ts";
import { jsonContent } from "../../schemas/json-content.ts";
import { withinTime } from "./within-time.ts";

const patienceMs = 3_000;

export const showReadiness = defineOperation({
  access: open,
  limits: "none",
  problems: ["unavailable"],
  route: {
    method: "get",
    path: "/readyz",
    operationId: "showReadiness",
    tags: ["Health"],
    summary: "Can it do its work?",
    description: "Asks the database. Send no requests here while it answers 503.",
    responses: {
      200: { description: "It can.", content: jsonContent(z.object({ status: z.literal("ready") })) },
    },
  },
  handler: async (c) => {
    try {
      await withinTime(c.var.services.database.ping(), patienceMs);
    } catch (cause) {
      throw new OperationError("unavailable", "The database does not answer.", { cause });
    }
    return c.json({ status: "ready" as const }, 200);
  },
});
