import type { AccountRelation, DuplicateVerdict, LeadId, PartnerId } from "@leadback/db";
import { isLive, type LeadStage } from "@leadback/scoring";

export interface Duplicate {
  verdict: DuplicateVerdict;
  leadId: LeadId | null;
  /** Since when the other one has been there; all that its sender learns of it. */
  since: Date | null;
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

/** A company that the vendor works with without a partner. */
export interface IdentifiedAccount {
  relation: AccountRelation;
  since: Date;
}

/**
 * Whether somebody had sent this lead before, as of an instant: what came later is no obstacle. A customer weighs
 * most, then the lead that is protected, then one of the partner's own that is being worked, then a company that the
 * vendor works itself, then a lead that waits for its date. When its protection has run out, another partner may
 * send a lead; a win of the first one is still credited.
 */
export function judgeDuplicate(
  candidates: readonly IdentifiedLead[],
  partnerId: PartnerId,
  at: Date,
  accounts: readonly IdentifiedAccount[] = [],
): Duplicate {
  const matches = candidates
    .filter((lead) => lead.submittedAt <= at)
    .toSorted((left, right) => right.submittedAt.getTime() - left.submittedAt.getTime());
  const hasEnded = (lead: IdentifiedLead) =>
    !isLive(lead.stage) &&
    [lead.wonAt, lead.disqualifiedAt, lead.lostAt].some((end) => end !== null && end <= at);
  const isProtected = (lead: IdentifiedLead) => lead.protectedUntil !== null && lead.protectedUntil > at;
  const lead = (name: DuplicateVerdict, test: (lead: IdentifiedLead) => boolean): Duplicate | undefined => {
    const found = matches.find(test);
    return found === undefined
      ? undefined
      : {
          verdict: name,
          leadId: found.id,
          since: (found.stage === "won" && found.wonAt) || found.submittedAt,
        };
  };
  const account = (name: DuplicateVerdict, relation: AccountRelation): Duplicate | undefined => {
    const found = accounts.find((one) => one.relation === relation && one.since <= at);
    return found === undefined ? undefined : { verdict: name, leadId: null, since: found.since };
  };
  return (
    account("existing_customer", "customer") ??
    lead("existing_customer", ({ stage, wonAt }) => stage === "won" && wonAt !== null && wonAt <= at) ??
    lead("same_partner_resend", (own) => own.partnerId === partnerId && isProtected(own)) ??
    lead("other_partner_active", (other) => other.partnerId !== partnerId && isProtected(other)) ??
    lead("same_partner_resend", (own) => own.partnerId === partnerId && !hasEnded(own)) ??
    account("vendor_already_owns", "owned") ??
    lead("recycled", ({ stage }) => stage === "recycled") ?? { verdict: "new", leadId: null, since: null }
  );
}
