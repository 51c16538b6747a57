import { listAudit as list, listAuditInput } from "@leadback/operations";
import { z } from "zod";
import { needs } from "../../access/access.ts";
import { defineOperation } from "../../define-operation.ts";
import { instant } from "../../schemas/instant.ts";
import { jsonContent } from "../../schemas/json-content.ts";
import { pageOf } from "../../schemas/page-of.ts";

const auditEntrySchema = z
  .object({
    id: z.uuid(),
    at: instant,
    actor: z.object({
      kind: z.enum(["user", "api_key", "partner", "import", "system"]),
      id: z.string(),
      name: z
        .string()
        .nullable()
        .describe(
          "What the person, the reader of a letter or the key is called today; null: not known any more.",
        ),
    }),
    action: z.string(),
    subject: z.object({ kind: z.string(), id: z.string() }),
    detail: z.record(z.string(), z.unknown()).describe("Ids, codes and numbers; never what people wrote."),
  })
  .meta({ id: "AuditEntry" });

export const listAudit = defineOperation({
  access: needs("audit:read", { programmeOnly: true }),
  problems: ["invalid_cursor"],
  route: {
    method: "get",
    path: "/v1/audit",
    operationId: "listAudit",
    tags: ["Audit"],
    summary: "List who changed what",
    description:
      "Newest first. Every change has one entry, written in the transaction of the change; entries cannot be changed, and are kept for a year.",
    request: { query: listAuditInput },
    responses: { 200: { description: "One page.", content: jsonContent(pageOf(auditEntrySchema)) } },
  },
  handler: async (c) => c.json(await list(c.var.context, c.req.valid("query")), 200),
});
