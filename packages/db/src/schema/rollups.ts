import {
  customType,
  doublePrecision,
  integer,
  pgTable,
  primaryKey,
  smallint,
  text,
  uuid,
} from "drizzle-orm/pg-core";
import type { PartnerId } from "./ids.ts";
import { instant, programId, tenantPolicy } from "./tenancy.ts";

const bytes = customType<{ data: Buffer }>({ dataType: () => "bytea" });

export const rollupDimensions = ["partner", "channel"] as const;
export type RollupDimension = (typeof rollupDimensions)[number];

/**
 * Figures of a stretch of 4^level days, of all partners or channels at once; `start` counts such stretches since 1970 in
 * the programme's zone. Packed: read and written as a whole.
 */
export const rollupBlocks = pgTable(
  "rollup_blocks",
  {
    programId: programId(),
    dimension: text().$type<RollupDimension>().notNull(),
    level: smallint().notNull(),
    start: integer().notNull(),
    tallies: bytes().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.programId, table.dimension, table.level, table.start] }),
    tenantPolicy(),
  ],
);

/** What a change of a lead adds to the figures of a day, written with the change; a job adds it to the blocks and takes it away. */
export const rollupDeltas = pgTable(
  "rollup_deltas",
  {
    programId: programId(),
    id: uuid().notNull(),
    /** Of what the figures follow from beside the lead: zone, calendar, promises. */
    rules: integer().notNull(),
    partnerId: uuid().$type<PartnerId>().notNull(),
    channel: text(),
    /** Days since 1970 in the programme's zone. */
    day: integer().notNull(),
    places: integer().array().notNull(),
    amounts: doublePrecision().array().notNull(),
  },
  (table) => [primaryKey({ columns: [table.programId, table.id] }), tenantPolicy()],
);

/** By which rules a programme's blocks were counted; none when they were not yet. */
export const rollupStates = pgTable(
  "rollup_states",
  {
    programId: programId(),
    rules: integer().notNull(),
    builtAt: instant().notNull(),
  },
  (table) => [primaryKey({ columns: [table.programId] }), tenantPolicy()],
);
