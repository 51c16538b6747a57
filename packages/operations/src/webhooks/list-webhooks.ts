import { webhooks } from "@leadback/db";
import { and, desc, eq, sql } from "drizzle-orm";
import { z } from "zod";
import type { OperationContext } from "../context.ts";
import { decodeCursor, encodeCursor } from "../cursor.ts";
import { parseInput } from "../parse-input.ts";
import {
  asWebhookId,
  viewWebhook,
  visibleWebhooks,
  type WebhookView,
  webhookNotFound,
} from "./find-webhook.ts";

export const listWebhooksInput = z.strictObject({
  cursor: z.string().max(500).optional(),
  limit: z.coerce.number().int().min(1, "At least 1.").max(200, "At most 200.").default(50),
});

/** A page of the endpoints that the actor may see, newest first. */
export async function listWebhooks(context: OperationContext, input: z.input<typeof listWebhooksInput> = {}) {
  const { cursor, limit } = parseInput(listWebhooksInput, input);
  const position = cursor === undefined ? undefined : decodeCursor(context, z.uuid(), cursor);
  const rows = await context.database.inProgram(context.programId, (transaction) =>
    transaction
      .select()
      .from(webhooks)
      .where(
        and(
          visibleWebhooks(context),
          position === undefined ? undefined : sql`${webhooks.id} < ${position}::uuid`,
        ),
      )
      .orderBy(desc(webhooks.id))
      .limit(limit + 1),
  );
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return {
    data: page.map(viewWebhook),
    nextCursor: rows.length > page.length && last ? encodeCursor(context, last.id) : null,
  };
}

export async function getWebhook(context: OperationContext, webhookId: string): Promise<WebhookView> {
  const [webhook] = await context.database.inProgram(context.programId, (transaction) =>
    transaction
      .select()
      .from(webhooks)
      .where(and(visibleWebhooks(context), eq(webhooks.id, asWebhookId(webhookId)))),
  );
  if (webhook === undefined) throw webhookNotFound();
  return viewWebhook(webhook);
}
