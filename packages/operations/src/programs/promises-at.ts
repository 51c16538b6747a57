import type { EarlierPromises } from "@leadback/db";
import type { ProgramSettings } from "./program-settings.ts";

/** What is promised now, and what was promised before. */
export interface PromiseHistory {
  settings: Pick<ProgramSettings, "promises">;
  /** Oldest first. */
  earlierPromises: readonly EarlierPromises[];
}

/** What was promised at an instant: it holds for what arrived then, however the promise has changed since. */
export function promisesAt(
  at: Date,
  { settings, earlierPromises }: PromiseHistory,
): ProgramSettings["promises"] {
  return earlierPromises.find(({ until }) => Date.parse(until) > at.getTime()) ?? settings.promises;
}
