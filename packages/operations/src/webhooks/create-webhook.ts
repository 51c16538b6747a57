import {
  type PartnerId,
  partners,
  type Transaction,
  type WebhookId,
  webhookEventTypes,
  webhooks,
} from "@leadback/db";
import { and, eq, sql } from "drizzle-orm";
import { z } from "zod";
import type { OperationContext } from "../context.ts";
import { newId } from "../new-id.ts";
import { OperationError } from "../operation-error.ts";
import { parseInput } from "../parse-input.ts";
import { partnerNotFound } from "../partners/get-partner.ts";
import { isWithinReach } from "../people/reach.ts";
import { recordAudit } from "../record-audit.ts";
import { viewWebhook, type WebhookView } from "./find-webhook.ts";
import { drawWebhookSecret } from "./webhook-secret.ts";
import { checkWebhookUrl, type WebhookTargets, webhookUrlInput } from "./webhook-target.ts";

const mostWebhooks = 20;

export const webhookEventsInput = z
  .array(z.enum(webhookEventTypes, `Choose from: ${webhookEventTypes.join(", ")}.`))
  .min(1, "Name at least one event.")
  .max(webhookEventTypes.length)
  .transform((events) => [...new Set(events)]);

export const createWebhookInput = z.strictObject({
  url: webhookUrlInput,
  events: webhookEventsInput.default([...webhookEventTypes]),
  partnerId: z.uuid("Give the id of a partner.").optional(),
});

export interface CreatedWebhook extends WebhookView {
  /** The only time that it is seen. */
  secret: string;
}

/** Adds an endpoint of the programme; of a partner, where a partner asks or one is named. */
export async function createWebhook(
  context: OperationContext,
  input: z.input<typeof createWebhookInput>,
  targets: WebhookTargets,
): Promise<CreatedWebhook> {
  const wanted = parseInput(createWebhookInput, input);
  const url = checkWebhookUrl(wanted.url, targets);
  const { programId, now } = context;
  return context.database.inProgram(programId, async (transaction) => {
    const partnerId = await partnerOf(transaction, context, wanted.partnerId);
    await refuseTooMany(transaction, context, partnerId);
    const secret = drawWebhookSecret();
    const [webhook] = await transaction
      .insert(webhooks)
      .values({
        programId,
        id: newId<WebhookId>(now),
        partnerId,
        url,
        events: wanted.events,
        secret,
        createdAt: now,
      })
      .returning();
    if (webhook === undefined) throw new Error("A webhook that was just written is not there.");
    const detail = { events: webhook.events, partnerId };
    await recordAudit(transaction, context, "webhook.created", { kind: "webhook", id: webhook.id }, detail);
    return { ...viewWebhook(webhook), secret };
  });
}

async function partnerOf(
  transaction: Transaction,
  { programId, actor }: OperationContext,
  given: string | undefined,
): Promise<PartnerId | null> {
  const wanted = given ?? actor.partnerId;
  if (wanted === undefined) return null;
  const [partner] = await transaction
    .select({ id: partners.id })
    .from(partners)
    .where(and(eq(partners.programId, programId), eq(partners.id, asPartnerId(wanted))));
  if (partner === undefined || !isWithinReach(actor, partner.id)) throw partnerNotFound();
  return partner.id;
}

async function refuseTooMany(
  transaction: Transaction,
  { programId }: OperationContext,
  partnerId: PartnerId | null,
): Promise<void> {
  const [count] = await transaction
    .select({ n: sql<number>`count(*)::int` })
    .from(webhooks)
    .where(
      and(
        eq(webhooks.programId, programId),
        sql`${webhooks.partnerId} is not distinct from ${partnerId}::uuid`,
      ),
    );
  if ((count?.n ?? 0) < mostWebhooks) return;
  throw new OperationError(
    "conflict",
    `There are ${mostWebhooks} webhooks already, which is the most; delete one that is not used any more.`,
  );
}

/** Safe: the schema has checked its form, and the look-up decides whether it is a partner's. */
function asPartnerId(id: string): PartnerId {
  return id as PartnerId;
}
