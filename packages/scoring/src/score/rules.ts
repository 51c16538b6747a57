import { z } from "zod";
import { locales } from "../reasons/locale.ts";

export const conditionOperators = [
  "eq",
  "ne",
  "in",
  "gte",
  "lte",
  "gt",
  "lt",
  "between",
  "exists",
  "contains",
] as const;

export type ConditionOperator = (typeof conditionOperators)[number];

type Scalar = string | number | boolean;

export interface FieldCondition {
  /** A path such as `company.employees`; through a list such as `contacts.buyingRole` it means any of them. */
  field: string;
  op: ConditionOperator;
  value?: Scalar | readonly Scalar[] | undefined;
}

/**
 * A question about a lead or an event, as data. A field that is missing makes it unknown, never false. What one `all` asks
 * about `contacts.…`, it asks of the same contact: a decision maker with a phone is one person.
 */
export type Condition =
  | FieldCondition
  | { all: readonly Condition[] }
  | { any: readonly Condition[] }
  | { not: Condition };

const scalar = z.union([z.string(), z.number(), z.boolean()]);
const field = z
  .string()
  .regex(/^[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*$/, "A field is a path such as company.employees");
const one = (op: z.ZodType<ConditionOperator>, value: z.ZodType<Scalar | readonly Scalar[]>) =>
  z.strictObject({ field, op, value });

const conditionHint =
  "takes a condition: { field, op, value }, or { all: [] }, { any: [] } or { not } of conditions. The value is a number for gte, lte, gt and lt, two numbers (the lower first) for between, a list for in, true or false for exists, one value elsewhere";

const fieldConditionSchema = z.union([
  one(z.enum(["eq", "ne", "contains"]), scalar),
  one(z.enum(["gte", "lte", "gt", "lt"]), z.number()),
  one(z.literal("in"), z.array(scalar).min(1)),
  one(
    z.literal("between"),
    z
      .tuple([z.number(), z.number()])
      .refine(([low, high]) => low <= high, "The first of two bounds is the lower one"),
  ),
  z.strictObject({ field, op: z.literal("exists"), value: z.boolean().optional() }),
]);

export const conditionSchema: z.ZodType<Condition> = z.lazy(() =>
  z.union(
    [
      fieldConditionSchema,
      z.strictObject({ all: z.array(conditionSchema).min(1) }),
      z.strictObject({ any: z.array(conditionSchema).min(1) }),
      z.strictObject({ not: conditionSchema }),
    ],
    conditionHint,
  ),
);

export const scoreDimensions = ["fit", "engagement"] as const;

export type ScoreDimension = (typeof scoreDimensions)[number];

export const ruleSchema = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9][a-z0-9_.-]{0,63}$/, "A rule's id is in small letters, such as decision_maker"),
  dimension: z.enum(scoreDimensions),
  /** For fit, asked of the lead; for engagement, of each event. */
  when: conditionSchema,
  points: z.number().min(-1000).max(1000).default(0),
  group: z.string().min(1).max(60).optional(),
  /** Engagement only: days after which an event is worth half. */
  halfLifeDays: z.number().positive().max(3650).optional(),
  /** Engagement only: events older than this do not count. */
  windowDays: z.number().positive().max(3650).optional(),
  /** Engagement only: how many events count at most, the most valuable first. */
  maxCount: z.int().min(1).max(100).optional(),
  /** A lead for which this holds gets grade D and score 0, whatever else holds. */
  veto: z.boolean().optional(),
  /** Whether somebody can still bring it about, and how much work that is (1 a line to fill in, 5 weeks); left out, our own judgement of its field. */
  changeable: z
    .union(
      [z.literal(false), z.strictObject({ effort: z.int().min(1).max(5) })],
      "is false or { effort: 1 to 5 }",
    )
    .optional(),
  labels: z.partialRecord(z.enum(locales), z.string().min(1)).optional(),
});

const groupSchema = z.strictObject({
  cap: z.number().min(0).optional(),
  floor: z.number().max(0).optional(),
});

/** Rules for scoring, as data. Groups bound what their rules can add (`cap`) or take (`floor`) together, per dimension. */
export const ruleSetSchema = z
  .strictObject({
    rules: z.array(ruleSchema).max(500),
    groups: z.record(z.string(), groupSchema).optional(),
  })
  .superRefine(({ rules, groups = {} }, context) => {
    rules.forEach(({ group }, i) => {
      if (group === undefined || Object.hasOwn(groups, group)) return;
      const message = `There is no group "${group}" in groups`;
      context.addIssue({ code: "custom", path: ["rules", i, "group"], message });
    });
  });

export type RuleSetInput = z.input<typeof ruleSetSchema>;

export type RuleSet = z.output<typeof ruleSetSchema>;

export type Rule = RuleSet["rules"][number];

/** What an engagement rule counts with where it does not say. */
export const engagementDefaults = { halfLifeDays: 30, windowDays: 180, maxCount: 5 } as const;
