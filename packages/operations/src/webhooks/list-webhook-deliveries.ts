import { webhookAttempts, webhookDeliveries, webhooks } from "@leadback/db";
import { and, asc, desc, eq, inArray, sql } from "drizzle-orm";
import { z } from "zod";
import type { OperationContext } from "../context.ts";
import { decodeCursor, encodeCursor } from "../cursor.ts";
import { parseInput } from "../parse-input.ts";
import { asWebhookId, visibleWebhooks, webhookNotFound } from "./find-webhook.ts";
import { viewDelivery } from "./view-delivery.ts";

export const listWebhookDeliveriesInput = z.strictObject({
  state: z.enum(["pending", "delivered", "failed"]).optional(),
  cursor: z.string().max(500).optional(),
  limit: z.coerce.number().int().min(1, "At least 1.").max(200, "At most 200.").default(50),
});

/** What was, or is to be, sent to one endpoint, newest first, with every try. */
export async function listWebhookDeliveries(
  context: OperationContext,
  webhookId: string,
  input: z.input<typeof listWebhookDeliveriesInput> = {},
) {
  const { state, cursor, limit } = parseInput(listWebhookDeliveriesInput, input);
  const position = cursor === undefined ? undefined : decodeCursor(context, z.uuid(), cursor);
  const { programId } = context;
  const id = asWebhookId(webhookId);
  return context.database.inProgram(programId, async (transaction) => {
    const [webhook] = await transaction
      .select({ id: webhooks.id })
      .from(webhooks)
      .where(and(visibleWebhooks(context), eq(webhooks.id, id)));
    if (webhook === undefined) throw webhookNotFound();
    const rows = await transaction
      .select()
      .from(webhookDeliveries)
      .where(
        and(
          eq(webhookDeliveries.programId, programId),
          eq(webhookDeliveries.webhookId, id),
          state === undefined ? undefined : eq(webhookDeliveries.state, state),
          position === undefined ? undefined : sql`${webhookDeliveries.id} < ${position}::uuid`,
        ),
      )
      .orderBy(desc(webhookDeliveries.id))
      .limit(limit + 1);
    const page = rows.slice(0, limit);
    const attempts = await transaction
      .select()
      .from(webhookAttempts)
      .where(
        and(
          eq(webhookAttempts.programId, programId),
          inArray(
            webhookAttempts.deliveryId,
            page.map((row) => row.id),
          ),
        ),
      )
      .orderBy(asc(webhookAttempts.number));
    const byDelivery = Map.groupBy(attempts, ({ deliveryId }) => deliveryId);
    const last = page.at(-1);
    return {
      data: page.map((row) => viewDelivery(row, byDelivery.get(row.id) ?? [])),
      nextCursor: rows.length > page.length && last ? encodeCursor(context, last.id) : null,
    };
  });
}
