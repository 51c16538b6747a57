export type LeadMetricsErrorCode =
  | "INVALID_INPUT"
  | "DUPLICATE_ID"
  | "UNKNOWN_OPERATOR"
  | "NEGATIVE_DURATION"
  | "NON_FINITE"
  | "INCOMPATIBLE_MODEL_VERSION";

/** The library was misused. Thin data is never an error: it is an estimate without a value. */
export class LeadMetricsError extends Error {
  readonly code: LeadMetricsErrorCode;

  constructor(code: LeadMetricsErrorCode, message: string) {
    super(message);
    this.name = "LeadMetricsError";
    this.code = code;
  }
}
