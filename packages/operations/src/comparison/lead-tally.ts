import { type BusinessCalendar, effectiveQualityWeight } from "@leadback/scoring";
import type { LeadRecord } from "../metrics/lead-record.ts";
import { isDuplicate, isPromiseBroken, responseObservation, waitedHours } from "../metrics/response-clock.ts";
import type { ProgramSettings } from "../programs/program-settings.ts";
import { responseBucketOf } from "./response-buckets.ts";
import {
  disqualifiedPlace,
  endedPlace,
  ownReasonPlace,
  responsePlace,
  revenuePlaces,
  tallyPlaces,
} from "./tally.ts";

/** What a tally is made of: every other column of a lead may change without a figure changing. */
export type TalliedLead = Pick<
  LeadRecord,
  | "partnerId"
  | "channel"
  | "stage"
  | "submittedAt"
  | "disqualifiedAt"
  | "wonAt"
  | "lostAt"
  | "erasedAt"
  | "decision"
  | "decidedAt"
  | "decisionReason"
  | "decisionOwnReason"
  | "attempts"
  | "firstAttemptAt"
  | "clockPauses"
  | "reason"
  | "isBackfilled"
  | "amountCents"
  | "currency"
  | "gradeAtSubmission"
  | "duplicateVerdict"
>;

export interface TallyRules {
  settings: Pick<ProgramSettings, "promises">;
  calendar: BusinessCalendar;
}

/** One thing that a lead adds to the tally of the day on which it happened. */
export interface Contribution {
  at: Date;
  place: number;
  amount: number;
}

/** Same as in `responseWaits`: clocks that differ by less are taken as the same instant. */
const skewHours = 5 / 60;
const endOfTime = new Date(8.64e15);

/**
 * Everything that a lead adds, by instant. Follows from the lead alone, whatever the time is: how long a lead waits
 * that nobody has answered is left to `waitingPlace`.
 */
export function contributionsOf(lead: TalliedLead, rules: TallyRules): Contribution[] {
  const found: Contribution[] = [];
  const add = (at: Date | null, place: number, amount = 1) => {
    if (at !== null) found.push({ at, place, amount });
  };
  const end = endOf(lead);
  add(lead.submittedAt, tallyPlaces.submitted);
  if (lead.stage === "won") add(lead.submittedAt, tallyPlaces.won);
  if (end !== null) add(lead.submittedAt, tallyPlaces.ended);
  if (!isWaiting(lead)) {
    const place = responsePlaceOf(lead, rules, endOfTime);
    if (place !== null) add(lead.submittedAt, place);
  }
  if (lead.decision === "qualified") add(lead.decidedAt, tallyPlaces.qualified);
  if (lead.decision === "disqualified") {
    const reason = lead.decisionReason ?? "other";
    const isOurFault = isExcused(lead, rules);
    add(
      lead.decidedAt,
      lead.decisionOwnReason === null
        ? disqualifiedPlace(reason, isOurFault)
        : ownReasonPlace(lead.decisionOwnReason, isOurFault),
    );
  }
  // A lead that waits for a date has ended all the same.
  if (lead.reason !== null) add(end ?? lead.lostAt ?? lead.disqualifiedAt, endedPlace(lead.reason));
  add(lead.wonAt, tallyPlaces.wonInPeriod);
  if (lead.amountCents !== null && lead.currency !== null) {
    const places = revenuePlaces(lead.currency);
    add(lead.wonAt, places.deals);
    add(lead.wonAt, places.amountCents, lead.amountCents);
  }
  return found;
}

/** Whether nobody has answered the lead and it has not ended: it waits a little longer with every hour. */
export function isWaiting(lead: TalliedLead): boolean {
  return (
    lead.firstAttemptAt === null &&
    lead.disqualifiedAt === null &&
    lead.wonAt === null &&
    lead.lostAt === null &&
    lead.erasedAt === null
  );
}

export type Wait = Pick<TalliedLead, "submittedAt" | "clockPauses">;

/** Where a lead that waits is counted at this instant; `null` for one that no response is expected to. */
export function waitingPlace(lead: TalliedLead, rules: TallyRules, now: Date): number | null {
  return lead.isBackfilled || isDuplicate(lead) ? null : responsePlaceOfWait(lead, rules, now);
}

/** The same for a wait that is known to count. */
export function responsePlaceOfWait(wait: Wait, { calendar }: TallyRules, now: Date): number {
  const hours = waitedHours(wait, now, calendar);
  return responsePlace(responseBucketOf(Math.max(0, hours)), false);
}

function responsePlaceOf(lead: TalliedLead, { calendar }: TallyRules, now: Date): number | null {
  const observation = responseObservation(asLeadRecord(lead), "firstAttempt", calendar, now);
  if (observation === null) return null;
  const { hours, answered } = observation;
  if (hours < -skewHours) return tallyPlaces.responseExcluded;
  return responsePlace(responseBucketOf(Math.max(0, hours)), answered);
}

/** Silence counts against nobody when we tried too seldom or too late. */
function isExcused(lead: TalliedLead, { settings, calendar }: TallyRules): boolean {
  const reason = lead.decisionReason ?? "other";
  if (reason !== "no_response") return false;
  const isOurSlaBroken = isPromiseBroken(asLeadRecord(lead), settings, calendar, endOfTime);
  return effectiveQualityWeight({ reason, weight: 1, attempts: lead.attempts, isOurSlaBroken }) === 0;
}

function endOf(lead: TalliedLead): Date | null {
  switch (lead.stage) {
    case "won":
      return lead.wonAt;
    case "lost":
      return lead.lostAt;
    case "disqualified":
      return lead.disqualifiedAt;
    default:
      return null;
  }
}

/** Safe: response times and promises read none of the columns that are missing. */
function asLeadRecord(lead: TalliedLead): LeadRecord {
  return lead as LeadRecord;
}
