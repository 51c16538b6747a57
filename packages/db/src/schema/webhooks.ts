import { sql } from "drizzle-orm";
import { foreignKey, index, integer, jsonb, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import type { LeadId, PartnerId, WebhookDeliveryId, WebhookId, WebhookMessageId } from "./ids.ts";
import { partners } from "./partners.ts";
import { instant, programId, tenantPolicy } from "./tenancy.ts";

export const webhookEventTypes = [
  "lead.submitted",
  "lead.stage_changed",
  "lead.disqualified",
  "lead.won",
  "lead.lost",
  "lead.recycled",
  "lead.erased",
  "dispute.opened",
  "dispute.decided",
  "digest.sent",
  "profile.published",
  "sla.breached",
  "response_time.slower",
] as const;
export type WebhookEventType = (typeof webhookEventTypes)[number];

/** Why we stopped sending to an endpoint: a person's wish, days of failure, or its own answer that it is gone. */
export type WebhookDisabledBecause = "wish" | "failing" | "gone";

/** Where a programme, or one of its partners, wants to hear what happens. */
export const webhooks = pgTable(
  "webhooks",
  {
    programId: programId(),
    id: uuid().$type<WebhookId>().notNull(),
    /** Hears of its own leads alone; null: the programme's own endpoint. */
    partnerId: uuid().$type<PartnerId>(),
    url: text().notNull(),
    events: text().array().$type<WebhookEventType[]>().notNull(),
    /** Kept as it is, because each delivery is signed with it. */
    secret: text().notNull(),
    /** Signs beside the new one until it ends. */
    previousSecret: text(),
    previousSecretEndsAt: instant(),
    createdAt: instant().notNull(),
    disabledAt: instant(),
    disabledBecause: text().$type<WebhookDisabledBecause>(),
    /** Of the first failure since the last success. */
    failingSince: instant(),
  },
  (table) => [
    primaryKey({ columns: [table.programId, table.id] }),
    foreignKey({
      name: "webhooks_partner",
      columns: [table.programId, table.partnerId],
      foreignColumns: [partners.programId, partners.id],
    }),
    tenantPolicy(),
  ],
);

export type WebhookDeliveryState = "pending" | "delivered" | "failed";

/** What is to be told to one endpoint, written in the transaction of what happened; the worker sends it. */
export const webhookDeliveries = pgTable(
  "webhook_deliveries",
  {
    programId: programId(),
    id: uuid().$type<WebhookDeliveryId>().notNull(),
    webhookId: uuid().$type<WebhookId>().notNull(),
    /** The same in every delivery of one message: what receivers know a repetition by. */
    messageId: uuid().$type<WebhookMessageId>().notNull(),
    type: text().$type<WebhookEventType | "webhook.ping">().notNull(),
    leadId: uuid().$type<LeadId>(),
    /** Null once a lead in it was erased, or when it was kept long enough. */
    payload: jsonb().$type<Record<string, unknown>>(),
    state: text().$type<WebhookDeliveryState>().notNull(),
    attempts: integer().notNull().default(0),
    createdAt: instant().notNull(),
    /** While an attempt is under way: when another worker may take it over. */
    nextAttemptAt: instant(),
    finishedAt: instant(),
    replayOf: uuid().$type<WebhookDeliveryId>(),
  },
  (table) => [
    primaryKey({ columns: [table.programId, table.id] }),
    foreignKey({
      name: "webhook_deliveries_webhook",
      columns: [table.programId, table.webhookId],
      foreignColumns: [webhooks.programId, webhooks.id],
    }).onDelete("cascade"),
    index("webhook_deliveries_due").on(table.programId, table.nextAttemptAt).where(sql`state = 'pending'`),
    index("webhook_deliveries_log").on(table.programId, table.webhookId, table.id),
    index("webhook_deliveries_lead").on(table.programId, table.leadId),
    tenantPolicy(),
  ],
);

/** Each try of a delivery and what came of it: codes and durations, never what the endpoint said. */
export const webhookAttempts = pgTable(
  "webhook_attempts",
  {
    programId: programId(),
    deliveryId: uuid().$type<WebhookDeliveryId>().notNull(),
    number: integer().notNull(),
    at: instant().notNull(),
    /** Of the HTTP answer; null where there was none. */
    status: integer(),
    /** Why there was no good answer, such as `timeout` or `blocked_address`. */
    failure: text(),
    durationMs: integer().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.programId, table.deliveryId, table.number] }),
    foreignKey({
      name: "webhook_attempts_delivery",
      columns: [table.programId, table.deliveryId],
      foreignColumns: [webhookDeliveries.programId, webhookDeliveries.id],
    }).onDelete("cascade"),
    tenantPolicy(),
  ],
);
