import { logisticLoss, probabilityOf } from "./log-odds.ts";
import { minimiseRidge, type RidgeMinimum } from "./minimise-ridge.ts";
import { type OneHotDesign, oneHotLogits } from "./one-hot-design.ts";

/** `fitRidgeLogistic` for rows of which only the filled columns are known: work grows with features squared, not with columns squared. */
export function fitOneHot(
  design: OneHotDesign,
  outcomes: Uint8Array,
  c: number,
  start?: Float64Array,
): RidgeMinimum {
  const { rowCount, featureCount, columnCount, filled } = design;
  const probabilities = new Float64Array(rowCount);
  return minimiseRidge(
    {
      size: columnCount,
      value(weights) {
        const logits = oneHotLogits(design, weights);
        let total = 0;
        for (let r = 0; r < rowCount; r += 1) {
          const logit = logits[r] ?? 0;
          probabilities[r] = probabilityOf(logit);
          total += logisticLoss(logit, outcomes[r] ?? 0);
        }
        return total;
      },
      derivatives(gradient, hessian) {
        for (let r = 0, start = 0; r < rowCount; r += 1, start += featureCount) {
          const p = probabilities[r] ?? 0;
          const slope = p - (outcomes[r] ?? 0);
          const curve = p * (1 - p);
          const end = start + featureCount;
          gradient[0] = (gradient[0] ?? 0) + slope;
          hessian[0] = (hessian[0] ?? 0) + curve;
          for (let a = start; a < end; a += 1) {
            const column = filled[a] ?? 0;
            const row = column * columnCount;
            gradient[column] = (gradient[column] ?? 0) + slope;
            hessian[column] = (hessian[column] ?? 0) + curve;
            // Columns rise from feature to feature, so this stays in the upper triangle.
            for (let b = a; b < end; b += 1) {
              const cell = row + (filled[b] ?? 0);
              hessian[cell] = (hessian[cell] ?? 0) + curve;
            }
          }
        }
      },
    },
    c,
    start,
  );
}
