import { type BusinessCalendar, businessHoursBetween, type ResponseObservation } from "@leadback/scoring";
import { type PromiseHistory, promisesAt } from "../programs/promises-at.ts";
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

/** The same for many leads, each with what was promised when it came. */
export function responsesOf(
  leads: readonly LeadRecord[],
  answer: Answer,
  { calendar, now, ...history }: PromiseHistory & { calendar: BusinessCalendar; now: Date },
): ResponseObservation[] {
  return leads.flatMap((lead) => {
    const observation = responseObservation(lead, answer, calendar, now);
    const targetHours = promisesAt(lead.submittedAt, history).firstAttemptHours;
    return observation === null ? [] : [{ ...observation, targetHours }];
  });
}

/** Business hours in which we promised a first attempt at this lead when it came. */
export function promisedHours(
  lead: Pick<LeadRecord, "gradeAtSubmission" | "submittedAt">,
  history: PromiseHistory,
): number {
  const promises = promisesAt(lead.submittedAt, history);
  return lead.gradeAtSubmission === "A1" ? promises.topGradeFirstAttemptHours : promises.firstAttemptHours;
}

/** Whether our first attempt came later than promised, or has not come and is late by now. */
export function isPromiseBroken(
  lead: LeadRecord,
  promises: PromiseHistory,
  calendar: BusinessCalendar,
  now: Date,
): boolean {
  const observation = responseObservation(lead, "firstAttempt", calendar, now);
  return observation !== null && observation.hours > promisedHours(lead, promises);
}

export function isDuplicate(lead: Pick<LeadRecord, "reason" | "duplicateVerdict">): boolean {
  return (
    isResent(lead) ||
    lead.reason === "duplicate_other_partner" ||
    lead.duplicateVerdict === "other_partner_active"
  );
}

/** Whether the same partner had sent it before. */
export function isResent(lead: Pick<LeadRecord, "reason" | "duplicateVerdict">): boolean {
  return lead.reason === "duplicate_same_partner" || lead.duplicateVerdict === "same_partner_resend";
}

function earliest(now: Date, ends: (Date | null)[]): Date {
  return ends.reduce<Date>((first, end) => (end !== null && end < first ? end : first), now);
}

function clamp(value: number, lower: number, upper: number): number {
  return Math.min(Math.max(value, lower), upper);
}
