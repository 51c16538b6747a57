import { type Transaction, trainings } from "@leadback/db";
import { and, asc, eq, inArray } from "drizzle-orm";
import type { OperationContext } from "../context.ts";
import { OperationError } from "../operation-error.ts";
import { trainBeside } from "./train-beside.ts";
import { trainModel } from "./train-model.ts";

/** A training on which workers died or failed this often is given up. */
const mostAttempts = 3;

export interface RunTrainingsOptions {
  /** When a training begins and ends; without it, when the context began. */
  clock?: () => Date;
  /** Called with what nobody foresaw. */
  onFault?: (error: unknown) => void;
}

type Training = typeof trainings.$inferSelect;

/**
 * Learns the model that the programme waits for, beside this thread, and says whether there was one. One worker at a time
 * runs this for a programme: a training that is `running` here was left by a worker that died, and begins again.
 */
export async function runTrainings(
  context: OperationContext,
  { clock = () => context.now, onFault = () => {} }: RunTrainingsOptions = {},
): Promise<boolean> {
  const training = await takeNext(context, clock());
  if (training === null) return false;
  const { requestedByKind, requestedById } = training;
  const requester: OperationContext = {
    ...context,
    actor: { kind: requestedByKind, id: requestedById },
    now: clock(),
  };
  try {
    const { version } = await trainModel(requester, { train: trainBeside });
    await settle(context, training, { state: "done", finishedAt: clock(), modelVersion: version });
  } catch (error) {
    if (!(error instanceof OperationError)) onFault(error);
    const isOver = error instanceof OperationError || training.attempts >= mostAttempts;
    if (isOver)
      await settle(context, training, { state: "failed", finishedAt: clock(), failure: say(error) });
  }
  return true;
}

/** Whether the programme waits for a model. */
export async function hasWaitingTraining({ database, programId }: OperationContext): Promise<boolean> {
  const found = await database.inProgram(programId, (transaction) =>
    transaction.select({ id: trainings.id }).from(trainings).where(isWaiting(programId)).limit(1),
  );
  return found.length > 0;
}

function isWaiting(programId: OperationContext["programId"]) {
  return and(eq(trainings.programId, programId), inArray(trainings.state, ["requested", "running"]));
}

async function takeNext({ database, programId }: OperationContext, now: Date): Promise<Training | null> {
  return database.inProgram(programId, async (transaction) => {
    const [row] = await transaction
      .select()
      .from(trainings)
      .where(isWaiting(programId))
      .orderBy(asc(trainings.requestedAt))
      .limit(1)
      .for("update");
    if (row === undefined) return null;
    if (row.attempts >= mostAttempts) {
      await write(transaction, row, { state: "failed", finishedAt: now, failure: say(null) });
      return null;
    }
    const begun = { state: "running" as const, startedAt: now, attempts: row.attempts + 1 };
    await write(transaction, row, begun);
    return { ...row, ...begun };
  });
}

async function settle(
  { database, programId }: OperationContext,
  training: Training,
  set: Partial<Training>,
): Promise<void> {
  await database.inProgram(programId, (transaction) => write(transaction, training, set));
}

async function write(
  transaction: Transaction,
  { programId, id }: Training,
  set: Partial<Training>,
): Promise<void> {
  await transaction
    .update(trainings)
    .set(set)
    .where(and(eq(trainings.programId, programId), eq(trainings.id, id)));
}

function say(error: unknown): string {
  return error instanceof OperationError
    ? error.message
    : "The training failed again and again on our side; no model was kept. The log says why.";
}
