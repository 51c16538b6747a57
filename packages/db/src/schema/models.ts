import { integer, jsonb, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
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
