import { estimateReasons } from "@leadback/scoring";
import { z } from "zod";
import { instant } from "../../schemas/instant.ts";

const score = z.number().min(0).max(100).nullable();
const reason = z.enum(estimateReasons).optional().describe("Why there is no score.");

const sideSchema = z
  .object({
    score,
    contributions: z.array(
      z.object({
        ruleId: z.string().describe("A rule, or `$clamp` or `$veto` for what is none."),
        points: z.number(),
      }),
    ),
    scale: z.number(),
    offset: z.number(),
    reason,
  })
  .meta({ id: "ScoreSide", description: "`offset` + `scale` × the sum of points is the score, exactly." });

export const scoreSchema = z
  .object({
    leadId: z.uuid(),
    scoredAt: instant,
    score: score.describe("The mean of both sides, or the only one that can tell leads apart."),
    fit: sideSchema,
    engagement: sideSchema,
    grade: z.string().nullable().describe("A1 to C3; D by a veto."),
    unknown: z
      .array(z.object({ ruleId: z.string(), fields: z.array(z.string()) }))
      .describe("Rules that gave no points because these fields are missing."),
    vetoes: z.array(z.string()),
    ignoredEvents: z.array(z.object({ id: z.string(), cause: z.enum(["in_the_future", "no_instant"]) })),
    rulesVersion: z.string(),
    reason,
  })
  .meta({ id: "LeadScore" });
