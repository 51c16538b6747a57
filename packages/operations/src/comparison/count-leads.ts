import { type LeadId, leads, type PartnerId, type Transaction } from "@leadback/db";
import { and, asc, eq, gt, gte } from "drizzle-orm";
import type { OperationContext } from "../context.ts";
import type { Period } from "../metrics/measure-leads.ts";
import { withinReach } from "../people/reach.ts";
import {
  contributionsOf,
  isWaiting,
  type TalliedLead,
  type TallyRules,
  waitingPlaces,
} from "./lead-tally.ts";
import { addToTally, emptyTally, type Tally } from "./tally.ts";

const leadsPerPage = 10_000;

export interface Tallies {
  partners: Map<PartnerId, Tally>;
  /** By channel; leads without one under the empty name. */
  channels: Map<string, Tally>;
}

const talliedColumns = {
  partnerId: leads.partnerId,
  channel: leads.channel,
  stage: leads.stage,
  submittedAt: leads.submittedAt,
  disqualifiedAt: leads.disqualifiedAt,
  wonAt: leads.wonAt,
  lostAt: leads.lostAt,
  erasedAt: leads.erasedAt,
  decision: leads.decision,
  decidedAt: leads.decidedAt,
  decisionReason: leads.decisionReason,
  decisionOwnReason: leads.decisionOwnReason,
  attempts: leads.attempts,
  firstAttemptAt: leads.firstAttemptAt,
  clockPauses: leads.clockPauses,
  reason: leads.reason,
  isBackfilled: leads.isBackfilled,
  amountCents: leads.amountCents,
  currency: leads.currency,
  gradeAtSubmission: leads.gradeAtSubmission,
  duplicateVerdict: leads.duplicateVerdict,
};

/** The period's figures, counted from the leads themselves: right for every period, as slow as there are leads. */
export async function countLeads(
  transaction: Transaction,
  context: OperationContext,
  period: Period,
  rules: TallyRules,
): Promise<Tallies> {
  const tallies: Tallies = { partners: new Map(), channels: new Map() };
  const isWithin = (at: Date) => at >= period.from && at < period.to;
  let last: LeadId | undefined;
  for (;;) {
    const page: (TalliedLead & { id: LeadId })[] = await transaction
      .select({ id: leads.id, ...talliedColumns })
      .from(leads)
      .where(
        and(
          eq(leads.programId, context.programId),
          withinReach(context.actor, leads.partnerId),
          // Nothing that a lead adds is later than its last event.
          gte(leads.lastEventAt, period.from),
          last === undefined ? undefined : gt(leads.id, last),
        ),
      )
      .orderBy(asc(leads.id))
      .limit(leadsPerPage);
    for (const lead of page) addLead(tallies, lead, rules, isWithin, context.now);
    last = page.at(-1)?.id;
    if (page.length < leadsPerPage) return tallies;
  }
}

function addLead(
  { partners, channels }: Tallies,
  lead: TalliedLead,
  rules: TallyRules,
  isWithin: (at: Date) => boolean,
  now: Date,
): void {
  const own = [tallyAt(partners, lead.partnerId), tallyAt(channels, lead.channel ?? "")];
  const add = (place: number, amount: number) => {
    for (const tally of own) addToTally(tally, place, amount);
  };
  for (const { at, place, amount } of contributionsOf(lead, rules)) if (isWithin(at)) add(place, amount);
  if (!isWaiting(lead) || !isWithin(lead.submittedAt)) return;
  for (const { place, amount } of waitingPlaces(lead, rules, now)) add(place, amount);
}

export function tallyAt<Key>(tallies: Map<Key, Tally>, key: Key): Tally {
  const known = tallies.get(key);
  if (known !== undefined) return known;
  const tally = emptyTally();
  tallies.set(key, tally);
  return tally;
}
