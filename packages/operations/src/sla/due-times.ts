import type { ClockPause } from "@leadback/db";
import { addBusinessHours, type BusinessCalendar, businessHoursBetween, isLive } from "@leadback/scoring";
import type { LeadRecord } from "../metrics/lead-record.ts";
import { isDuplicate, promisedHours } from "../metrics/response-clock.ts";
import type { ProgramSettings } from "../programs/program-settings.ts";
import { type PromiseHistory, promisesAt } from "../programs/promises-at.ts";

export interface DueTimes {
  firstAttemptDueAt: Date | null;
  decisionDueAt: Date | null;
  /** The sooner of those that have not been kept, of a live lead. */
  nextDueAt: Date | null;
}

export type TimedLead = Pick<
  LeadRecord,
  | "stage"
  | "submittedAt"
  | "firstAttemptAt"
  | "decidedAt"
  | "clockPauses"
  | "isBackfilled"
  | "erasedAt"
  | "gradeAtSubmission"
  | "duplicateVerdict"
  | "reason"
>;

const none: DueTimes = { firstAttemptDueAt: null, decisionDueAt: null, nextDueAt: null };

/**
 * When what we promised about a lead falls due, in working hours and without the stretches in which the partner owed
 * us information: a promise whose clock stands still has no date. Duplicates, histories from elsewhere and erased
 * leads carry no promise.
 */
export function dueTimes(
  lead: TimedLead,
  program: PromiseHistory & { settings: Pick<ProgramSettings, "calendar"> },
  calendar: BusinessCalendar,
): DueTimes {
  if (lead.isBackfilled || lead.erasedAt !== null || isDuplicate(lead)) return none;
  const start = lead.submittedAt.getTime();
  const dueAfter = (hours: number) => dueAt(start, hours, lead.clockPauses, calendar);
  const firstAttemptDueAt = dueAfter(promisedHours(lead, program));
  const decisionDueAt = dueAfter(
    decisionHours({ ...program.settings, promises: promisesAt(lead.submittedAt, program) }),
  );
  return { firstAttemptDueAt, decisionDueAt, nextDueAt: nextOf(lead, { firstAttemptDueAt, decisionDueAt }) };
}

/** A working day is as long as the programme's calendar says. */
export function decisionHours({
  promises,
  calendar,
}: Pick<ProgramSettings, "promises" | "calendar">): number {
  return (promises.decisionDays * (minutesOf(calendar.endTime) - minutesOf(calendar.startTime))) / 60;
}

/** A lead that is decided needs no first attempt any more. */
function nextOf(lead: TimedLead, due: Omit<DueTimes, "nextDueAt">): Date | null {
  if (!isLive(lead.stage) || lead.decidedAt !== null) return null;
  const open = [lead.firstAttemptAt === null ? due.firstAttemptDueAt : null, due.decisionDueAt];
  return open.reduce((first, at) => (first === null || (at !== null && at < first) ? at : first), null);
}

function dueAt(
  start: number,
  hours: number,
  pauses: readonly ClockPause[],
  calendar: BusinessCalendar,
): Date | null {
  let [at, remaining] = [start, hours];
  for (const { from, to } of pauses.toSorted((a, b) => a.from - b.from)) {
    const worked = Math.max(0, businessHoursBetween(at, Math.max(at, from), calendar));
    if (worked >= remaining) break;
    if (to === null) return null;
    remaining -= worked;
    at = Math.max(at, from, to);
  }
  return new Date(addBusinessHours(at, remaining, calendar));
}

function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(":").map(Number);
  return hours * 60 + minutes;
}
