import { exportLeadsInput, exportLeads as start } from "@leadback/operations";
import { z } from "zod";
import { withScope } from "../../access/access.ts";
import { defineOperation } from "../../define-operation.ts";
import { negotiateLocale } from "../../negotiate-locale.ts";
import { csvContent, csvHeaders, streamText } from "../../schemas/csv-content.ts";

export const exportLeads = defineOperation({
  access: withScope("leads:read"),
  route: {
    method: "get",
    path: "/v1/exports/leads.csv",
    operationId: "exportLeads",
    tags: ["Files"],
    summary: "Download leads as a CSV",
    description:
      "The leads that `GET /v1/leads` with the same filter lists, the oldest first, for a spreadsheet or for an import. The columns are named after the fields of an import. Where the language writes a decimal comma, semicolons part the columns; without `locale`, `Accept-Language` decides, then the programme. A cell that a spreadsheet would take for a formula has an apostrophe before it, which an import takes off again.",
    request: {
      query: exportLeadsInput,
      headers: z.object({ "accept-language": z.string().optional() }),
    },
    responses: { 200: { description: "A CSV.", content: csvContent } },
  },
  handler: async (c) => {
    const query = c.req.valid("query");
    const accepted = c.req.header("accept-language");
    const locale = query.locale ?? (accepted === undefined ? undefined : negotiateLocale(accepted));
    const file = await start(c.var.context, { ...query, ...(locale === undefined ? {} : { locale }) });
    return c.body(streamText(file.content), 200, csvHeaders(file.fileName));
  },
});
