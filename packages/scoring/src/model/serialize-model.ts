import { checkFields } from "../check-arguments.ts";
import type { ConversionModel } from "./conversion-model.ts";

/**
 * A model as text, to be stored and read by `parseModel`; every number comes back exactly.
 *
 * @param model from `trainConversionModel`
 * @returns JSON with the version of the format
 * @throws LeadMetricsError INVALID_INPUT when the model is no object
 * @source RFC 8259
 * @example
 * parseModel(serializeModel(trainConversionModel([]))).reason; // "NO_DATA"
 */
export function serializeModel(model: ConversionModel): string {
  checkFields("model", model);
  return JSON.stringify(model);
}
