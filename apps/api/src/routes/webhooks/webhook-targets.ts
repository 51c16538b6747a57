import type { WebhookTargets } from "@leadback/operations";
import type { Context } from "hono";
import type { ApiEnv } from "../../api-env.ts";

/** Where this installation lets webhooks go. */
export function webhookTargets(context: Context<ApiEnv>): WebhookTargets {
  return { allowPrivate: context.var.services.allowPrivateWebhooks === true };
}
