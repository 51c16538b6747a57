import { listReasons as list } from "@leadback/operations";
import { z } from "zod";
import { withScope } from "../../access/access.ts";
import { defineOperation } from "../../define-operation.ts";
import { negotiateLocale } from "../../negotiate-locale.ts";
import { jsonContent } from "../../schemas/json-content.ts";
import { localeQuery } from "../../schemas/locale-query.ts";
import { pageOf } from "../../schemas/page-of.ts";
import { reasonSchema } from "./reason-schema.ts";

export const listReasons = defineOperation({
  access: withScope("leads:read"),
  route: {
    method: "get",
    path: "/v1/reasons",
    operationId: "listReasons",
    tags: ["Reasons"],
    summary: "List the reasons for which a lead may end",
    description:
      "The whole catalogue in the programme's words, and the programme's own reasons after it; archived ones are marked. Without `locale`, `Accept-Language` decides.",
    request: {
      query: localeQuery,
      headers: z.object({ "accept-language": z.string().optional() }),
    },
    responses: { 200: { description: "The catalogue.", content: jsonContent(pageOf(reasonSchema)) } },
  },
  handler: async (c) => {
    const locale = c.req.valid("query").locale ?? negotiateLocale(c.req.header("accept-language"));
    const data = await list(c.var.context, locale);
    return c.json({ data, nextCursor: null }, 200, { "Content-Language": locale, Vary: "Accept-Language" });
  },
});
