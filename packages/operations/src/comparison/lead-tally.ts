import { type BusinessCalendar, effectiveQualityWeight, type ResponseObservation } from "@leadback/scoring";
import type { LeadRecord } from "../metrics/lead-record.ts";
import { isDuplicate, isPromiseBroken, responseObservation, waitedHours } from "../metrics/response-clock.ts";
import { type PromiseHistory, promisesAt } from "../programs/promises-at.ts";
import { responseBucketOf } from "./response-buckets.ts";
import {
  disqualifiedPlace,
  endedPlace,
  ownReasonPlace,
  responsePlace,
  revenuePlaces,
  shiftPlace,
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

export interface TallyRules extends PromiseHistory {
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
 * that nobody has answered is left to `waitingPlaces`.
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
    for (const { place, amount } of responsePlacesOf(lead, rules)) add(lead.submittedAt, place, amount);
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

type Placed = Omit<Contribution, "at">;

/** Where a lead that waits is counted at this instant; nowhere where no response is expected. */
export function waitingPlaces(lead: TalliedLead, rules: TallyRules, now: Date): Placed[] {
  return lead.isBackfilled || isDuplicate(lead) ? [] : placesOfWait(lead, rules, now);
}

/** The same for a wait that is known to count. */
export function placesOfWait(wait: Wait, rules: TallyRules, now: Date): Placed[] {
  return placesOf(wait, { hours: waitedHours(wait, now, rules.calendar), answered: false }, rules);
}

function responsePlacesOf(lead: TalliedLead, rules: TallyRules): Placed[] {
  const observation = responseObservation(asLeadRecord(lead), "firstAttempt", rules.calendar, endOfTime);
  if (observation === null) return [];
  return observation.hours < -skewHours
    ? [{ place: tallyPlaces.responseExcluded, amount: 1 }]
    : placesOf(lead, observation, rules);
}

function placesOf(
  { submittedAt }: Pick<TalliedLead, "submittedAt">,
  { hours, answered }: ResponseObservation,
  rules: TallyRules,
): Placed[] {
  const waited = Math.max(0, hours);
  const bucket = responseBucketOf(waited);
  const counted = { place: responsePlace(bucket, answered), amount: 1 };
  const now = rules.settings.promises.firstAttemptHours;
  const promised = promisesAt(submittedAt, rules).firstAttemptHours;
  const shifted = promised === now ? bucket : responseBucketOf((waited / promised) * now);
  return shifted === bucket
    ? [counted]
    : [
        counted,
        { place: shiftPlace(bucket, answered), amount: -1 },
        { place: shiftPlace(shifted, answered), amount: 1 },
      ];
}

/** Silence counts against nobody when we tried too seldom or too late. */
function isExcused(lead: TalliedLead, rules: TallyRules): boolean {
  const reason = lead.decisionReason ?? "other";
  if (reason !== "no_response") return false;
  const isOurSlaBroken = isPromiseBroken(asLeadRecord(lead), rules, rules.calendar, endOfTime);
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
