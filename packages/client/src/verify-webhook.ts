import { Webhook, WebhookVerificationError } from "standardwebhooks";
import type { components } from "./schema.ts";

export { WebhookVerificationError };

export type WebhookEvent = NonNullable<components["schemas"]["WebhookDelivery"]["payload"]>;

/**
 * What a delivery says, once it is certain that we sent it and less than five minutes ago.
 *
 * @param body as it came, before anything parsed it
 * @param headers of the request
 * @param secret `whsec_…`, as it was shown when the webhook was made
 * @throws {WebhookVerificationError} for anything else: answer 401 and do nothing
 */
export function verifyWebhook(
  body: string,
  headers: Headers | Readonly<Record<string, string | string[] | undefined>>,
  secret: string,
): WebhookEvent {
  const read = (name: string) => {
    const value = headers instanceof Headers ? headers.get(name) : headers[name];
    return (Array.isArray(value) ? value[0] : value) ?? "";
  };
  const names = ["webhook-id", "webhook-timestamp", "webhook-signature"];
  return asEvent(
    new Webhook(secret).verify(body, Object.fromEntries(names.map((name) => [name, read(name)]))),
  );
}

/** Safe: the signature proves that our side wrote it. */
function asEvent(payload: unknown): WebhookEvent {
  return payload as WebhookEvent;
}
