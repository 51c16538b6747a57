import { webhooks } from "@leadback/db";
import { and, eq } from "drizzle-orm";
import { z } from "zod";
import type { OperationContext } from "../context.ts";
import { parseInput } from "../parse-input.ts";
import { recordAudit } from "../record-audit.ts";
import type { CreatedWebhook } from "./create-webhook.ts";
import { lockWebhook, viewWebhook } from "./find-webhook.ts";
import { drawWebhookSecret } from "./webhook-secret.ts";

export const webhookRotationInput = z.strictObject({
  overlapHours: z
    .int("Give whole hours.")
    .min(0, "At least 0: the old secret ends at once.")
    .max(720, "At most 720 hours, which is 30 days.")
    .default(24),
});

/** Draws a new secret. For a while each delivery carries two signatures, so that the receiver changes when it suits it. */
export async function rotateWebhookSecret(
  context: OperationContext,
  webhookId: string,
  input: z.input<typeof webhookRotationInput> = {},
): Promise<CreatedWebhook> {
  const { overlapHours } = parseInput(webhookRotationInput, input);
  const { programId, now } = context;
  return context.database.inProgram(programId, async (transaction) => {
    const webhook = await lockWebhook(transaction, context, webhookId);
    const secret = drawWebhookSecret();
    const [changed] = await transaction
      .update(webhooks)
      .set({
        secret,
        previousSecret: overlapHours === 0 ? null : webhook.secret,
        previousSecretEndsAt: overlapHours === 0 ? null : new Date(now.getTime() + overlapHours * 3_600_000),
      })
      .where(and(eq(webhooks.programId, programId), eq(webhooks.id, webhook.id)))
      .returning();
    const subject = { kind: "webhook", id: webhook.id };
    await recordAudit(transaction, context, "webhook.secret_rotated", subject, { overlapHours });
    return { ...viewWebhook(changed ?? webhook), secret };
  });
}
