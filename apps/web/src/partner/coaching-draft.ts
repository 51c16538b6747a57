import type { components } from "@leadback/client";
import { localMoment, momentOf } from "./local-moment.ts";

export type CoachingSession = components["schemas"]["CoachingSession"];
type CoachingInput = components["schemas"]["CoachingInput"];
type CoachingChanges = components["schemas"]["CoachingChanges"];

export const coachingKinds = ["role_play", "script", "call_review"] as const;

/** A session as it is typed: names with commas between them, moments by the reader's clock. */
export interface CoachingDraft {
  kind: (typeof coachingKinds)[number];
  heldAt: string;
  reason: string;
  participants: string;
  summary: string;
  recordingUrl: string;
  givenBy: string;
  givenAt: string;
  source: string;
}

export function emptyCoaching(now: Date, ownName: string): CoachingDraft {
  return {
    kind: "role_play",
    heldAt: localMoment(now),
    reason: "",
    participants: ownName,
    summary: "",
    recordingUrl: "",
    givenBy: "",
    givenAt: "",
    source: "",
  };
}

export function draftOfCoaching(session: CoachingSession): CoachingDraft {
  const { kind, heldAt, reason, participants, summary, recordingUrl, recordingConsent } = session;
  return {
    kind,
    heldAt: localMoment(new Date(heldAt)),
    reason: reason ?? "",
    participants: participants.join(", "),
    summary,
    recordingUrl: recordingUrl ?? "",
    givenBy: recordingConsent?.givenBy.join(", ") ?? "",
    givenAt: recordingConsent === null ? "" : localMoment(new Date(recordingConsent.givenAt)),
    source: recordingConsent?.source ?? "",
  };
}

export function inputOfCoaching(draft: CoachingDraft): CoachingInput {
  const { kind, heldAt, reason, participants, summary, recordingUrl, givenBy, givenAt, source } = draft;
  const isRecorded = kind === "call_review" && recordingUrl.trim() !== "";
  const consent = { givenBy: namesOf(givenBy), givenAt: momentOf(givenAt), source };
  return {
    kind,
    heldAt: momentOf(heldAt),
    // Safe: it was chosen from the API's own list, and the API refuses what it does not know.
    ...(reason === "" ? {} : { reason: reason as NonNullable<CoachingInput["reason"]> }),
    participants: namesOf(participants),
    summary,
    ...(isRecorded ? { recordingUrl: recordingUrl.trim() } : {}),
    ...(isRecorded && givenBy.trim() !== "" ? { recordingConsent: consent } : {}),
  };
}

/** What differs from the session as it was seen; what was emptied is removed. A moment is as exact as its field shows it. */
export function changesOfCoaching(seen: CoachingSession, draft: CoachingDraft): CoachingChanges {
  const { heldAt, ...input } = inputOfCoaching(draft);
  const whole = { reason: null, recordingUrl: null, recordingConsent: null, ...input };
  const { heldAt: _seenAt, ...before } = inputOfCoaching(draftOfCoaching(seen));
  const wholeBefore: Record<string, unknown> = {
    reason: null,
    recordingUrl: null,
    recordingConsent: null,
    ...before,
  };
  const changed = Object.entries(whole).filter(
    ([name, value]) => JSON.stringify(value) !== JSON.stringify(wholeBefore[name]),
  );
  return {
    ...Object.fromEntries(changed),
    ...(draft.heldAt === draftOfCoaching(seen).heldAt ? {} : { heldAt }),
  };
}

function namesOf(text: string): string[] {
  return text
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "");
}
