import type { WebhookEventType } from "@leadback/db";

/** Raised when what is there changes its meaning; what is added does not raise it. */
const webhookPayloadVersion = 1;

export interface WebhookPayload extends Record<string, unknown> {
  type: WebhookEventType | "webhook.ping";
  version: typeof webhookPayloadVersion;
  /** When we came to know of it. */
  timestamp: string;
  data: Record<string, unknown>;
}

/** What is sent to an endpoint: thin, so that whoever needs more reads it with a key that may. */
export function webhookPayload(
  type: WebhookPayload["type"],
  at: Date,
  data: Record<string, unknown>,
): WebhookPayload {
  return { type, version: webhookPayloadVersion, timestamp: at.toISOString(), data };
}
