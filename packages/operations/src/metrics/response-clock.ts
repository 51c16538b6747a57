import { type BusinessCalendar, businessHoursBetween, type ResponseObservation } from "@leadback/scoring";
import type { ProgramSettings } from "../programs/program-settings.ts";
import type { LeadRecord } from "./lead-record.ts";

const answers = { firstAttempt: "firstAttemptAt", firstContact: "firstContactAt" } as const;
export type Answer = keyof typeof answers;

/**
 * How long a lead waited for our first attempt or contact, in business hours, without the stretches in which the
 * partner owed us information. `null` for leads that are left out: duplicates, and leads from an import that does
 * not tell when we answered.
 */
export function responseObservation(
  lead: LeadRecord,
  answer: Answer,
  calendar: BusinessCalendar,
  now: Date,
): ResponseObservation | null {
  const answeredAt = lead[answers[answer]];
  if (isDuplicate(lead) || (lead.isBackfilled && lead.firstAttemptAt === null)) return null;
  const isAnswered = answeredAt !== null && answeredAt <= now;
  const stop = isAnswered
    ? answeredAt
    : earliest(now, [lead.disqualifiedAt, lead.wonAt, lead.lostAt, lead.erasedAt]);
  return { hours: waitedHours(lead, stop, calendar), answered: isAnswered };
}

/** Business hours from a lead's submission to an instant, without the stretches in which the clock stood still. */
export function waitedHours(
  lead: Pick<LeadRecord, "submittedAt" | "clockPauses">,
  stop: Date,
  calendar: BusinessCalendar,
): number {
  const start = lead.submittedAt.getTime();
  const end = stop.getTime();
  const pausedHours = lead.clockPauses.reduce(
    (sum, pause) =>
      sum +
      Math.max(
        0,
        businessHoursBetween(clamp(pause.from, start, end), clamp(pause.to ?? end, start, end), calendar),
      ),
    0,
  );
  return businessHoursBetween(start, end, calendar) - pausedHours;
}

/** The same for many leads. */
export function responsesOf(
  leads: readonly LeadRecord[],
  answer: Answer,
  { calendar, now }: { calendar: BusinessCalendar; now: Date },
): ResponseObservation[] {
  return leads
    .map((lead) => responseObservation(lead, answer, calendar, now))
    .filter((observation) => observation !== null);
}

/** Business hours in which we promise a first attempt at this lead. */
export function promisedHours(
  lead: Pick<LeadRecord, "gradeAtSubmission">,
  { promises }: Pick<ProgramSettings, "promises">,
): number {
  return lead.gradeAtSubmission === "A1" ? promises.topGradeFirstAttemptHours : promises.firstAttemptHours;
}

/** Whether our first attempt came later than promised, or has not come and is late by now. */
export function isPromiseBroken(
  lead: LeadRecord,
  settings: Pick<ProgramSettings, "promises">,
  calendar: BusinessCalendar,
  now: Date,
): boolean {
  const observation = responseObservation(lead, "firstAttempt", calendar, now);
  return observation !== null && observation.hours > promisedHours(lead, settings);
}

export function isDuplicate(lead: Pick<LeadRecord, "reason" | "duplicateVerdict">): boolean {
  return (
    lead.reason === "duplicate_same_partner" ||
    lead.reason === "duplicate_other_partner" ||
    lead.duplicateVerdict === "same_partner_resend" ||
    lead.duplicateVerdict === "other_partner_active"
  );
}

function earliest(now: Date, ends: (Date | null)[]): Date {
  return ends.reduce<Date>((first, end) => (end !== null && end < first ? end : first), now);
}

function clamp(value: number, lower: number, upper: number): number {
  return Math.min(Math.max(value, lower), upper);
}
