import type { LeadEventType } from "@leadback/scoring";
import { sql } from "drizzle-orm";
import {
  boolean,
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
import type { EventId, LeadId } from "./ids.ts";
import { leads } from "./leads.ts";
import { instant, programId, tenantPolicy } from "./tenancy.ts";

export type ActorKind = "user" | "api_key" | "partner" | "import" | "system";

/** The truth about every lead, append-only. Ids, codes, numbers and instants; text and personal data live beside it. */
export const leadEvents = pgTable(
  "lead_events",
  {
    programId: programId(),
    id: uuid().$type<EventId>().notNull(),
    leadId: uuid().$type<LeadId>().notNull(),
    sequence: integer().notNull(),
    type: text().$type<LeadEventType>().notNull(),
    occurredAt: instant().notNull(),
    recordedAt: instant().notNull(),
    actorKind: text().$type<ActorKind>().notNull(),
    actorId: text().notNull(),
    isBackfilled: boolean().notNull(),
    data: jsonb().$type<Record<string, unknown>>().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.programId, table.id] }),
    foreignKey({
      name: "lead_events_lead",
      columns: [table.programId, table.leadId],
      foreignColumns: [leads.programId, leads.id],
    }),
    unique("lead_events_sequence").on(table.programId, table.leadId, table.sequence),
    index("lead_events_by_occurrence").on(table.programId, table.occurredAt),
    // Rows come in the order in which they were recorded: a few pages say where the newest are.
    index("lead_events_by_record").using("brin", table.recordedAt).with({ autosummarize: true }),
    index("lead_events_classified").on(table.programId, table.actorId).where(sql`data ? 'classified'`),
    tenantPolicy(),
  ],
);

export type TextVisibility = "partner" | "internal";

/** The words that came with an event: what erasure empties. */
export const eventText = pgTable(
  "event_text",
  {
    programId: programId(),
    eventId: uuid().$type<EventId>().notNull(),
    leadId: uuid().$type<LeadId>().notNull(),
    sentence: text(),
    privateNote: text(),
    note: text(),
    noteVisibility: text().$type<TextVisibility>(),
    evidence: jsonb().$type<Record<string, unknown>>(),
  },
  (table) => [
    primaryKey({ columns: [table.programId, table.eventId] }),
    foreignKey({
      name: "event_text_event",
      columns: [table.programId, table.eventId],
      foreignColumns: [leadEvents.programId, leadEvents.id],
    }),
    index("event_text_by_lead").on(table.programId, table.leadId),
    tenantPolicy(),
  ],
);
