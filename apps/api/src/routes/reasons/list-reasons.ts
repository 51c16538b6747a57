import { listReasons as list } from "@leadback/operations";
import { reasonCodes, reasonDimensions } from "@leadback/scoring";
import { z } from "zod";
import { withScope } from "../../access/access.ts";
import { defineOperation } from "../../define-operation.ts";
import { negotiateLocale } from "../../negotiate-locale.ts";
import { jsonContent } from "../../schemas/json-content.ts";
import { localeQuery } from "../../schemas/locale-query.ts";
import { pageOf } from "../../schemas/page-of.ts";

const reasonSchema = z
  .object({
    code: z.enum(reasonCodes),
    dimension: z.enum(reasonDimensions),
    category: z.string(),
    label: z.string().describe("For your own people."),
    partnerLabel: z.string().describe("For the partner; neutral where the cause must not leave."),
    meaning: z.string(),
    hint: z.string().nullable().describe("One thing for the partner to do differently."),
    template: z.string().describe("How a sentence for the partner may read."),
    partnerActionable: z.enum(["yes", "partly", "no"]),
    qualityWeight: z.number().min(0).max(1).describe("How much it counts against the partner: 0, 0.5 or 1."),
    recycle: z.object({
      rule: z.enum([
        "never",
        "after_days",
        "on_given_date",
        "before_given_date",
        "on_correction",
        "on_answer",
        "when_protection_ends",
      ]),
      days: z.number().nullable(),
    }),
    requiredEvidence: z
      .array(
        z.object({
          anyOf: z.array(z.enum(["observed", "expected", "date", "ref", "attempts", "text"])).readonly(),
          kind: z.enum(["number", "integer", "text", "date"]),
          min: z.number().nullable(),
        }),
      )
      .readonly()
      .describe("What an end for this reason must bring; all of them, each in any of the fields named."),
  })
  .meta({ id: "Reason" });

export const listReasons = defineOperation({
  access: withScope("leads:read"),
  route: {
    method: "get",
    path: "/v1/reasons",
    operationId: "listReasons",
    tags: ["Reasons"],
    summary: "List the reasons for which a lead may end",
    description:
      "The whole catalogue with the programme's own labels and weights. Without `locale`, `Accept-Language` decides.",
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
