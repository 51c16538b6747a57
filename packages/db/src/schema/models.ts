import { sql } from "drizzle-orm";
import {
  foreignKey,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import type { TrainingId } from "./ids.ts";
import type { ActorKind } from "./lead-events.ts";
import { instant, programId, tenantPolicy } from "./tenancy.ts";

/** Models learnt from a programme's own outcomes, counted from 1; the newest is the one in force. Never changed. */
export const conversionModels = pgTable(
  "conversion_models",
  {
    programId: programId(),
    version: integer().notNull(),
    trainedAt: instant().notNull(),
    actorKind: text().$type<ActorKind>().notNull(),
    actorId: text().notNull(),
    /** As the library wrote it: text, so that every number comes back exactly. */
    model: text().notNull(),
    /** Which leads it learnt from, and why the others were left out; counts only. */
    sample: jsonb().$type<unknown>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.programId, table.version] }), tenantPolicy()],
);

export const trainingStates = ["requested", "running", "done", "failed"] as const;
export type TrainingState = (typeof trainingStates)[number];

/** That somebody asked for a model, and what became of it. */
export const trainings = pgTable(
  "trainings",
  {
    programId: programId(),
    id: uuid().$type<TrainingId>().notNull(),
    state: text().$type<TrainingState>().notNull(),
    requestedAt: instant().notNull(),
    requestedByKind: text().$type<ActorKind>().notNull(),
    requestedById: text().notNull(),
    startedAt: instant(),
    finishedAt: instant(),
    /** How often a worker has begun with it. */
    attempts: integer().notNull().default(0),
    /** The model that came of it. */
    modelVersion: integer(),
    /** Why none did, for people. */
    failure: text(),
  },
  (table) => [
    primaryKey({ columns: [table.programId, table.id] }),
    foreignKey({
      name: "trainings_model",
      columns: [table.programId, table.modelVersion],
      foreignColumns: [conversionModels.programId, conversionModels.version],
    }),
    uniqueIndex("trainings_one_at_a_time").on(table.programId).where(sql`state in ('requested', 'running')`),
    tenantPolicy(),
  ],
);
