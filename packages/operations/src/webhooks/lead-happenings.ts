import type { EventId, LeadId, WebhookEventType } from "@leadback/db";
import type { LeadStage } from "@leadback/scoring";
import { formatRef } from "../leads/draw-refs.ts";
import type { LeadFact } from "../leads/lead-fact.ts";
import { type LeadProjection, projectLead } from "../leads/project-lead.ts";
import type { Happening } from "./announce.ts";

interface NamedLead {
  id: LeadId;
  ref: string;
  externalId: string | null;
}

export interface LeadStep {
  lead: NamedLead & LeadProjection;
  /** Null before the submission. */
  previousStage: LeadStage | null;
  fact: LeadFact;
  eventId: EventId;
  sequence: number;
}

const endTypes: Partial<Record<LeadFact["type"], WebhookEventType>> = {
  disqualified: "lead.disqualified",
  won: "lead.won",
  lost: "lead.lost",
  recycled: "lead.recycled",
};

/** What others hear of one event of a lead: nothing, where it neither came nor moved, or where it is old history. */
export function leadHappenings({ lead, previousStage, fact, eventId, sequence }: LeadStep): Happening[] {
  if (fact.isBackfilled || lead.erasedAt !== null) return [];
  const types: WebhookEventType[] = [];
  if (fact.type === "submitted") types.push("lead.submitted");
  else if (lead.stage !== previousStage) types.push("lead.stage_changed");
  const end = endTypes[fact.type];
  if (end !== undefined) types.push(end);
  const data = {
    leadId: lead.id,
    ref: formatRef(lead.ref),
    externalId: lead.externalId,
    partnerId: lead.partnerId,
    stage: lead.stage,
    previousStage,
    eventId,
    sequence,
    occurredAt: fact.occurredAt.toISOString(),
    ...detailOf(lead, fact),
  };
  return types.map((type) => ({ type, partnerId: lead.partnerId, leadId: lead.id, data }));
}

/** The same for a whole history, which may be many events long when it comes from a file. */
export function historyHappenings(
  named: NamedLead,
  facts: readonly LeadFact[],
  eventIds: readonly EventId[],
): Happening[] {
  return facts.flatMap((fact, index) => {
    const eventId = eventIds[index];
    if (fact.isBackfilled || eventId === undefined) return [];
    const lead = { ...named, ...projectLead(facts.slice(0, index + 1)) };
    const previousStage = index === 0 ? null : projectLead(facts.slice(0, index)).stage;
    return leadHappenings({ lead, previousStage, fact, eventId, sequence: index + 1 });
  });
}

function detailOf(lead: LeadProjection, fact: LeadFact): Record<string, unknown> {
  switch (fact.type) {
    case "submitted":
      return { channel: lead.channel };
    case "disqualified":
    case "lost":
      return { reason: lead.reason, ownReason: lead.ownReason, secondaryReasons: lead.secondaryReasons };
    case "won":
      return { amountCents: lead.amountCents, currency: lead.currency };
    case "recycled":
      return { reopenAt: lead.reopenAt };
    default:
      return {};
  }
}
