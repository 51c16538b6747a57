import { exportImportIssues } from "@leadback/operations";
import { z } from "zod";
import { needs } from "../../access/access.ts";
import { defineOperation } from "../../define-operation.ts";
import { csvContent, csvHeaders, streamText } from "../../schemas/csv-content.ts";
import { localeQuery } from "../../schemas/locale-query.ts";
import { pathId } from "../../schemas/path-id.ts";
import { asImportId } from "./as-import-id.ts";

export const downloadImportErrors = defineOperation({
  access: needs("imports:read", { programmeOnly: true }),
  route: {
    method: "get",
    path: "/v1/imports/{id}/errors.csv",
    operationId: "downloadImportErrors",
    tags: ["Files"],
    summary: "Download what could not be read",
    description:
      "Every row that was skipped or needed a remark, with its line, its column and the cause. What the cells held is not kept: open the line in the file. Without `locale`, `Accept-Language` decides, then the programme.",
    request: {
      params: pathId("import"),
      query: localeQuery,
      headers: z.object({ "accept-language": z.string().optional() }),
    },
    responses: { 200: { description: "A CSV.", content: csvContent } },
  },
  handler: async (c) => {
    const locale = c.req.valid("query").locale;
    const file = await exportImportIssues(c.var.context, asImportId(c.req.valid("param").id), locale);
    return c.body(streamText(file.content), 200, csvHeaders(file.fileName));
  },
});
