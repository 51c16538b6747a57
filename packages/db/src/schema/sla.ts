import {
  date,
  doublePrecision,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  uuid,
} from "drizzle-orm/pg-core";
import type { LeadId, PartnerId } from "./ids.ts";
import { leads } from "./leads.ts";
import { partners } from "./partners.ts";
import { instant, programId, tenantPolicy } from "./tenancy.ts";

export const leadPromises = ["first_attempt", "decision"] as const;
export type LeadPromise = (typeof leadPromises)[number];

/** A promise that we did not keep, written down once for each lead and promise. Append-only. */
export const slaBreaches = pgTable(
  "sla_breaches",
  {
    programId: programId(),
    leadId: uuid().$type<LeadId>().notNull(),
    promise: text().$type<LeadPromise>().notNull(),
    partnerId: uuid().$type<PartnerId>().notNull(),
    dueAt: instant().notNull(),
    detectedAt: instant().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.programId, table.leadId, table.promise] }),
    foreignKey({
      name: "sla_breaches_lead",
      columns: [table.programId, table.leadId],
      foreignColumns: [leads.programId, leads.id],
    }),
    index("sla_breaches_by_detection").on(table.programId, table.detectedAt),
    tenantPolicy(),
  ],
);

/** A partner whose leads wait clearly longer for us than before; at most one a partner and week. Append-only. */
export const responseSlowdowns = pgTable(
  "response_slowdowns",
  {
    programId: programId(),
    partnerId: uuid().$type<PartnerId>().notNull(),
    weekStartLocal: date({ mode: "string" }).notNull(),
    leadsBefore: integer().notNull(),
    leadsAfter: integer().notNull(),
    medianHoursBefore: doublePrecision(),
    /** Null while most of the leads still wait. */
    medianHoursAfter: doublePrecision(),
    pValue: doublePrecision().notNull(),
    qValue: doublePrecision().notNull(),
    detectedAt: instant().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.programId, table.partnerId, table.weekStartLocal] }),
    foreignKey({
      name: "response_slowdowns_partner",
      columns: [table.programId, table.partnerId],
      foreignColumns: [partners.programId, partners.id],
    }),
    tenantPolicy(),
  ],
);
