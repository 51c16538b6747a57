/** Clocks may differ by so much; an event further ahead has not happened yet. */
const skewMs = 5 * 60_000;

/** An event as the engagement rules see it, such as `{ id, occurredAt, type: "engaged", signal: "replied" }`. */
export type ScorableEvent = Readonly<Record<string, unknown>> & {
  readonly id: string;
  /** Epoch milliseconds or ISO 8601. */
  readonly occurredAt: number | string;
};

export interface DatedEvent {
  event: ScorableEvent;
  ageMs: number;
}

export interface IgnoredEvent {
  id: string;
  cause: "in_the_future" | "no_instant";
}

/** Each event once with its age, newest first. Of several with one id the earliest counts, so that their order does not matter. */
export function datedEvents(
  events: readonly ScorableEvent[],
  now: number,
): { dated: DatedEvent[]; ignored: IgnoredEvent[] } {
  const byId = new Map<string, DatedEvent>();
  const ignored = new Map<string, IgnoredEvent>();
  for (const event of events) {
    const { id, occurredAt } = event;
    const instant = typeof occurredAt === "number" ? occurredAt : Date.parse(occurredAt);
    if (!Number.isFinite(instant)) ignored.set(id, { id, cause: "no_instant" });
    else if (instant > now + skewMs) ignored.set(id, { id, cause: "in_the_future" });
    else keepEarliest(byId, { event, ageMs: Math.max(0, now - instant) });
  }
  return {
    dated: [...byId.values()].sort((a, b) => a.ageMs - b.ageMs || (a.event.id < b.event.id ? -1 : 1)),
    ignored: [...ignored.values()].filter(({ id }) => !byId.has(id)).sort((a, b) => (a.id < b.id ? -1 : 1)),
  };
}

function keepEarliest(byId: Map<string, DatedEvent>, found: DatedEvent): void {
  const known = byId.get(found.event.id);
  if (!known || found.ageMs > known.ageMs) byId.set(found.event.id, found);
  else if (found.ageMs === known.ageMs && JSON.stringify(found.event) < JSON.stringify(known.event)) {
    byId.set(found.event.id, found);
  }
}
