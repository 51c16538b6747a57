import type { Locale, ReasonCode } from "@leadback/scoring";
import { sql } from "drizzle-orm";
import {
  boolean,
  date,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import type { DeliveryId, DigestId, DigestRunId, PartnerContactId, PartnerId } from "./ids.ts";
import { partners } from "./partners.ts";
import type { Cadence } from "./programs.ts";
import { instant, programId, tenantPolicy } from "./tenancy.ts";

/** `closing`: the last one, of a programme that pauses or ends. */
export const digestEditions = ["regular", "quiet", "welcome", "closing"] as const;
export type DigestEditionName = (typeof digestEditions)[number];

/** What a digest says of a period in numbers, each by the date of its step. */
export interface PeriodFigures {
  received: number;
  qualified: number;
  decided: number;
  won: number;
}

/** By how much an earlier period, known by its first day, has changed since it was reported or last restated. */
export interface RestatedPeriod extends PeriodFigures {
  firstDay: string;
  /** Whether the letter says it in words; a small change is kept until it is a larger one. */
  isTold: boolean;
}

/** What a partner is told about one period: frozen once, never changed. */
export const digests = pgTable(
  "digests",
  {
    programId: programId(),
    id: uuid().$type<DigestId>().notNull(),
    partnerId: uuid().$type<PartnerId>().notNull(),
    cadence: text().$type<Cadence>().notNull(),
    periodStartLocal: date({ mode: "string" }).notNull(),
    revision: integer().notNull(),
    periodStart: instant().notNull(),
    periodEnd: instant().notNull(),
    zone: text().notNull(),
    cutoffAt: instant().notNull(),
    edition: text().$type<DigestEditionName>().notNull(),
    templateVersion: text().notNull(),
    snapshot: jsonb().$type<unknown>().notNull(),
    /** The same in the words of readers who have another language than the partner. */
    translations: jsonb().$type<Partial<Record<Locale, unknown>>>().notNull().default({}),
    reported: jsonb().$type<PeriodFigures>(),
    restated: jsonb().$type<RestatedPeriod[]>().notNull().default([]),
    /** What its one thing to do was about, where that was a lesson. */
    coachedReason: text().$type<ReasonCode>(),
    frozenAt: instant().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.programId, table.id] }),
    foreignKey({
      name: "digests_partner",
      columns: [table.programId, table.partnerId],
      foreignColumns: [partners.programId, partners.id],
    }),
    unique("digests_period").on(
      table.programId,
      table.partnerId,
      table.cadence,
      table.periodStartLocal,
      table.revision,
    ),
    tenantPolicy(),
  ],
);

export const deliveryStates = [
  "planned",
  "skipped",
  "frozen",
  "held",
  "sending",
  "retry_wait",
  "unknown",
  "accepted",
  "delayed",
  "delivered",
  "bounced",
  "complained",
  "provider_suppressed",
  "provider_failed",
  "rejected",
  "quarantined",
  "canceled",
] as const;
export type DeliveryState = (typeof deliveryStates)[number];

/** What a letter follows: a rhythm of digests, the one notice of a day, or a wish to see how a digest looks. */
export type LetterRhythm = Cadence | "notice" | "test";

/** One letter to one person about one period. The row exists before the first attempt and says what is known of it. */
export const deliveries = pgTable(
  "deliveries",
  {
    programId: programId(),
    id: uuid().$type<DeliveryId>().notNull(),
    partnerId: uuid().$type<PartnerId>().notNull(),
    recipientId: uuid().$type<PartnerContactId>().notNull(),
    cadence: text().$type<LetterRhythm>().notNull(),
    /** The run that it belongs to; null for a notice or a test. */
    runId: uuid().$type<DigestRunId>(),
    periodStartLocal: date({ mode: "string" }).notNull(),
    revision: integer().notNull(),
    generation: integer().notNull().default(1),
    digestId: uuid().$type<DigestId>(),
    state: text().$type<DeliveryState>().notNull(),
    stateReason: text(),
    dueAt: instant().notNull(),
    recipientHash: text().notNull(),
    subject: text(),
    requestBody: text(),
    bodySha256: text(),
    /** Of what it says, without the links that are each reader's own. */
    textSha256: text(),
    /** When the checks before sending had let it through, or a person had; nothing is sent before. */
    clearedAt: instant(),
    idempotencyKey: text(),
    leaseToken: uuid(),
    leaseUntil: instant(),
    attempts: integer().notNull().default(0),
    firstAttemptAt: instant(),
    /** What the run's own clock said then: from it follows how soon another digest may come. */
    attemptedAsOf: instant(),
    nextAttemptAt: instant(),
    /** Which way the letter went. What went to the outbox has not been sent. */
    transport: text().$type<"outbox" | "resend" | "smtp">(),
    providerId: text(),
    isLate: boolean().notNull().default(false),
    createdAt: instant().notNull(),
    updatedAt: instant().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.programId, table.id] }),
    foreignKey({
      name: "deliveries_partner",
      columns: [table.programId, table.partnerId],
      foreignColumns: [partners.programId, partners.id],
    }),
    foreignKey({
      name: "deliveries_digest",
      columns: [table.programId, table.digestId],
      foreignColumns: [digests.programId, digests.id],
    }),
    unique("deliveries_identity").on(
      table.programId,
      table.partnerId,
      table.recipientId,
      table.cadence,
      table.periodStartLocal,
      table.revision,
    ),
    index("deliveries_by_period").on(table.programId, table.periodStartLocal),
    index("deliveries_by_run").on(table.programId, table.runId, table.state),
    index("deliveries_by_recipient").on(table.programId, table.partnerId, table.recipientHash),
    index("deliveries_by_state").on(table.programId, table.state, table.dueAt, table.id),
    // The next letter to send is the first of these, however many wait behind it.
    index("deliveries_to_send")
      .on(table.programId, table.dueAt, table.id)
      .where(sql`state in ('frozen', 'retry_wait', 'unknown')`),
    tenantPolicy(),
  ],
);

/** Every change of a delivery's state, append-only. */
export const deliveryEvents = pgTable(
  "delivery_events",
  {
    programId: programId(),
    id: uuid().notNull(),
    deliveryId: uuid().$type<DeliveryId>().notNull(),
    fromState: text().$type<DeliveryState>(),
    toState: text().$type<DeliveryState>().notNull(),
    detail: text(),
    at: instant().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.programId, table.id] }),
    foreignKey({
      name: "delivery_events_delivery",
      columns: [table.programId, table.deliveryId],
      foreignColumns: [deliveries.programId, deliveries.id],
    }),
    index("delivery_events_by_delivery").on(table.programId, table.deliveryId, table.at),
    tenantPolicy(),
  ],
);
