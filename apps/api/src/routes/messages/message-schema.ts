import { disputeStates, messageKinds, messageResolutions } from "@leadback/db";
import { z } from "zod";
import { estimateSchema } from "../../schemas/estimate.ts";
import { instant } from "../../schemas/instant.ts";
import { responseTimeSchema } from "../partners/metrics-schema.ts";

const text = z.string().nullable();
const count = z.int().min(0);

export const messageSchema = z
  .object({
    id: z.uuid(),
    kind: z.enum(messageKinds),
    state: z.enum(["open", "closed"]),
    partnerId: z.uuid(),
    partnerName: z.string(),
    leadId: z.uuid().nullable(),
    leadRef: text,
    text: text.describe("Null once it was erased."),
    sentAt: instant,
    dueAt: instant.describe("Until when we promise an answer, by the programme's working days."),
    isOverdue: z.boolean(),
    ownerId: text.describe("Who is to answer; null for the partner itself."),
    escalatedAt: instant.nullable().describe("When it passed its due time and went to an admin."),
    answeredAt: instant.nullable(),
    answer: text,
    resolution: z.enum(messageResolutions).nullable(),
    weDid: text.describe("Of an adopted suggestion: what all partners are told."),
    disputeState: z.enum(disputeStates).nullable(),
  })
  .meta({ id: "Message" });

export const messageMeasuresSchema = z
  .object({
    data: z.array(
      z.object({
        kind: z.enum(messageKinds),
        received: count,
        open: count,
        overdue: count,
        adopted: count,
        answering: responseTimeSchema.describe("In business hours; what is open still waits."),
        resolutionRate: estimateSchema.describe("Resolved or adopted, of what was answered."),
      }),
    ),
  })
  .meta({ id: "MessageMeasures" });
