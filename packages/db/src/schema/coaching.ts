import type { ReasonCode } from "@leadback/scoring";
import {
  boolean,
  date,
  foreignKey,
  index,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uuid,
} from "drizzle-orm/pg-core";
import type { CheckpointActionId, CheckpointId, CoachingSessionId, LeadId, PartnerId } from "./ids.ts";
import { partners } from "./partners.ts";
import { instant, programId, tenantPolicy } from "./tenancy.ts";

export const coachingKinds = ["role_play", "script", "call_review"] as const;
export type CoachingKind = (typeof coachingKinds)[number];

/** A session with a partner: what was practised, and for a recorded call that its people agreed to it. */
export const coachingSessions = pgTable(
  "coaching_sessions",
  {
    programId: programId(),
    id: uuid().$type<CoachingSessionId>().notNull(),
    partnerId: uuid().$type<PartnerId>().notNull(),
    kind: text().$type<CoachingKind>().notNull(),
    heldAt: instant().notNull(),
    reason: text().$type<ReasonCode>(),
    leadId: uuid().$type<LeadId>(),
    participants: text().array().notNull(),
    summary: text().notNull(),
    recordingUrl: text(),
    recordingConsent: jsonb().$type<RecordingConsent>(),
    createdAt: instant().notNull(),
    createdBy: text().notNull(),
    /** When and by whom it was put right last; null while it stands as it was recorded. */
    correctedAt: instant(),
    correctedBy: text(),
  },
  (table) => [
    primaryKey({ columns: [table.programId, table.id] }),
    foreignKey({
      name: "coaching_sessions_partner",
      columns: [table.programId, table.partnerId],
      foreignColumns: [partners.programId, partners.id],
    }),
    index("coaching_sessions_by_partner").on(table.programId, table.partnerId, table.heldAt),
    tenantPolicy(),
  ],
);

/** Who agreed to a recording, when, and how we know. */
export interface RecordingConsent {
  givenBy: string[];
  givenAt: string;
  source: string;
}

export const checkpointStates = ["planned", "done", "canceled"] as const;
export type CheckpointState = (typeof checkpointStates)[number];

/** A regular talk with a partner. Its agenda is made from the data two days before and then stands. */
export const checkpoints = pgTable(
  "checkpoints",
  {
    programId: programId(),
    id: uuid().$type<CheckpointId>().notNull(),
    partnerId: uuid().$type<PartnerId>().notNull(),
    dueAt: instant().notNull(),
    state: text().$type<CheckpointState>().notNull(),
    agenda: jsonb().$type<unknown>(),
    agendaMadeAt: instant(),
    notes: text(),
    doneAt: instant(),
    createdAt: instant().notNull(),
    createdBy: text().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.programId, table.id] }),
    foreignKey({
      name: "checkpoints_partner",
      columns: [table.programId, table.partnerId],
      foreignColumns: [partners.programId, partners.id],
    }),
    index("checkpoints_by_partner").on(table.programId, table.partnerId, table.dueAt),
    index("checkpoints_by_state").on(table.programId, table.state, table.dueAt),
    tenantPolicy(),
  ],
);

/** What somebody promised at a checkpoint, until when. */
export const checkpointActions = pgTable(
  "checkpoint_actions",
  {
    programId: programId(),
    id: uuid().$type<CheckpointActionId>().notNull(),
    checkpointId: uuid().$type<CheckpointId>().notNull(),
    partnerId: uuid().$type<PartnerId>().notNull(),
    text: text().notNull(),
    owner: text().notNull(),
    isOurs: boolean().notNull(),
    dueOn: date({ mode: "string" }).notNull(),
    doneAt: instant(),
    createdAt: instant().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.programId, table.id] }),
    foreignKey({
      name: "checkpoint_actions_checkpoint",
      columns: [table.programId, table.checkpointId],
      foreignColumns: [checkpoints.programId, checkpoints.id],
    }),
    index("checkpoint_actions_by_checkpoint").on(table.programId, table.checkpointId, table.dueOn),
    index("checkpoint_actions_by_partner").on(table.programId, table.partnerId, table.dueOn),
    tenantPolicy(),
  ],
);
