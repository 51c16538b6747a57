import { LeadMetricsError } from "../lead-metrics-error.ts";
import { sayIssue } from "../say-issue.ts";
import { type ConversionModel, conversionModelSchema, modelVersion } from "./conversion-model.ts";

/**
 * Reads a stored model, and refuses one that this version of the library would misread.
 *
 * @param text from `serializeModel`
 * @returns the model, ready for `predictConversion`
 * @throws LeadMetricsError INCOMPATIBLE_MODEL_VERSION when it was written in another format: train again; INVALID_INPUT when it is no model
 * @source RFC 8259
 * @example
 * parseModel(serializeModel(trainConversionModel([]))).status; // "insufficient-evidence"
 */
export function parseModel(text: string): ConversionModel {
  const value = readJson(text);
  const version = typeof value === "object" && value !== null && "version" in value ? value.version : null;
  if (version !== null && version !== modelVersion) {
    throw new LeadMetricsError(
      "INCOMPATIBLE_MODEL_VERSION",
      `The model has version ${String(version)}, this library reads ${modelVersion}: train it again`,
    );
  }
  const result = conversionModelSchema.safeParse(value);
  if (result.success && isConsistent(result.data)) return result.data;
  const [issue] = result.error?.issues ?? [];
  const where = issue ? sayIssue(issue, "the model") : "bins, edges and steps do not match";
  throw new LeadMetricsError("INVALID_INPUT", `This is no conversion model: ${where}`);
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new LeadMetricsError("INVALID_INPUT", "This is no conversion model: not JSON");
  }
}

function isConsistent({ status, baseLogit, features, calibration }: ConversionModel): boolean {
  const hasBase = status !== "active" || baseLogit !== null;
  const haveBins = features.every(
    (feature) => feature.kind === "categorical" || feature.logits.length === feature.edges.length + 1,
  );
  const hasSteps =
    calibration.method !== "isotonic" || calibration.thresholds.length === calibration.probabilities.length;
  return hasBase && haveBins && hasSteps;
}
