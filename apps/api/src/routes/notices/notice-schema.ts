import { deliveryStates, noticeKinds } from "@leadback/db";
import { z } from "zod";
import { instant } from "../../schemas/instant.ts";
import { letterShape } from "../digests/digest-schema.ts";

export const noticeSchema = z
  .object({
    id: z.uuid(),
    partnerId: z.uuid(),
    partnerName: z.string(),
    recipientId: z.uuid().describe("The contact of the partner to whom it goes."),
    day: z.iso.date().describe("By the reader's clock; nobody gets two on one day."),
    items: z
      .array(z.object({ kind: z.enum(noticeKinds), leadId: z.uuid(), happenedAt: instant }))
      .describe("What it tells, in the order in which it happened."),
    state: z.enum(deliveryStates),
    reason: z.string().nullable().describe("Why it is skipped, refused or set aside; how it bounced."),
    transport: z.enum(["outbox", "resend", "smtp"]).nullable(),
    dueAt: instant,
    firstAttemptAt: instant.nullable(),
    updatedAt: instant,
  })
  .meta({ id: "Notice", description: "What could not wait for the digest, to one person on one day." });

export const noticePreviewSchema = z
  .object({
    notice: z
      .object({
        partner: z.object({ id: z.uuid(), name: z.string() }),
        ...letterShape,
        snapshot: z
          .looseObject({ items: z.array(z.looseObject({ kind: z.enum(noticeKinds) })) })
          .describe("Everything that it says, as data."),
      })
      .nullable()
      .describe("Null where nothing has happened that cannot wait."),
  })
  .meta({ id: "NoticePreview" });
