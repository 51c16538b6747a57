import type { DuplicateVerdict, LeadId, PartnerId } from "@leadback/db";
import { isLive, type LeadStage } from "@leadback/scoring";

export interface Duplicate {
  verdict: DuplicateVerdict;
  leadId: LeadId | null;
}

/** A lead that shares an identity with another, as far as the verdict needs to know it. */
export interface IdentifiedLead {
  id: LeadId;
  partnerId: PartnerId;
  stage: LeadStage;
  submittedAt: Date;
  wonAt: Date | null;
  disqualifiedAt: Date | null;
  lostAt: Date | null;
  protectedUntil: Date | null;
}

/**
 * Whether somebody had sent this lead before, as of an instant: what came later is no obstacle. A customer weighs
 * most, then a lead that is being worked or still protected, then one that waits for its date.
 */
export function judgeDuplicate(
  candidates: readonly IdentifiedLead[],
  partnerId: PartnerId,
  at: Date,
): Duplicate {
  const matches = candidates
    .filter((lead) => lead.submittedAt <= at)
    .toSorted((left, right) => right.submittedAt.getTime() - left.submittedAt.getTime());
  const hasEnded = (lead: IdentifiedLead) =>
    !isLive(lead.stage) &&
    [lead.wonAt, lead.disqualifiedAt, lead.lostAt].some((end) => end !== null && end <= at);
  const isHeld = (lead: IdentifiedLead) =>
    !hasEnded(lead) || (lead.protectedUntil !== null && lead.protectedUntil > at);
  const verdict = (
    name: DuplicateVerdict,
    test: (lead: IdentifiedLead) => boolean,
  ): Duplicate | undefined => {
    const lead = matches.find(test);
    return lead === undefined ? undefined : { verdict: name, leadId: lead.id };
  };
  return (
    verdict("existing_customer", (lead) => lead.stage === "won" && lead.wonAt !== null && lead.wonAt <= at) ??
    verdict("same_partner_resend", (lead) => lead.partnerId === partnerId && isHeld(lead)) ??
    verdict("other_partner_active", (lead) => lead.partnerId !== partnerId && isHeld(lead)) ??
    verdict("recycled", (lead) => lead.stage === "recycled") ?? { verdict: "new", leadId: null }
  );
}
