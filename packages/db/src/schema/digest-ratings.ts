import { boolean, foreignKey, index, pgTable, primaryKey, uuid } from "drizzle-orm/pg-core";
import { digests } from "./digests.ts";
import type { AnswerLinkId, DigestId, PartnerContactId, PartnerId } from "./ids.ts";
import { instant, programId, tenantPolicy } from "./tenancy.ts";

/** Whether a letter helped its reader, once per letter. What was written beside it is in the inbox. */
export const digestRatings = pgTable(
  "digest_ratings",
  {
    programId: programId(),
    id: uuid().$type<AnswerLinkId>().notNull(),
    partnerId: uuid().$type<PartnerId>().notNull(),
    contactId: uuid().$type<PartnerContactId>(),
    digestId: uuid().$type<DigestId>(),
    isUseful: boolean().notNull(),
    ratedAt: instant().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.programId, table.id] }),
    foreignKey({
      name: "digest_ratings_digest",
      columns: [table.programId, table.digestId],
      foreignColumns: [digests.programId, digests.id],
    }),
    index("digest_ratings_by_time").on(table.programId, table.ratedAt),
    tenantPolicy(),
  ],
);
