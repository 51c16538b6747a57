import {
  type ActorKind,
  conversionModels,
  type TrainingId,
  type TrainingState,
  type Transaction,
  trainings,
} from "@leadback/db";
import type { Locale } from "@leadback/scoring";
import { and, desc, eq, inArray } from "drizzle-orm";
import { answerLocale, type OperationContext } from "../context.ts";
import { ownText } from "../input-problems/own-text.ts";
import { newId } from "../new-id.ts";
import { OperationError } from "../operation-error.ts";
import { getProgram } from "../programs/program.ts";
import { recordAudit } from "../record-audit.ts";
import { callScoringWorker } from "../scores/call-scoring-worker.ts";
import { type ModelReport, readModel, reportModel } from "./model-report.ts";

export interface TrainingView {
  id: TrainingId;
  state: TrainingState;
  requestedAt: string;
  requestedBy: { kind: ActorKind; id: string };
  startedAt: string | null;
  finishedAt: string | null;
  modelVersion: number | null;
  failure: string | null;
}

/** Asks for a model to be learnt from the programme's outcomes; a worker does it. One at a time. */
export async function requestTraining(context: OperationContext): Promise<TrainingView> {
  const { programId, actor, now } = context;
  refuseNarrowReach(context);
  return context.database.inProgram(programId, async (transaction) => {
    const [made] = await transaction
      .insert(trainings)
      .values({
        programId,
        id: newId<TrainingId>(now),
        state: "requested",
        requestedAt: now,
        requestedByKind: actor.kind,
        requestedById: actor.id,
      })
      .onConflictDoNothing()
      .returning();
    if (made === undefined) throw await alreadyUnderWay(transaction, context);
    await recordAudit(transaction, context, "model.training_requested", { kind: "training", id: made.id });
    await callScoringWorker(transaction, programId);
    return viewTraining(made, await localeOf(transaction, context));
  });
}

/** A training with the model that came of it. */
export async function readTraining(
  context: OperationContext,
  trainingId: TrainingId,
): Promise<TrainingView & { model: ModelReport | null }> {
  const { programId } = context;
  return context.database.inProgram(programId, async (transaction) => {
    const [row] = await transaction
      .select({ training: trainings, stored: conversionModels })
      .from(trainings)
      .leftJoin(
        conversionModels,
        and(
          eq(conversionModels.programId, trainings.programId),
          eq(conversionModels.version, trainings.modelVersion),
        ),
      )
      .where(and(eq(trainings.programId, programId), eq(trainings.id, trainingId)));
    if (row === undefined) throw new OperationError("not_found", "There is no such training.");
    const { training, stored } = row;
    const model = stored === null ? null : readModel(stored);
    return {
      ...viewTraining(training, await localeOf(transaction, context)),
      model: stored === null || model === null ? null : reportModel(stored, model),
    };
  });
}

/** The training that was asked for last; null before the first. */
export async function latestTraining(
  transaction: Transaction,
  context: OperationContext,
): Promise<TrainingView | null> {
  const { programId } = context;
  const [row] = await transaction
    .select()
    .from(trainings)
    .where(eq(trainings.programId, programId))
    .orderBy(desc(trainings.requestedAt), desc(trainings.id))
    .limit(1);
  return row === undefined ? null : viewTraining(row, await localeOf(transaction, context));
}

async function localeOf(transaction: Transaction, context: OperationContext): Promise<Locale> {
  return answerLocale(context, await getProgram(transaction, context.programId));
}

function refuseNarrowReach({ actor }: OperationContext): void {
  if (actor.partnerId === undefined && actor.managedPartnerIds === undefined) return;
  throw new OperationError("forbidden", "A model is learnt from every lead of the programme.");
}

async function alreadyUnderWay(
  transaction: Transaction,
  { programId }: OperationContext,
): Promise<OperationError> {
  const [row] = await transaction
    .select({ id: trainings.id })
    .from(trainings)
    .where(and(eq(trainings.programId, programId), inArray(trainings.state, ["requested", "running"])));
  return new OperationError("conflict", "A model is being learnt already; nothing was changed.", {
    ...(row === undefined ? {} : { extra: { trainingId: row.id } }),
  });
}

function viewTraining(row: typeof trainings.$inferSelect, locale: Locale): TrainingView {
  const { id, state, requestedAt, requestedByKind, requestedById, startedAt, finishedAt } = row;
  return {
    id,
    state,
    requestedAt: requestedAt.toISOString(),
    requestedBy: { kind: requestedByKind, id: requestedById },
    startedAt: startedAt?.toISOString() ?? null,
    finishedAt: finishedAt?.toISOString() ?? null,
    modelVersion: row.modelVersion,
    failure: row.failure === null ? null : ownText(row.failure, locale),
  };
}
