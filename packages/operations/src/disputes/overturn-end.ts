import { leadEvents, type Transaction } from "@leadback/db";
import { isLive, type LeadStage, type ReasonCode } from "@leadback/scoring";
import { and, eq } from "drizzle-orm";
import type { OperationContext } from "../context.ts";
import { appendFact, type LeadRow, rescoreLead } from "../leads/append-fact.ts";
import type { LeadFact } from "../leads/lead-fact.ts";
import { lockLead } from "../leads/lock-lead.ts";
import { OperationError } from "../operation-error.ts";
import type { Program } from "../programs/program.ts";
import { type ResolvedReason, resolveReason } from "../reasons/put-reason.ts";
import type { DisputeRow } from "./view-dispute.ts";

export const overturnedStages = ["submitted", "accepted", "contacted", "qualified"] as const;
type OverturnedStage = (typeof overturnedStages)[number];

export interface OverturnedTo {
  newReason: ReasonCode | null;
  newStage: LeadStage | null;
}

const cause = "dispute_overturned";

/** Corrects a lead through events of its own: nothing of its history is changed, and the projection counts it anew. */
export async function overturnEnd(
  transaction: Transaction,
  context: OperationContext,
  program: Program,
  dispute: DisputeRow,
  { reason, stage }: { reason?: string | undefined; stage?: OverturnedStage | undefined },
): Promise<OverturnedTo> {
  const lead = await lockLead(transaction, context, dispute.leadId);
  const append = async (fact: Pick<LeadFact, "type" | "data"> & { occurredAt?: Date }) => {
    const current = await lockLead(transaction, context, dispute.leadId);
    const whole = {
      occurredAt: context.now,
      ...fact,
      recordedAt: context.now,
      isBackfilled: false,
    } as LeadFact;
    await appendFact(transaction, context, program, current, { fact: whole });
  };
  if (isLive(lead.stage) || lead.stage === "won") return { newReason: null, newStage: lead.stage };
  const said = reason === undefined ? null : await resolveReason(transaction, context, reason);
  if (said !== null) {
    await changeReason(lead, said, append);
  } else {
    await reopen(lead, stage, await endOf(transaction, context, dispute), append);
  }
  await rescoreLead(transaction, context, dispute.leadId);
  const after = await lockLead(transaction, context, dispute.leadId);
  return said === null
    ? { newReason: null, newStage: after.stage }
    : { newReason: said.reason, newStage: null };
}

type Append = (fact: Pick<LeadFact, "type" | "data"> & { occurredAt?: Date }) => Promise<void>;

async function changeReason(lead: LeadRow, { reason, own }: ResolvedReason, append: Append): Promise<void> {
  const isSame = lead.reason === reason && lead.ownReason === (own?.ownReason ?? null);
  if (lead.stage === "recycled" || lead.reason === null || isSame) {
    throw new OperationError(
      "invalid_input",
      "The lead's reason cannot be changed to that; nothing was saved.",
      {
        problems: [{ pointer: "/reason", detail: "Give another reason than the one that was disputed." }],
      },
    );
  }
  await append({ type: "reason_changed", data: { reason, ...own, previousReason: lead.reason, cause } });
}

/** What the lead had reached after all, it had reached on the day on which it was said to have ended. */
async function reopen(
  lead: LeadRow,
  stage: OverturnedStage | undefined,
  endedAt: Date,
  append: Append,
): Promise<void> {
  const landing = landingOf(lead);
  const wanted = stage ?? landing;
  const possible = overturnedStages.filter(
    (one) => one === landing || (one === "accepted" && landing === "submitted") || one === "qualified",
  );
  if (!possible.includes(wanted)) {
    throw new OperationError("invalid_input", "The lead cannot go on there; nothing was saved.", {
      problems: [{ pointer: "/stage", detail: `Possible here: ${possible.join(", ")}.` }],
    });
  }
  await append({ type: "reopened", data: { cause } });
  if (wanted === landing) return;
  if (wanted === "accepted") await append({ type: "accepted", occurredAt: endedAt, data: { cause } });
  else await append({ type: "qualified", occurredAt: endedAt, data: { hasSentence: false, cause } });
}

function landingOf({ stage, stageBeforeEnd }: LeadRow): OverturnedStage {
  if (stage === "recycled") return "accepted";
  return (
    overturnedStages.find((one) => one === stageBeforeEnd) ?? (stage === "lost" ? "qualified" : "accepted")
  );
}

async function endOf(
  transaction: Transaction,
  { programId }: OperationContext,
  { endEventId, openedAt }: DisputeRow,
): Promise<Date> {
  const [ended] = await transaction
    .select({ occurredAt: leadEvents.occurredAt })
    .from(leadEvents)
    .where(and(eq(leadEvents.programId, programId), eq(leadEvents.id, endEventId)));
  return ended?.occurredAt ?? openedAt;
}
