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
  const few = events.length <= fewEvents ? datedWithoutMap(events, now) : null;
  if (few) return { dated: few, ignored: [] };
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
    dated: [...byId.values()].sort(newestFirst),
    ignored: [...ignored.values()].filter(({ id }) => !byId.has(id)).sort((a, b) => (a.id < b.id ? -1 : 1)),
  };
}

/** Up to so many events are compared with each other; most leads have fewer. */
const fewEvents = 12;

/** The same for few events, each with an id of its own and an instant; null for any others. */
function datedWithoutMap(events: readonly ScorableEvent[], now: number): DatedEvent[] | null {
  const dated: DatedEvent[] = [];
  for (let i = 0; i < events.length; i += 1) {
    const event = events[i];
    if (!event) return null;
    const { id, occurredAt } = event;
    const instant = typeof occurredAt === "number" ? occurredAt : Date.parse(occurredAt);
    if (!(instant <= now + skewMs) || instant === Number.NEGATIVE_INFINITY) return null;
    const found = { event, ageMs: Math.max(0, now - instant) };
    let at = i;
    for (let j = 0; j < i; j += 1) {
      const other = dated[j];
      if (!other || other.event.id === id) return null;
      if (at === i && newestFirst(found, other) < 0) at = j;
    }
    for (let j = i; j > at; j -= 1) dated[j] = dated[j - 1] ?? found;
    dated[at] = found;
  }
  return dated;
}

function newestFirst(a: DatedEvent, b: DatedEvent): number {
  return a.ageMs - b.ageMs || (a.event.id < b.event.id ? -1 : 1);
}

function keepEarliest(byId: Map<string, DatedEvent>, found: DatedEvent): void {
  const known = byId.get(found.event.id);
  if (!known || found.ageMs > known.ageMs) byId.set(found.event.id, found);
  else if (found.ageMs === known.ageMs && JSON.stringify(found.event) < JSON.stringify(known.event)) {
    byId.set(found.event.id, found);
  }
}
