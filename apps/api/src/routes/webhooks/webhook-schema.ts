import { webhookEventTypes } from "@leadback/db";
import { z } from "zod";
import { instant } from "../../schemas/instant.ts";

const webhookShape = {
  id: z.uuid(),
  url: z.string(),
  events: z.array(z.enum(webhookEventTypes)),
  partnerId: z
    .uuid()
    .nullable()
    .describe("Hears of this partner's leads alone; null: the programme's own endpoint."),
  isEnabled: z.boolean(),
  disabledAt: instant.nullable(),
  disabledBecause: z
    .enum(["wish", "failing", "gone"])
    .nullable()
    .describe(
      "By a person's wish, after five days without one success, or because the endpoint answered 410.",
    ),
  failingSince: instant.nullable().describe("Of the first failure since the last success."),
  previousSecretEndsAt: instant
    .nullable()
    .describe("Until when deliveries are signed with the secret before this one too."),
  createdAt: instant,
};

export const webhookSchema = z.object(webhookShape).meta({ id: "Webhook" });

export const createdWebhookSchema = z
  .object({
    ...webhookShape,
    secret: z.string().describe("What deliveries are signed with, `whsec_…`. It is shown this once."),
  })
  .meta({ id: "CreatedWebhook" });

const payloadSchema = z
  .object({
    type: z.enum([...webhookEventTypes, "webhook.ping"]),
    version: z.int().describe("Of the shape of the payload; raised when what is there changes its meaning."),
    timestamp: instant,
    data: z.record(z.string(), z.unknown()).describe("Ids, codes, numbers and instants, by `type`."),
  })
  .meta({ id: "WebhookPayload", description: "The body of a delivery, as your endpoint gets it." });

export const webhookDeliverySchema = z
  .object({
    id: z.uuid(),
    messageId: z.string().describe("The header `webhook-id`: the same for every try and every replay."),
    type: z.enum([...webhookEventTypes, "webhook.ping"]),
    state: z.enum(["pending", "delivered", "failed"]),
    createdAt: instant,
    nextAttemptAt: instant.nullable(),
    finishedAt: instant.nullable(),
    replayOf: z.uuid().nullable().describe("The delivery that this one repeats."),
    payload: payloadSchema.nullable().describe("Kept for 30 days, and not beyond the erasure of its lead."),
    attempts: z.array(
      z.object({
        number: z.int(),
        at: instant,
        status: z.int().nullable().describe("Of the HTTP answer; null: there was none."),
        failure: z
          .string()
          .nullable()
          .describe(
            "Why there was none: `timeout`, `refused`, `unknown_host`, `certificate`, `blocked_address` …",
          ),
        durationMs: z.int(),
      }),
    ),
  })
  .meta({ id: "WebhookDelivery" });

/** Safe: what is kept was written by `webhookPayload`. */
export function asPayload(payload: Record<string, unknown> | null) {
  return payload as z.output<typeof payloadSchema> | null;
}
