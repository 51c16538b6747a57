import { z } from "zod";
import { evidenceSchema } from "../reasons/evidence.ts";
import { positiveCodes } from "../reasons/positive-codes.ts";
import { reasonCodes } from "../reasons/reason-facts.ts";

const occurredAt = z.iso.datetime({ offset: true }).optional();
const word = z.string().trim().min(1).max(60);
const fields = z.array(z.string().trim().min(1).max(100)).min(1).max(40);
const amountCents = z.int().min(0);
const currency = z.string().regex(/^[A-Z]{3}$/, "Give the three letters of ISO 4217, such as BRL");
const positives = z.array(z.enum(positiveCodes)).max(positiveCodes.length).optional();
const praise = z.string().trim().min(1).max(600).optional();
const reason = z.enum(reasonCodes, { error: "Give one of the reason codes of GET /v1/reasons" });
const sentence = z.string({
  error: "Write one sentence for the partner: what was observed, against what is expected",
});

const ending = {
  occurredAt,
  reason,
  sentence: sentence.max(600),
  evidence: evidenceSchema.optional(),
  secondaryReasons: z.array(z.enum(reasonCodes)).max(2).optional(),
  privateNote: z.string().max(5000).optional(),
};

export const noteVisibilities = ["internal", "partner"] as const;

/** One event in the life of a lead, with exactly the fields that its type carries. */
export const leadEventSchema = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("submitted"), occurredAt }),
  z.strictObject({ type: z.literal("information_requested"), occurredAt, fields }),
  z.strictObject({ type: z.literal("corrected"), occurredAt, fields }),
  z.strictObject({ type: z.literal("accepted"), occurredAt }),
  z.strictObject({ type: z.literal("assigned"), occurredAt, userId: z.string().trim().min(1).max(100) }),
  z.strictObject({ type: z.literal("attempted"), occurredAt, channel: word }),
  z.strictObject({
    type: z.literal("contacted"),
    occurredAt,
    channel: word,
    objections: z.array(z.enum(reasonCodes)).max(10).optional(),
    interest: z.int().min(1).max(5).optional(),
  }),
  z.strictObject({ type: z.literal("qualified"), occurredAt, positives, sentence: praise }),
  z.strictObject({
    type: z.literal("advanced"),
    occurredAt,
    step: word,
    expectedAmountCents: amountCents.optional(),
    currency: currency.optional(),
  }),
  z.strictObject({ type: z.literal("disqualified"), ...ending }),
  z.strictObject({ type: z.literal("won"), occurredAt, amountCents, currency, positives, sentence: praise }),
  z.strictObject({ type: z.literal("lost"), ...ending }),
  z.strictObject({
    type: z.literal("recycled"),
    occurredAt,
    reopenAt: z.union([z.iso.date(), z.iso.datetime({ offset: true })], {
      error: "Give the date on which to take the lead up again, such as 2027-03-03",
    }),
  }),
  z.strictObject({ type: z.literal("reopened"), occurredAt, cause: z.literal("mistake").optional() }),
  z.strictObject({
    type: z.literal("reason_changed"),
    occurredAt,
    reason,
    sentence: sentence.max(600).optional(),
    evidence: evidenceSchema.optional(),
    secondaryReasons: z.array(z.enum(reasonCodes)).max(2).optional(),
  }),
  z.strictObject({
    type: z.literal("noted"),
    occurredAt,
    text: z.string().trim().min(1).max(5000),
    visibility: z.enum(noteVisibilities),
  }),
  z.strictObject({
    type: z.literal("engaged"),
    occurredAt,
    signal: word,
    id: z.string().trim().min(1).max(200),
  }),
  z.strictObject({ type: z.literal("erased"), occurredAt }),
]);

export type LeadEvent = z.infer<typeof leadEventSchema>;

export type LeadEventType = LeadEvent["type"];
