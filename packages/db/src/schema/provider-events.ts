import { index, pgTable, text, uuid } from "drizzle-orm/pg-core";
import type { ProgramId } from "./ids.ts";
import { instant } from "./tenancy.ts";

/** What the mail provider told us, once per message of its own. Never to whom the letter went or what it said. */
export const providerEvents = pgTable(
  "provider_events",
  {
    /** The provider's own id of the message: the same one comes again when our answer was lost. */
    id: text().primaryKey(),
    type: text().notNull(),
    /** The key that the letter carried as a tag; null where the event is about no letter of ours. */
    letterKey: text(),
    providerId: text(),
    /** The kind of a bounce. */
    detail: text(),
    /** Whose letter it was about; null while no letter here carries the key. */
    programId: uuid().$type<ProgramId>(),
    occurredAt: instant().notNull(),
    receivedAt: instant().notNull(),
  },
  (table) => [
    index("provider_events_by_key").on(table.letterKey),
    index("provider_events_by_age").on(table.receivedAt),
  ],
);
