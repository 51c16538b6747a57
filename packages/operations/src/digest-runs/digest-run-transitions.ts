import type { DigestRunState } from "@leadback/db";

const whereverItStands = [
  "planning",
  "freezing",
  "gate",
  "sending",
  "draining",
  "done",
  "done_with_failures",
] as const;

/**
 * From which state a run may go to which. Between planning and done it stands where its letters do; only a person, the
 * provider or a bad rate of bounces pauses it, and only a person gives it up.
 */
export const digestRunTransitions = {
  scheduled: [...whereverItStands, "paused", "aborted"],
  planning: [...whereverItStands, "paused", "aborted"],
  freezing: [...whereverItStands, "paused", "aborted"],
  gate: [...whereverItStands, "paused", "aborted"],
  sending: [...whereverItStands, "paused", "aborted"],
  draining: [...whereverItStands, "paused", "aborted"],
  // Somebody asked for it again, or a partner farther west comes into its hours.
  done: ["scheduled", ...whereverItStands],
  done_with_failures: ["scheduled", ...whereverItStands],
  paused: [...whereverItStands, "aborted"],
  aborted: [],
} as const satisfies Record<DigestRunState, readonly DigestRunState[]>;

export function mayRunGo(from: DigestRunState, to: DigestRunState): boolean {
  return (digestRunTransitions[from] as readonly DigestRunState[]).includes(to);
}

/** A run in one of these is under way: nobody starts another for the same periods. */
export const openRunStates = [
  "scheduled",
  "planning",
  "freezing",
  "gate",
  "sending",
  "draining",
  "paused",
] as const satisfies readonly DigestRunState[];
