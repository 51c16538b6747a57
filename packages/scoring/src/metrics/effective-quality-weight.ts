import { checkFields } from "../check-arguments.ts";
import { LeadMetricsError } from "../lead-metrics-error.ts";
import { isReasonCode, type ReasonCode, reasonFacts } from "../reasons/reason-facts.ts";

/** Below this many logged attempts, silence says more about us than about the lead. */
export const noResponseMinAttempts = 5;

export interface WeighedEnding {
  reason: ReasonCode;
  /** A programme's own weight, 0..1; the catalogue's when left out. */
  weight?: number | undefined;
  /** Attempts logged on the lead. */
  attempts: number;
  /** Whether our first attempt came later than promised. */
  isOurSlaBroken: boolean;
}

/**
 * How much one refused lead counts against the partner, after what was our own fault is taken out.
 *
 * @param ending the reason, the programme's weight if it has one, the attempts logged and whether we kept our promise
 * @returns 0..1; `no_response` gives 0 with fewer than five attempts or when our first attempt was late
 * @throws LeadMetricsError INVALID_INPUT when the weight is outside 0..1, the reason unknown, attempts not whole or the promise neither true nor false
 * @source docs/how-we-count.md
 * @example
 * effectiveQualityWeight({ reason: "no_response", attempts: 5, isOurSlaBroken: false }); // 0.5
 * effectiveQualityWeight({ reason: "no_response", attempts: 4, isOurSlaBroken: false }); // 0
 */
export function effectiveQualityWeight(ending: WeighedEnding): number {
  const { reason, weight, attempts, isOurSlaBroken } = checkFields("ending", ending);
  if (!isReasonCode(reason)) {
    throw new LeadMetricsError("INVALID_INPUT", `"${reason}" is not a reason of the catalogue`);
  }
  if (!(Number.isInteger(attempts) && attempts >= 0 && typeof isOurSlaBroken === "boolean")) {
    throw new LeadMetricsError(
      "INVALID_INPUT",
      `Attempts are counted whole, and a promise is broken or not; got ${attempts} and ${isOurSlaBroken}`,
    );
  }
  const base = weight ?? reasonFacts[reason].qualityWeight;
  if (!(base >= 0 && base <= 1)) {
    throw new LeadMetricsError("INVALID_INPUT", `A quality weight lies between 0 and 1; got ${base}`);
  }
  if (reason === "no_response" && (attempts < noResponseMinAttempts || isOurSlaBroken)) return 0;
  return base;
}
