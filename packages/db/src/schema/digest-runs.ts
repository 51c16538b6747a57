import { sql } from "drizzle-orm";
import { boolean, date, jsonb, pgTable, primaryKey, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import type { DigestRunId } from "./ids.ts";
import { instant, programId, tenantPolicy } from "./tenancy.ts";

export const digestRunStates = [
  "scheduled",
  "planning",
  "freezing",
  "gate",
  "sending",
  "draining",
  "done",
  "done_with_failures",
  "paused",
  "aborted",
] as const;
export type DigestRunState = (typeof digestRunStates)[number];

/** Why a run waits for a person before it sends. */
export const holdReasons = [
  "approval",
  "spend_cap",
  "recipients_changed",
  "unwritable_letters",
  "shared_address",
  "same_text",
  // Found while it is being sent: the run is paused, and resuming it says that somebody has seen it.
  "bounces",
  "complaints",
] as const;
export type HoldReason = (typeof holdReasons)[number];

/** All the letters of one programme about the periods that end on one day, or a trial that keeps none. */
export const digestRuns = pgTable(
  "digest_runs",
  {
    programId: programId(),
    id: uuid().$type<DigestRunId>().notNull(),
    /** The last day of its periods. */
    lastDay: date({ mode: "string" }).notNull(),
    isDryRun: boolean().notNull().default(false),
    state: text().$type<DigestRunState>().notNull(),
    /** The instant that it takes for now, where somebody named one; null: it goes by the real clock. */
    asOf: instant(),
    /** Who asked for it; null for the schedule. */
    requestedBy: text(),
    holds: jsonb().$type<RunHold[]>().notNull().default([]),
    approvals: jsonb().$type<RunApproval[]>().notNull().default([]),
    /** Why it is paused or was given up. */
    stateReason: text(),
    /** What a trial found. */
    result: jsonb().$type<unknown>(),
    createdAt: instant().notNull(),
    updatedAt: instant().notNull(),
    finishedAt: instant(),
  },
  (table) => [
    primaryKey({ columns: [table.programId, table.id] }),
    uniqueIndex("digest_runs_day").on(table.programId, table.lastDay).where(sql`not is_dry_run`),
    tenantPolicy(),
  ],
);

export interface RunHold {
  reason: HoldReason;
  /** How much of it was found, and how much would have been let through. */
  found: number;
  allowed: number;
  at: string;
}

export interface RunApproval {
  by: string;
  /** For what it waited; what is found later waits anew. */
  reasons: HoldReason[];
  at: string;
  reason: string | null;
}

/** Addresses at which several partners are read, as a person has said that they may be. */
export const sharedAddresses = pgTable(
  "shared_addresses",
  {
    programId: programId(),
    addressHash: text().notNull(),
    approvedBy: text().notNull(),
    approvedAt: instant().notNull(),
  },
  (table) => [primaryKey({ columns: [table.programId, table.addressHash] }), tenantPolicy()],
);
