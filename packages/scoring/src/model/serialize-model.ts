import type { ConversionModel } from "./conversion-model.ts";

/**
 * A model as text, to be stored and read by `parseModel`; every number comes back exactly.
 *
 * @param model from `trainConversionModel`
 * @returns JSON with the version of the format
 * @source RFC 8259
 * @example
 * parseModel(serializeModel(trainConversionModel([]))).reason; // "NO_DATA"
 */
export function serializeModel(model: ConversionModel): string {
  return JSON.stringify(model);
}
