import { foreignKey, index, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { deliveries } from "./digests.ts";
import type { DeliveryId, LeadId } from "./ids.ts";
import { leads } from "./leads.ts";
import { instant, programId, tenantPolicy } from "./tenancy.ts";

/** What cannot wait for the digest. */
export const noticeKinds = ["won", "dispute_answered", "information_needed", "ended", "received"] as const;
export type NoticeKind = (typeof noticeKinds)[number];

/** What a notice tells: each happening once to each reader. */
export const noticeItems = pgTable(
  "notice_items",
  {
    programId: programId(),
    deliveryId: uuid().$type<DeliveryId>().notNull(),
    /** The lead's event, or the dispute. */
    happeningId: uuid().notNull(),
    kind: text().$type<NoticeKind>().notNull(),
    leadId: uuid().$type<LeadId>().notNull(),
    happenedAt: instant().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.programId, table.deliveryId, table.happeningId] }),
    foreignKey({
      name: "notice_items_delivery",
      columns: [table.programId, table.deliveryId],
      foreignColumns: [deliveries.programId, deliveries.id],
    }),
    foreignKey({
      name: "notice_items_lead",
      columns: [table.programId, table.leadId],
      foreignColumns: [leads.programId, leads.id],
    }),
    index("notice_items_by_happening").on(table.programId, table.happeningId),
    index("notice_items_by_lead").on(table.programId, table.leadId),
    tenantPolicy(),
  ],
);
