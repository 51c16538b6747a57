import { foreignKey, index, jsonb, pgTable, primaryKey, text, unique, uuid } from "drizzle-orm/pg-core";
import type { DigestId, ErasureId, LeadId, PartnerId } from "./ids.ts";
import type { ActorKind } from "./lead-events.ts";
import { leads } from "./leads.ts";
import { instant, programId, tenantPolicy } from "./tenancy.ts";

/** A request to remove a lead's personal data, and how far it has come. Holds none itself. */
export const erasures = pgTable(
  "erasures",
  {
    programId: programId(),
    id: uuid().$type<ErasureId>().notNull(),
    leadId: uuid().$type<LeadId>().notNull(),
    state: text().$type<"requested" | "done">().notNull(),
    requestedAt: instant().notNull(),
    requestedByKind: text().$type<ActorKind>().notNull(),
    requestedById: text().notNull(),
    finishedAt: instant(),
    /** Rows emptied, by table. */
    counts: jsonb().$type<Record<string, number>>().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.programId, table.id] }),
    foreignKey({
      name: "erasures_lead",
      columns: [table.programId, table.leadId],
      foreignColumns: [leads.programId, leads.id],
    }),
    unique("erasures_once").on(table.programId, table.leadId),
    index("erasures_by_state").on(table.programId, table.state, table.requestedAt),
    tenantPolicy(),
  ],
);

/** Which partner had received what about a lead whose data was erased; the lead is a hash of its reference. Append-only. */
export const disclosures = pgTable(
  "disclosures",
  {
    programId: programId(),
    id: uuid().notNull(),
    erasureId: uuid().$type<ErasureId>().notNull(),
    leadRefHash: text().notNull(),
    partnerId: uuid().$type<PartnerId>().notNull(),
    /** Null: a notice between the digests told it. */
    digestId: uuid().$type<DigestId>(),
    disclosedAt: instant().notNull(),
    /** Kinds of facts, such as `sentence` or `segment`; never the facts. */
    contents: text().array().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.programId, table.id] }),
    foreignKey({
      name: "disclosures_erasure",
      columns: [table.programId, table.erasureId],
      foreignColumns: [erasures.programId, erasures.id],
    }),
    index("disclosures_by_erasure").on(table.programId, table.erasureId),
    tenantPolicy(),
  ],
);
