import { cadences, deliveryStates, digestRunStates, holdReasons } from "@leadback/db";
import { z } from "zod";
import { instant } from "../../schemas/instant.ts";

export const digestRunSchema = z
  .object({
    id: z.uuid(),
    lastDay: z.iso.date().describe("The last day of the periods that its letters are about."),
    isDryRun: z.boolean(),
    state: z
      .enum(digestRunStates)
      .describe(
        "`gate`: letters wait for a person, see `holds`. `draining`: each has been tried, some again. `done_with_failures`: some were refused or wait for a person, see the deliveries.",
      ),
    stateReason: z.string().nullable().describe("Why it is paused or was given up."),
    asOf: instant.nullable().describe("The instant that it takes for now; null: it goes by the clock."),
    requestedBy: z.string().nullable().describe("Who asked for it; null for the schedule."),
    holds: z
      .array(z.object({ reason: z.enum(holdReasons), found: z.number(), allowed: z.number(), at: instant }))
      .describe("What was found before sending, how much of it, and how much would have been let through."),
    approvals: z.array(z.object({ by: z.string(), at: instant, reason: z.string().nullable() })),
    approvalsNeeded: z.int().describe("How many more people have to approve before held letters leave."),
    letters: z
      .array(z.object({ state: z.enum(deliveryStates), reason: z.string().nullable(), count: z.int() }))
      .describe("Its letters, counted by state and why."),
    trial: z
      .object({
        partners: z.int(),
        written: z.int(),
        known: z.int(),
        failed: z.int(),
        skipped: z.array(z.object({ reason: z.string(), count: z.int() })),
      })
      .nullable()
      .describe("What a trial would have done; null for a real run, and until a trial has ended."),
    createdAt: instant,
    updatedAt: instant,
    finishedAt: instant.nullable(),
  })
  .meta({ id: "DigestRun" });

export const deliverySchema = z
  .object({
    id: z.uuid(),
    partnerId: z.uuid(),
    partnerName: z.string(),
    recipientId: z.uuid().describe("The contact of the partner to whom it goes."),
    digestId: z.uuid().nullable(),
    cadence: z.enum([...cadences, "notice", "test"]),
    periodStart: z.iso.date(),
    state: z.enum(deliveryStates),
    reason: z.string().nullable().describe("Why it is skipped, held, refused or set aside; how it bounced."),
    isLate: z.boolean(),
    attempts: z.int(),
    transport: z.enum(["outbox", "resend", "smtp"]).nullable(),
    dueAt: instant,
    firstAttemptAt: instant.nullable(),
    nextAttemptAt: instant.nullable(),
    updatedAt: instant,
  })
  .meta({ id: "Delivery", description: "One letter to one person, and where it stands." });
