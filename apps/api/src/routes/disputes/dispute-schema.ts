import { disputeReasons, disputeStates } from "@leadback/db";
import { leadStages, reasonCodes } from "@leadback/scoring";
import { z } from "zod";
import { estimateSchema } from "../../schemas/estimate.ts";
import { instant } from "../../schemas/instant.ts";

const text = z.string().nullable();
const count = z.int().min(0);

export const disputeSchema = z
  .object({
    id: z.uuid(),
    leadId: z.uuid(),
    leadRef: z.string(),
    partnerId: z.uuid(),
    partnerName: z.string(),
    state: z.enum(disputeStates),
    reason: z.enum(disputeReasons).describe("Why the partner disagrees."),
    text: text.describe("Null once it was erased."),
    endReason: z.enum(reasonCodes).nullable().describe("For what the lead had ended."),
    openedAt: instant,
    dueAt: instant.describe("Until when we promise a decision, by the programme's working days."),
    isOverdue: z.boolean(),
    informationAsked: text,
    informationAskedAt: instant
      .nullable()
      .describe("Since when we wait for the partner; the dispute expires ten days later."),
    closedAt: instant.nullable(),
    answer: text,
    newReason: z.enum(reasonCodes).nullable(),
    newStage: z.enum(leadStages).nullable(),
    ownerId: text.describe("Who is to decide. This and what follows is null for the partner itself."),
    reviewerId: text,
    closedBy: text.describe("Who had ended the lead, and therefore does not decide."),
    decidedBy: text,
    escalatedAt: instant.nullable(),
  })
  .meta({ id: "Dispute" });

const rate = z.object({ id: text, decided: count, overturned: count, rate: estimateSchema });

export const disputeMeasuresSchema = z
  .object({
    total: rate,
    byPerson: z.array(rate).describe("By who had ended the lead."),
    byReason: z.array(rate).describe("By the reason for which it had ended."),
  })
  .meta({ id: "DisputeMeasures" });
