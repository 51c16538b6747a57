import type { leadEvents } from "@leadback/db";
import type { LeadEventType } from "@leadback/scoring";
import type { EventWords } from "./lead-history.ts";

export interface EventView {
  id: string;
  leadId: string;
  sequence: number;
  type: LeadEventType;
  occurredAt: string;
  recordedAt: string;
  isBackfilled: boolean;
  data: Record<string, unknown>;
  sentence: string | null;
  evidence: Record<string, unknown> | null;
  note: string | null;
  privateNote: string | null;
}

export function viewEvent(row: typeof leadEvents.$inferInsert, words: EventWords): EventView {
  return {
    id: row.id,
    leadId: row.leadId,
    sequence: row.sequence,
    type: row.type,
    occurredAt: row.occurredAt.toISOString(),
    recordedAt: row.recordedAt.toISOString(),
    isBackfilled: row.isBackfilled,
    data: row.data,
    sentence: words.sentence ?? null,
    evidence: words.evidence ?? null,
    note: words.note ?? null,
    privateNote: words.privateNote ?? null,
  };
}
