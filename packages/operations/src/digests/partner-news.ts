import {
  cadences,
  deliveries,
  disputes,
  leads,
  type PartnerId,
  partnerGoals,
  recognitions,
  type Transaction,
} from "@leadback/db";
import { and, asc, desc, eq, gt, inArray, lte, or } from "drizzle-orm";
import type { OperationContext } from "../context.ts";
import type { GoalRow } from "../goals/goal-progress-of.ts";

export interface MissedPeriod {
  cadence: string;
  periodStartLocal: string;
}

/** What there is to tell one partner alone. */
export interface PartnerNews {
  goals: readonly GoalRow[];
  /** Newest first. */
  recognitions: readonly (typeof recognitions.$inferSelect)[];
  overturned: readonly { ref: string; closedAt: Date }[];
  /** Periods whose letters never left, newest first. */
  missed: readonly MissedPeriod[];
}

export const noNews: PartnerNews = { goals: [], recognitions: [], overturned: [], missed: [] };

/** Reads the news of these partners, known at the cut-off; what is older than `from` has been told or is too old to. */
export async function readPartnerNews(
  transaction: Transaction,
  { programId }: Pick<OperationContext, "programId">,
  partnerIds: readonly PartnerId[],
  { from, cutoff }: { from: Date; cutoff: Date },
): Promise<ReadonlyMap<PartnerId, PartnerNews>> {
  const ids = [...partnerIds];
  const goals = await transaction
    .select()
    .from(partnerGoals)
    .where(
      and(
        eq(partnerGoals.programId, programId),
        inArray(partnerGoals.partnerId, ids),
        lte(partnerGoals.createdAt, cutoff),
      ),
    )
    .orderBy(asc(partnerGoals.endsBefore), asc(partnerGoals.createdAt), asc(partnerGoals.id));
  const reached = await transaction
    .select()
    .from(recognitions)
    .where(
      and(
        eq(recognitions.programId, programId),
        inArray(recognitions.partnerId, ids),
        gt(recognitions.recordedAt, from),
        lte(recognitions.recordedAt, cutoff),
      ),
    )
    .orderBy(desc(recognitions.reachedAt), asc(recognitions.code));
  const overturned = await transaction
    .select({ partnerId: disputes.partnerId, ref: leads.ref, closedAt: disputes.closedAt })
    .from(disputes)
    .innerJoin(leads, and(eq(leads.programId, disputes.programId), eq(leads.id, disputes.leadId)))
    .where(
      and(
        eq(disputes.programId, programId),
        inArray(disputes.partnerId, ids),
        eq(disputes.state, "overturned"),
        gt(disputes.closedAt, from),
        lte(disputes.closedAt, cutoff),
      ),
    )
    .orderBy(asc(disputes.closedAt), asc(disputes.id));
  const missed = await transaction
    .selectDistinct({
      partnerId: deliveries.partnerId,
      cadence: deliveries.cadence,
      periodStartLocal: deliveries.periodStartLocal,
    })
    .from(deliveries)
    .where(
      and(
        eq(deliveries.programId, programId),
        inArray(deliveries.partnerId, ids),
        inArray(deliveries.cadence, [...cadences]),
        gt(deliveries.dueAt, from),
        lte(deliveries.dueAt, cutoff),
        or(
          and(eq(deliveries.state, "skipped"), eq(deliveries.stateReason, "stale")),
          inArray(deliveries.state, ["rejected", "provider_failed"]),
        ),
      ),
    )
    .orderBy(desc(deliveries.periodStartLocal));
  return new Map(
    ids.map((id) => [
      id,
      {
        goals: goals.filter(({ partnerId }) => partnerId === id),
        recognitions: reached.filter(({ partnerId }) => partnerId === id),
        overturned: overturned.flatMap(({ partnerId, ref, closedAt }) =>
          partnerId === id && closedAt !== null ? [{ ref, closedAt }] : [],
        ),
        missed: missed.filter(({ partnerId }) => partnerId === id),
      },
    ]),
  );
}
