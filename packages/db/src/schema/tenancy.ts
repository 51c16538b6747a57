import { sql } from "drizzle-orm";
import { pgPolicy, timestamp, uuid } from "drizzle-orm/pg-core";
import type { ProgramId } from "./ids.ts";

/** First column of every key of a programme's table. */
export const programId = () => uuid().$type<ProgramId>().notNull();

export const instant = () => timestamp({ withTimezone: true, mode: "date", precision: 3 });

const belongsToCurrentProgram = sql`program_id = nullif(current_setting('leadback.program_id', true), '')::uuid`;

/** Rows of the transaction's programme, and none when no programme is set. */
export const tenantPolicy = () =>
  pgPolicy("belongs_to_current_program", {
    as: "permissive",
    for: "all",
    to: "public",
    using: belongsToCurrentProgram,
    withCheck: belongsToCurrentProgram,
  });

/**
 * Tables that row-level security does not cover, each for the reason beside it.
 * The catalogue test fails for any other table without a forced policy.
 */
export const globalTables = {
  programs: "the list of tenants itself",
  memberships: "says to which programmes a person belongs, before one is chosen",
  credential_lookups: "finds the programme of an API key or a link; holds hashes, no personal data",
  provider_events: "what the mail provider says, before it is known of which letter; no personal data",
  send_lanes: "the pace at which all processes and programmes share one provider",
  ledger_clock: "the offset that tests add to the ledger's time; one row, written by tests only",
} as const;
