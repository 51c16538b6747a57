import type { DigestResponseTime } from "@leadback/email";
import { isLive, responseTime, smallSample } from "@leadback/scoring";
import { formatRef } from "../../leads/draw-refs.ts";
import type { LeadRecord } from "../../metrics/lead-record.ts";
import { isPromiseBroken, promisedHours, responseObservation } from "../../metrics/response-clock.ts";
import { promisesAt } from "../../programs/promises-at.ts";
import type { DigestFacts } from "../digest-facts.ts";
import { isWithin } from "./headline.ts";
import { isWaitingForPartner } from "./waiting.ts";

/** Leads of the period of which we know how long they waited, or have waited by now. */
function timedLeads(facts: DigestFacts) {
  return facts.leads
    .filter((lead) => isWithin(lead.submittedAt, facts.period))
    .flatMap((lead) => {
      const observation = responseObservation(lead, "firstAttempt", facts.calendar, facts.cutoff);
      // A lead that waits for the partner says nothing of us yet.
      if (observation === null || (!observation.answered && isWaitingForPartner(lead))) return [];
      return [{ lead, observation }];
    });
}

/** Those of the period at which our first attempt came later than promised, or is late by now. */
export function lateLeads(facts: DigestFacts): LeadRecord[] {
  return timedLeads(facts).flatMap(({ lead }) => (isLate(lead, facts) ? [lead] : []));
}

function isLate(lead: LeadRecord, { calendar, cutoff, program }: DigestFacts): boolean {
  return isPromiseBroken(lead, program, calendar, cutoff);
}

/** Our own part: how long the leads of the period waited for our first attempt. */
export function responseTimeOf(facts: DigestFacts): DigestResponseTime | null {
  const { program } = facts;
  const observe = (lead: LeadRecord) =>
    responseObservation(lead, "firstAttempt", facts.calendar, facts.cutoff);
  const cohort = timedLeads(facts);
  const oldest = facts.leads
    .filter(
      (lead) =>
        isLive(lead.stage) &&
        lead.erasedAt === null &&
        lead.decidedAt === null &&
        lead.firstAttemptAt === null &&
        !isWaitingForPartner(lead),
    )
    .flatMap((lead) => {
      const observation = observe(lead);
      return observation === null || observation.answered ? [] : [{ lead, hours: observation.hours }];
    })
    .filter(({ lead, hours }) => hours > promisedHours(lead, program))
    .toSorted((a, b) => b.hours - a.hours)[0];
  if (cohort.length === 0 && oldest === undefined) return null;
  // As it was promised to those who sent them: a later promise says nothing of leads that were there already.
  const latest = cohort.at(-1)?.lead ?? oldest?.lead;
  const targetHours = promisesAt(latest?.submittedAt ?? facts.cutoff, program).firstAttemptHours;
  const measured = responseTime(
    cohort.map(({ observation }) => observation),
    { targetHours },
  );
  const settled = cohort.filter(
    ({ lead, observation }) => observation.answered || observation.hours > promisedHours(lead, program),
  );
  const late = cohort.filter(({ lead }) => isLate(lead, facts)).length;
  return {
    n: cohort.length,
    answered: measured.answered,
    decidedUntried: cohort.filter(({ lead, observation }) => !observation.answered && lead.decidedAt !== null)
      .length,
    medianHours: cohort.length >= smallSample.medianMin ? measured.medianHours.value : null,
    p90Hours: cohort.length >= smallSample.p90Min ? measured.p90Hours.value : null,
    targetHours,
    withinTarget: settled.length === 0 ? null : { k: settled.length - late, n: settled.length },
    oldestWaiting:
      oldest === undefined
        ? null
        : {
            ref: program.settings.privacyLevel === "aggregate" ? null : formatRef(oldest.lead.ref),
            businessHours: Math.round(oldest.hours * 10) / 10,
          },
    lateCount: late,
  };
}
