import type { leadEvents } from "@leadback/db";
import type { LeadFact } from "./lead-fact.ts";

type StoredEvent = Pick<
  typeof leadEvents.$inferSelect,
  "type" | "occurredAt" | "recordedAt" | "isBackfilled" | "data"
>;

/** Safe: `data` is written from a fact of the same type and of no other source, and events never change. */
export function readFact(event: StoredEvent): LeadFact {
  const { isUndated, ...data } = event.data;
  return {
    type: event.type,
    occurredAt: event.occurredAt,
    recordedAt: event.recordedAt,
    isBackfilled: event.isBackfilled,
    ...(isUndated === true ? { isUndated: true } : {}),
    data,
  } as LeadFact;
}
