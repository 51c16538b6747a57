import { OperationError } from "../operation-error.ts";
import type { WebhookRow } from "./find-webhook.ts";

export function refuseStopped({ disabledAt }: WebhookRow): void {
  if (disabledAt === null) return;
  throw new OperationError(
    "conflict",
    "This webhook is switched off; nothing is sent to it. Switch it on first: PATCH it with isEnabled true.",
  );
}
