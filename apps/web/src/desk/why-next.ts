import type { components } from "@leadback/client";
import type { Formats } from "../locales/formats.ts";
import type { DeskWords } from "./desk-words.ts";

export type QueuedLead = components["schemas"]["AgeingLead"];

/** From so many silent days on the silence is worth a word. */
const silentDaysWorthSaying = 14;

/** Working hours are easily counted within a day; beyond it people think in dates. */
const nearHours = 9;

/** Why a lead stands where it stands, in one line. Hours are working hours, as the promise counts them. */
export function whyNext({ due, ageing }: QueuedLead, words: DeskWords["why"], formats: Formats): string {
  if (ageing.isWaitingForPartner) return words.waiting;
  const { businessHoursLeft: left } = ageing;
  const promise =
    due.firstAttempt.doneAt === null && due.firstAttempt.dueAt === due.nextAt ? "firstAttempt" : "decision";
  if (left !== null && due.nextAt !== null) {
    const isNear = Math.abs(left) < nearHours;
    if (!isNear) return words[ageing.isLate ? "wasDue" : "dueOn"][promise](formats.dayShort(due.nextAt));
    return words[ageing.isLate ? "late" : "due"][promise](formats.workingHours(Math.abs(left)));
  }
  const silentDays = Math.floor(ageing.silentDays);
  return silentDays >= silentDaysWorthSaying ? formats.plural(silentDays, words.silent) : words.best;
}

/** Why the first lead of the queue is the first: as the queue is ordered, what presses before what does not, then by score. */
export function whyFirst(
  { score, ageing: { isPressing } }: Pick<QueuedLead, "score" | "ageing">,
  words: DeskWords["whyFirst"],
): string {
  if (score === null) return isPressing ? words.pressingUnscored : words.calmUnscored;
  return isPressing ? words.pressing : words.calm;
}
