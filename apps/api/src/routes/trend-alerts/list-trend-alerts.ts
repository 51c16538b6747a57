import { listTrendAlerts as list, listTrendAlertsInput } from "@leadback/operations";
import { trendAlertCodes } from "@leadback/scoring";
import { z } from "zod";
import { withScope } from "../../access/access.ts";
import { defineOperation } from "../../define-operation.ts";
import { quantileEstimateSchema } from "../../schemas/estimate.ts";
import { instant } from "../../schemas/instant.ts";
import { jsonContent } from "../../schemas/json-content.ts";
import { tracesSchema } from "../partners/metrics-schema.ts";

const rate = z.number().min(0).max(1);
const figure = {
  value: z
    .number()
    .nullable()
    .describe("Leads a week, a rate in 0..1, or the median wait for our first attempt in business hours."),
  n: z.int().min(0).describe("Leads that it rests on."),
};

const alertSchema = z
  .object({
    partnerId: z.uuid(),
    partnerName: z.string(),
    managerId: z.string().nullable(),
    metric: z.enum(["leads_sent", "quality_rate", "conversion", "response_time"]),
    code: z.enum(trendAlertCodes),
    direction: z.enum(["up", "down"]),
    isBetter: z.boolean(),
    effect: quantileEstimateSchema.describe(
      "Leads: this week divided by the weeks before, whose interval may have no upper end. Rates: the difference, -1..1. Response: business hours more or less.",
    ),
    pValue: rate,
    qValue: rate.describe("Among all comparisons of the week."),
    before: z.object(figure).describe("The weeks before, together."),
    after: z.object(figure).describe("The week in question."),
    weeks: z.array(z.object({ firstDay: z.iso.date(), ...figure })).describe("Oldest first."),
    traces: tracesSchema,
  })
  .meta({ id: "TrendAlert" });

const alertsSchema = z
  .object({
    asOf: instant,
    zone: z.string(),
    week: z.object({ firstDay: z.iso.date().describe("A Monday."), weeksBefore: z.int().min(0) }),
    partners: z.int().min(0).describe("With anything to compare."),
    compared: z.int().min(0).describe("How many comparisons were made."),
    falseDiscoveryRate: rate.describe("At most this share of the alerts is chance."),
    data: z.array(alertSchema).describe("The surest first."),
  })
  .meta({ id: "TrendAlerts" });

export const listTrendAlerts = defineOperation({
  access: withScope("metrics:read", { programmeOnly: true }),
  route: {
    method: "get",
    path: "/v1/trend-alerts",
    operationId: "listTrendAlerts",
    tags: ["Partners"],
    summary: "See what clearly changed last week, and with whom",
    description:
      "The last complete week of each partner against the four before: leads sent, quality rate, conversion of the leads that matured, and the wait for our first attempt. All partners and metrics are screened together, so that what is listed is news and not luck. A channel manager sees partners in care.",
    request: { query: listTrendAlertsInput },
    responses: { 200: { description: "The alerts.", content: jsonContent(alertsSchema) } },
  },
  handler: async (c) => c.json(await list(c.var.context, c.req.valid("query")), 200),
});
