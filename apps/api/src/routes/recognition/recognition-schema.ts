import { z } from "zod";
import { instant } from "../../schemas/instant.ts";

export const recognitionSchema = z
  .object({
    code: z
      .string()
      .describe(
        "`first_accepted`, `first_win`, `wins_10`, `wins_50`, `wins_100`, `anniversary_1` …, `steady_quality`.",
      ),
    reachedAt: instant,
    evidence: z
      .record(z.string(), z.union([z.number(), z.string()]))
      .describe("The numbers that it rests on."),
    isPublic: z.boolean().describe("Whether the partner agreed to be mentioned."),
    publicConsentAt: instant.nullable(),
  })
  .meta({ id: "Recognition" });
