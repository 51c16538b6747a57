import type { LeadEvent } from "./lead-events-query.ts";

const ends: ReadonlySet<string> = new Set(["disqualified", "lost", "reason_changed"]);

/** The event whose sentence tells the partner why its lead ended: the latest, or the latest that was there at an instant. */
export function endTold(events: readonly LeadEvent[], until?: string): LeadEvent | undefined {
  const untilMs = until === undefined ? Number.POSITIVE_INFINITY : Date.parse(until);
  return events.findLast(
    ({ type, sentence, recordedAt }) =>
      ends.has(type) && sentence !== null && Date.parse(recordedAt) <= untilMs,
  );
}
