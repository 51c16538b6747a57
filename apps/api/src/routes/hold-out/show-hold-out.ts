import { measureHoldOut } from "@leadback/operations";
import { z } from "zod";
import { withScope } from "../../access/access.ts";
import { defineOperation } from "../../define-operation.ts";
import { estimateSchema } from "../../schemas/estimate.ts";
import { jsonContent } from "../../schemas/json-content.ts";

const sideSchema = z.object({
  partners: z.int(),
  sentLeads: z.int().describe("Partners that sent a lead since the hold-out began."),
  hadLeadsQualified: z.int().describe("Partners one of whose leads was qualified since then."),
});

const effectSchema = z.object({
  difference: estimateSchema.describe(
    "Share of the partners with letters less share of those without; `n` counts partners.",
  ),
  verdict: z
    .enum(["more", "less", "no_clear_difference", "not_enough_data"])
    .describe("`more` and `less` only where the 95 % interval excludes 0."),
});

const reportSchema = z
  .object({
    holdOut: z
      .object({
        share: z.number().min(0).max(1),
        since: z.iso.date(),
        until: z.iso.date(),
        weeksPassed: z.int(),
        fewestWeeks: z.int().describe("Before so many weeks nothing is said."),
        fewestPartners: z.int().describe("With fewer partners on either side nothing is said."),
      })
      .nullable()
      .describe("Null: every partner gets its letters."),
    withLetters: sideSchema,
    withoutLetters: sideSchema,
    sentLeads: effectSchema,
    hadLeadsQualified: effectSchema,
  })
  .meta({ id: "HoldOutReport" });

export const showHoldOut = defineOperation({
  access: withScope("metrics:read", { programmeOnly: true }),
  route: {
    method: "get",
    path: "/v1/hold-out",
    operationId: "showHoldOut",
    tags: ["Digests"],
    summary: "Measure what the letters do",
    description:
      "Partners who get their letters against the share that `settings.holdOut` keeps from them for some weeks. Who is held out is drawn by id, so that the two sides differ by chance alone. Each partner counts once, those that were there and could be written to when it began. Notices go to everybody.",
    request: {},
    responses: {
      200: { description: "Both sides and their difference.", content: jsonContent(reportSchema) },
    },
  },
  handler: async (c) => c.json(await measureHoldOut(c.var.context), 200),
});
