import {
  leads,
  type PartnerStage,
  partnerStageChanges,
  partnerStages,
  partners,
  type Transaction,
} from "@leadback/db";
import type { Estimate, QuantileEstimate } from "@leadback/scoring";
import { and, asc, eq, min, sql } from "drizzle-orm";
import type { OperationContext } from "../context.ts";
import { medianWait } from "../metrics/median-wait.ts";
import { shareOf } from "../metrics/share-of.ts";
import { withinReach } from "../people/reach.ts";

const dayMs = 86_400_000;

export interface StageMeasures {
  stage: PartnerStage;
  /** Partners that are in it now. */
  current: number;
  /** Times that a partner came into it. */
  entered: number;
  passed: number;
  /** Went back to an earlier stage. */
  returned: number;
  offboarded: number;
  /** Passed, of those that have left it. */
  passRate: Estimate;
  /** Until it is left, those that are in it still counted as waiting. */
  medianDays: QuantileEstimate;
}

interface Stay {
  stage: PartnerStage;
  days: number;
  next: PartnerStage | null;
}

export interface PartnerLifecycle {
  stages: StageMeasures[];
  /** From joining; partners that are not there yet still counted as waiting. */
  firstAccepted: { medianDays: QuantileEstimate };
  firstWon: { medianDays: QuantileEstimate };
}

/** How partners go through the ten stages: how many, how many go on, and how long it takes. */
export async function partnerLifecycle(context: OperationContext): Promise<PartnerLifecycle> {
  return context.database.inProgram(context.programId, async (transaction) => ({
    stages: await stageMeasures(transaction, context),
    ...(await firsts(transaction, context)),
  }));
}

/** Leads from before a partner was known here tell nothing of how long it took. */
async function firsts(
  transaction: Transaction,
  { programId, actor, now }: OperationContext,
): Promise<Omit<PartnerLifecycle, "stages">> {
  const rows = await transaction
    .select({
      joinedAt: partners.createdAt,
      leftAt: sql<Date | null>`coalesce(${partners.offboardedAt}, ${partners.archivedAt})`.mapWith(
        partners.createdAt,
      ),
      acceptedAt: min(leads.acceptedAt),
      wonAt: min(leads.wonAt),
    })
    .from(partners)
    .leftJoin(leads, and(eq(leads.programId, partners.programId), eq(leads.partnerId, partners.id)))
    .where(and(eq(partners.programId, programId), withinReach(actor, partners.id)))
    .groupBy(partners.programId, partners.id);
  const wait = (column: "acceptedAt" | "wonAt") =>
    medianWait(
      rows
        .filter((row) => row[column] === null || row[column] >= row.joinedAt)
        .map((row) => ({
          time: ((row[column] ?? row.leftAt ?? now).getTime() - row.joinedAt.getTime()) / dayMs,
          event: row[column] !== null,
        })),
    );
  return { firstAccepted: { medianDays: wait("acceptedAt") }, firstWon: { medianDays: wait("wonAt") } };
}

async function stageMeasures(transaction: Transaction, context: OperationContext): Promise<StageMeasures[]> {
  const changes = await transaction
    .select({
      partnerId: partnerStageChanges.partnerId,
      stage: partnerStageChanges.stage,
      changedAt: partnerStageChanges.changedAt,
      archivedAt: partners.archivedAt,
    })
    .from(partnerStageChanges)
    .innerJoin(
      partners,
      and(
        eq(partners.programId, partnerStageChanges.programId),
        eq(partners.id, partnerStageChanges.partnerId),
      ),
    )
    .where(
      and(
        eq(partnerStageChanges.programId, context.programId),
        withinReach(context.actor, partnerStageChanges.partnerId),
      ),
    )
    .orderBy(
      asc(partnerStageChanges.partnerId),
      asc(partnerStageChanges.changedAt),
      asc(partnerStageChanges.id),
    );
  const stays = [...Map.groupBy(changes, ({ partnerId }) => partnerId).values()].flatMap((own) =>
    own.flatMap(({ stage, changedAt, archivedAt }, index): Stay[] => {
      const next = own[index + 1];
      const until = next?.changedAt ?? archivedAt ?? context.now;
      const days = Math.max(0, (until.getTime() - changedAt.getTime()) / dayMs);
      return [{ stage, days, next: next?.stage ?? null }];
    }),
  );
  const archived = new Set(
    changes.filter(({ archivedAt }) => archivedAt !== null).map(({ partnerId }) => partnerId),
  );
  const last = new Map(changes.map(({ partnerId, stage }) => [partnerId, stage]));
  const now = [...last].filter(([partnerId]) => !archived.has(partnerId)).map(([, stage]) => stage);
  return partnerStages.map((stage) => measure(stage, stays, now));
}

function measure(
  stage: PartnerStage,
  all: readonly Stay[],
  currentStages: readonly PartnerStage[],
): StageMeasures {
  const stays = all.filter((stay) => stay.stage === stage);
  const left = stays.filter(({ next }) => next !== null && next !== stage);
  const offboarded = left.filter(({ next }) => next === "offboarding").length;
  const passed = left.filter(({ next }) => next !== "offboarding" && isLater(next, stage)).length;
  return {
    stage,
    current: currentStages.filter((one) => one === stage).length,
    entered: stays.length,
    passed,
    returned: left.length - passed - offboarded,
    offboarded,
    passRate: shareOf(passed, left.length),
    medianDays: medianWait(stays.map(({ days, next }) => ({ time: days, event: next !== null }))),
  };
}

function isLater(next: PartnerStage | null, stage: PartnerStage): boolean {
  return next !== null && partnerStages.indexOf(next) > partnerStages.indexOf(stage);
}
