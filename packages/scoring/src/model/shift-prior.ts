import { checkFields } from "../check-arguments.ts";
import { LeadMetricsError } from "../lead-metrics-error.ts";

/**
 * Carries a probability over to where wins are more or less frequent, for another time or programme whose leads are otherwise alike.
 *
 * @param probability 0..1, learnt where the base rate was `from`
 * @param rates `from` and `to`, both in (0, 1)
 * @returns the probability where the base rate is `to`, 0..1
 * @throws LeadMetricsError INVALID_INPUT outside these ranges
 * @source Saerens, Latinne & Decaestecker 2002
 * @example
 * shiftPrior(0.2, { from: 0.058, to: 0.254 }); // 0.5802687103
 */
export function shiftPrior(probability: number, rates: { from: number; to: number }): number {
  const { from, to } = checkFields("rates", rates);
  if (!(probability >= 0 && probability <= 1)) {
    throw new LeadMetricsError("INVALID_INPUT", `A probability lies between 0 and 1; got ${probability}`);
  }
  if (!(from > 0 && from < 1 && to > 0 && to < 1)) {
    throw new LeadMetricsError("INVALID_INPUT", `Base rates lie inside 0 and 1; got ${from} and ${to}`);
  }
  const won = (probability * to) / from;
  const lost = ((1 - probability) * (1 - to)) / (1 - from);
  return won / (won + lost);
}
