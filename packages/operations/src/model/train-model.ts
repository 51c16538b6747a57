import { conversionModels } from "@leadback/db";
import {
  type ConversionModel,
  serializeModel,
  type TrainingRow,
  trainConversionModel,
} from "@leadback/scoring";
import { eq, max } from "drizzle-orm";
import type { OperationContext } from "../context.ts";
import { OperationError } from "../operation-error.ts";
import { recordAudit } from "../record-audit.ts";
import { isUniqueViolation } from "../unique-violation.ts";
import { type ModelReport, reportModel, type StoredModel } from "./model-report.ts";
import { readTrainingData } from "./training-rows.ts";

export interface TrainModelOptions {
  onProgress?: (progress: { phase: "reading" | "training"; leads: number; totalLeads: number }) => void;
  /** Where it is learnt: here, unless somebody has a thread for it. */
  train?: (
    rows: readonly TrainingRow[],
    options: { horizonDays: number },
  ) => ConversionModel | Promise<ConversionModel>;
}

/**
 * Learns from the programme's own outcomes how likely a lead is won, and keeps the model as the newest version. Without
 * evidence that it helps it is kept too, with what it lacks: then no probability is shown.
 */
export async function trainModel(
  context: OperationContext,
  { onProgress = () => {}, train = trainConversionModel }: TrainModelOptions = {},
): Promise<ModelReport> {
  const { programId, actor, now } = context;
  if (actor.partnerId !== undefined || actor.managedPartnerIds !== undefined) {
    throw new OperationError("forbidden", "A model is learnt from every lead of the programme.");
  }
  const { program, rows, sample } = await readTrainingData(context, (leads, totalLeads) =>
    onProgress({ phase: "reading", leads, totalLeads }),
  );
  onProgress({ phase: "training", leads: rows.length, totalLeads: rows.length });
  const model = await train(rows, { horizonDays: program.settings.maturityDays });
  const text = serializeModel(model);
  const store = () =>
    context.database.inProgram(programId, async (transaction): Promise<StoredModel> => {
      const [newest] = await transaction
        .select({ version: max(conversionModels.version) })
        .from(conversionModels)
        .where(eq(conversionModels.programId, programId));
      const stored = { version: (newest?.version ?? 0) + 1, trainedAt: now, model: text, sample };
      await transaction
        .insert(conversionModels)
        .values({ programId, ...stored, actorKind: actor.kind, actorId: actor.id });
      const { n, won } = model.evaluation;
      await recordAudit(
        transaction,
        context,
        "model.trained",
        { kind: "model", id: String(stored.version) },
        { status: model.status, n, won },
      );
      return stored;
    });
  return reportModel(await store().catch(refuseParallel), model);
}

function refuseParallel(error: unknown): never {
  if (!isUniqueViolation(error)) throw error;
  throw new OperationError("conflict", "Another model was trained at the same moment; nothing was saved.", {
    cause: error,
  });
}
