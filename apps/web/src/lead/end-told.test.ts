import { expect, it } from "vitest";
import { endTold } from "./end-told.ts";
import type { LeadEvent } from "./lead-events-query.ts";

const event = (type: string, recordedAt: string, sentence: string | null): LeadEvent => ({
  id: recordedAt,
  leadId: "lead",
  sequence: 1,
  type,
  occurredAt: recordedAt,
  recordedAt,
  isBackfilled: false,
  data: {},
  sentence,
  evidence: null,
  note: null,
  privateNote: null,
});
const events = [
  event("submitted", "2026-11-02T12:00:00Z", null),
  event("disqualified", "2026-11-03T12:00:00Z", "first"),
  event("reason_changed", "2026-11-05T12:00:00Z", "second"),
  event("noted", "2026-11-06T12:00:00Z", null),
];

it("tells the sentence of the latest end, also where only its reason was changed", () => {
  expect(endTold(events)?.sentence).toBe("second");
});

it("tells what the partner had read when it disagreed, and not what was written after that", () => {
  expect(endTold(events, "2026-11-04T12:00:00Z")?.sentence).toBe("first");
  expect(endTold(events, "2026-11-02T13:00:00Z")).toBeUndefined();
});
