import { doublePrecision, pgTable, text } from "drizzle-orm/pg-core";
import { instant } from "./tenancy.ts";

/** One way out that all processes share: when the next request may start, and until when none may. */
export const sendLanes = pgTable("send_lanes", {
  name: text().primaryKey(),
  /** Between two requests, as the provider last allowed. */
  gapMs: doublePrecision().notNull(),
  nextStartAt: instant().notNull(),
  pausedUntil: instant(),
  pausedBecause: text(),
});
