import { reasonCodes, reasonDimensions } from "@leadback/scoring";
import { z } from "zod";

const texts = z.object({
  "pt-BR": z.string().optional(),
  en: z.string().optional(),
  es: z.string().optional(),
});
const weight = z.number().min(0).max(1);

export const reasonSchema = z
  .object({
    code: z.string(),
    canonicalCode: z
      .enum(reasonCodes)
      .describe("As which reason of the catalogue it counts; itself for most."),
    isOwn: z.boolean().describe("Whether it is the programme's own."),
    isActive: z.boolean().describe("False for one that was archived: no lead ends for it any more."),
    dimension: z.enum(reasonDimensions),
    category: z.string(),
    label: z.string().describe("For your own people."),
    partnerLabel: z.string().describe("For the partner; neutral where the cause must not leave."),
    meaning: z.string(),
    hint: z.string().nullable().describe("One thing for the partner to do differently."),
    template: z.string().describe("How a sentence for the partner may read."),
    partnerActionable: z.enum(["yes", "partly", "no"]),
    qualityWeight: weight.describe("How much it counts against the partner: 0, 0.5 or 1."),
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
    detail: z
      .object({ prompt: z.string().nullable(), isRequired: z.boolean() })
      .nullable()
      .describe("What else the programme asks for; it comes in `evidence.text`."),
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
    said: z
      .object({
        labels: texts,
        partnerLabels: texts,
        qualityWeight: weight.nullable(),
        detail: z.object({ prompts: texts, isRequired: z.boolean() }).nullable(),
      })
      .describe("What the programme says itself, as `PUT` takes it; the rest comes from the catalogue."),
  })
  .meta({ id: "Reason" });
