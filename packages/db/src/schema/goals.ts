import {
  char,
  date,
  doublePrecision,
  foreignKey,
  index,
  pgTable,
  primaryKey,
  text,
  uuid,
} from "drizzle-orm/pg-core";
import type { GoalId, PartnerId } from "./ids.ts";
import { partners } from "./partners.ts";
import { instant, programId, tenantPolicy } from "./tenancy.ts";

export const goalMeasures = [
  "received",
  "accepted",
  "qualified",
  "won",
  "revenue",
  "quality_rate",
  "conversion",
] as const;
export type GoalMeasure = (typeof goalMeasures)[number];

/** What a partner and we want to reach in a period, whole local days from `startsOn` to the day before `endsBefore`. */
export const partnerGoals = pgTable(
  "partner_goals",
  {
    programId: programId(),
    id: uuid().$type<GoalId>().notNull(),
    partnerId: uuid().$type<PartnerId>().notNull(),
    measure: text().$type<GoalMeasure>().notNull(),
    /** Leads, minor units of the currency, or 0..1. */
    target: doublePrecision().notNull(),
    currency: char({ length: 3 }),
    startsOn: date({ mode: "string" }).notNull(),
    endsBefore: date({ mode: "string" }).notNull(),
    createdAt: instant().notNull(),
    createdBy: text().notNull(),
    /** Set when it was given up: it is shown no more. */
    withdrawnAt: instant(),
  },
  (table) => [
    primaryKey({ columns: [table.programId, table.id] }),
    foreignKey({
      name: "partner_goals_partner",
      columns: [table.programId, table.partnerId],
      foreignColumns: [partners.programId, partners.id],
    }),
    index("partner_goals_by_partner").on(table.programId, table.partnerId, table.startsOn),
    tenantPolicy(),
  ],
);
