import type { conversionModels } from "@leadback/db";
import { type ConversionModel, LeadMetricsError, parseModel } from "@leadback/scoring";
import { learntFeatures } from "./learnt-features.ts";
import type { TrainingSample } from "./training-rows.ts";

export type StoredModel = Pick<
  typeof conversionModels.$inferSelect,
  "version" | "trainedAt" | "model" | "sample"
>;

/** A model as people read it: whether it is used, how well it does on leads it had not seen, what it learnt, from whom. */
export type ModelReport = ReturnType<typeof reportModel>;

export function reportModel({ version, trainedAt, sample }: StoredModel, model: ConversionModel) {
  const { status, reason, baseRate, evaluation, gate, warnings, c, calibration, trainedFrom, trainedTo } =
    model;
  return {
    version,
    trainedAt: trainedAt.toISOString(),
    status,
    reason,
    baseRate,
    evaluation,
    gate,
    // A weekday and a month are names to the model, however they are written: nobody can send them otherwise.
    warnings: warnings.filter(
      ({ code, feature }) => code !== "LOOKS_NUMERIC" || feature?.startsWith("submitted.") !== true,
    ),
    c,
    calibrationMethod: calibration.method,
    trainedFrom,
    trainedTo,
    sample: asSample(sample),
    learnt: learntFeatures(model),
  };
}

/** The model itself; `null` for one in a format that is no longer read: it has to be trained again. */
export function readModel({ model }: Pick<StoredModel, "model">): ConversionModel | null {
  try {
    return parseModel(model);
  } catch (error) {
    if (error instanceof LeadMetricsError && error.code === "INCOMPATIBLE_MODEL_VERSION") return null;
    throw error;
  }
}

/** Safe: `trainModel` writes nothing else into this column. */
function asSample(stored: unknown): TrainingSample {
  return stored as TrainingSample;
}
