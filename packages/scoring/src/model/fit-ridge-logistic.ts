import { checkFields, checkList, checkRows } from "../check-arguments.ts";
import { LeadMetricsError } from "../lead-metrics-error.ts";
import { logisticLoss, probabilityOf } from "./log-odds.ts";
import { minimiseRidge } from "./minimise-ridge.ts";

export interface RidgeLogistic {
  intercept: number;
  weights: number[];
  /** Sum of the logarithmic losses plus |weights|² / (2c). */
  objective: number;
  hasConverged: boolean;
}

/**
 * Log-odds as a weighted sum of numbers, with a penalty on large weights that keeps small samples from certainty.
 *
 * @param rows the numbers of each lead, all finite and equally many
 * @param outcomes one per row, 0..1: 1 for won, 0 for lost, a share for softened ones
 * @param options `c` more than 0, 1 by default: the smaller, the stronger the penalty; Infinity for none. The intercept is never penalised
 * @returns the minimum by Newton's method; `hasConverged` is false where there is none: no rows, one outcome only, or classes that
 * separate without a penalty
 * @throws LeadMetricsError INVALID_INPUT or NON_FINITE
 * @source Hoerl & Kennard 1970; le Cessie & van Houwelingen 1992
 * @example
 * const { intercept, weights } = fitRidgeLogistic([[0], [1], [2], [3]], [0, 1, 0, 1]);
 * weights[0] > 0 && Math.abs(intercept + 1.5 * weights[0]) < 1e-9; // true
 */
export function fitRidgeLogistic(
  rows: readonly (readonly number[])[],
  outcomes: readonly number[],
  options: { c?: number } = {},
): RidgeLogistic {
  checkRows("rows", rows);
  checkList("outcomes", outcomes);
  const { c = 1 } = checkFields("options", options);
  checkDesign(rows, outcomes, c);
  const width = rows[0]?.length ?? 0;
  const size = width + 1;
  const probabilities = new Float64Array(rows.length);
  const { weights, objective, hasConverged } = minimiseRidge(
    {
      size,
      value(at) {
        let total = 0;
        rows.forEach((row, r) => {
          let logit = at[0] ?? 0;
          for (let i = 0; i < width; i += 1) logit += (row[i] ?? 0) * (at[i + 1] ?? 0);
          probabilities[r] = probabilityOf(logit);
          total += logisticLoss(logit, outcomes[r] ?? 0);
        });
        return total;
      },
      derivatives(gradient, hessian) {
        rows.forEach((row, r) => {
          const p = probabilities[r] ?? 0;
          for (let i = 0; i < size; i += 1) {
            const left = i === 0 ? 1 : (row[i - 1] ?? 0);
            gradient[i] = (gradient[i] ?? 0) + left * (p - (outcomes[r] ?? 0));
            for (let j = i; j < size; j += 1) {
              const right = j === 0 ? 1 : (row[j - 1] ?? 0);
              hessian[i * size + j] = (hessian[i * size + j] ?? 0) + p * (1 - p) * left * right;
            }
          }
        });
      },
    },
    c,
  );
  const [intercept = 0, ...rest] = weights;
  return { intercept, weights: rest, objective, hasConverged };
}

function checkDesign(rows: readonly (readonly number[])[], outcomes: readonly number[], c: number): void {
  if (!(c > 0)) throw new LeadMetricsError("INVALID_INPUT", `c is more than 0; got ${c}`);
  const width = rows[0]?.length ?? 0;
  if (rows.length !== outcomes.length || rows.some((row) => row.length !== width)) {
    throw new LeadMetricsError("INVALID_INPUT", "Rows are equally long, and each has one outcome");
  }
  if (outcomes.some((outcome) => !(outcome >= 0 && outcome <= 1))) {
    throw new LeadMetricsError("INVALID_INPUT", "An outcome lies between 0 and 1");
  }
  if (rows.some((row) => row.some((value) => !Number.isFinite(value)))) {
    throw new LeadMetricsError("NON_FINITE", "Rows hold finite numbers only");
  }
}
