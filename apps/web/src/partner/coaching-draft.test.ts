import { expect, it } from "vitest";
import { type CoachingSession, changesOfCoaching, draftOfCoaching } from "./coaching-draft.ts";

const session: CoachingSession = {
  id: "019a0000-0000-7000-8000-000000000001",
  partnerId: "019a0000-0000-7000-8000-000000000002",
  kind: "call_review",
  heldAt: "2026-11-13T14:00:25.000Z",
  reason: "fit_company_too_small",
  leadId: null,
  participants: ["Rui", "Ana"],
  summary: "The question about size.",
  recordingUrl: "https://calls.example/17",
  recordingConsent: {
    givenBy: ["Ana"],
    givenAt: "2026-11-12T10:00:00.000Z",
    source: "Said at the beginning",
  },
  createdAt: "2026-11-13T15:00:00.000Z",
  correctedAt: null,
  tag: "a",
};

it("sends what was corrected and nothing else", () => {
  const draft = draftOfCoaching(session);
  expect(changesOfCoaching(session, draft)).toEqual({});
  expect(changesOfCoaching(session, { ...draft, participants: "Rui, Eva" })).toEqual({
    participants: ["Rui", "Eva"],
  });
  expect(changesOfCoaching(session, { ...draft, reason: "" })).toEqual({ reason: null });
});

it("takes the recording away with its consent when the session was of another kind", () => {
  expect(changesOfCoaching(session, { ...draftOfCoaching(session), kind: "script" })).toEqual({
    kind: "script",
    recordingUrl: null,
    recordingConsent: null,
  });
});
