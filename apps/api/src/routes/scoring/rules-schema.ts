import { conditionOperators, leadStages, ruleSchema, ruleSetSchema } from "@leadback/scoring";
import { z } from "zod";
import { instant } from "../../schemas/instant.ts";

const scalar = z.union([z.string(), z.number(), z.boolean()]);
const field = z.string().max(200).describe("A path such as `company.employees` or `contacts.buyingRole`.");
const conditions = z.array(z.record(z.string(), z.unknown())).min(1).max(100);

/** Conditions hold conditions: what is within is said in words and checked with the whole. */
const condition = z.union([
  z.strictObject({
    field,
    op: z.enum(conditionOperators),
    value: z.union([scalar, z.array(scalar)]).optional(),
  }),
  z.strictObject({ all: conditions }),
  z.strictObject({ any: conditions }),
  z.strictObject({ not: z.record(z.string(), z.unknown()) }),
]);

const { groups } = ruleSetSchema.shape;

export const ruleSetBody = z
  .strictObject({ rules: z.array(ruleSchema.extend({ when: condition })).max(500), groups })
  .meta({ id: "RuleSet" });

const score = z.number().min(0).max(100).nullable();
const grade = z.string().nullable().describe("A1 to C3; D by a veto.");

export const publishedRulesSchema = z
  .object({
    version: z.string().describe("Names the content: equal rules have an equal version."),
    isInForce: z.boolean(),
    publishedAt: instant.nullable().describe("Null for those that come with Leadback."),
    publishedBy: z.string().nullable(),
    rescoring: z
      .enum(["pending", "done"])
      .describe("Whether the leads that are being worked have their scores by these rules."),
    rules: z.object({ rules: z.array(ruleSchema.extend({ when: z.unknown() })), groups }),
  })
  .meta({ id: "PublishedRules" });

const sideSchema = z.object({
  version: z.string(),
  meanScore: score,
  grades: z.record(z.string(), z.int().min(1)).describe("Leads by grade; `none` where a side has no score."),
  separation: z
    .object({ auc: z.number().min(0).max(1).nullable(), n: z.int().min(0), won: z.int().min(0) })
    .describe(
      "Of the leads that have ended: how often a won one scores above one that was not; 0.5 by chance. What leads did since they came in is in it.",
    ),
});

export const rulesPreviewSchema = z
  .object({
    n: z.int().min(0).describe("Leads that were scored twice, the newest."),
    before: sideSchema.describe("By the rules in force."),
    after: sideSchema.describe("By the draft."),
    changes: z.object({
      higher: z.int().min(0),
      lower: z.int().min(0),
      same: z.int().min(0),
      otherGrade: z.int().min(0),
    }),
    movers: z
      .array(
        z.object({
          leadId: z.uuid(),
          leadRef: z.string(),
          stage: z.enum(leadStages),
          before: z.object({ score, grade }),
          after: z.object({ score, grade }),
          difference: z.number(),
          because: z
            .array(z.object({ ruleId: z.string(), before: z.number(), after: z.number() }))
            .describe(
              "What each rule adds to the score, before and after; `$offset` is where a lead begins, `$clamp` and `$veto` are no rules either.",
            ),
        }),
      )
      .describe("The twenty that move most."),
  })
  .meta({ id: "RulesPreview" });
