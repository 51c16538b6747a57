import { csatTopics, introductionViews, promiseViews } from "@leadback/db";
import { z } from "zod";
import { estimateSchema } from "../../schemas/estimate.ts";
import { instant } from "../../schemas/instant.ts";

const count = z.int().min(0);
const counts = <View extends string>(views: readonly View[]) =>
  z.object(Object.fromEntries(views.map((view) => [view, count])) as Record<View, typeof count>).nullable();

export const surveyResultsSchema = z
  .object({
    nps: estimateSchema.describe("Promoters less detractors, −1 to 1."),
    csat: z.array(
      z.object({ topic: z.enum(csatTopics), satisfied: estimateSchema.describe("4 or 5 of 5.") }),
    ),
    leadVoice: z
      .object({
        n: count,
        satisfied: estimateSchema.nullable(),
        introduction: counts(introductionViews),
        promise: counts(promiseViews),
      })
      .describe("What leads themselves say; a partner sees it from five answers on."),
  })
  .meta({ id: "SurveyResults" });

export const surveyInvitationSchema = z
  .object({
    id: z.uuid(),
    path: z.string().describe("The page where it is answered. Shown once."),
    expiresAt: instant,
  })
  .meta({ id: "SurveyInvitation" });
