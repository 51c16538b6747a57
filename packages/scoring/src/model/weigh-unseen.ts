import { probabilityOf } from "./log-odds.ts";
import { type OneHotDesign, oneHotLogits } from "./one-hot-design.ts";

const iterationsMax = 20;
const tolerance = 1e-12;

/**
 * The same weights, with columns that no training row fills weighing what leaves the average probability as it is: a value never seen
 * says nothing. A weight of 0 would be the plain mean over levels, however rare they are, and make such a lead unlike all others.
 *
 * @param wanted columns that will be asked for; the others may keep 0
 */
export function weighUnseen(design: OneHotDesign, weights: Float64Array, wanted: Int32Array): Float64Array {
  const unseen = new Uint8Array(design.columnCount);
  for (const column of wanted) unseen[column] = 1;
  for (const column of design.filled) unseen[column] = 0;
  if (!unseen.includes(1)) return weights;
  const logits = oneHotLogits(design, weights);
  const complete = weights.slice();
  design.offsets.forEach((from, f) => {
    const to = design.offsets[f + 1] ?? design.columnCount;
    if (!unseen.subarray(from, to).includes(1)) return;
    const neutral = neutralWeight(design, weights, logits, f);
    for (let column = from; column < to; column += 1) if (unseen[column]) complete[column] = neutral;
  });
  return complete;
}

/** The weight which, given to all rows in place of their own, keeps the sum of their probabilities. */
function neutralWeight(
  { rowCount, featureCount, filled }: OneHotDesign,
  weights: Float64Array,
  logits: Float64Array,
  feature: number,
): number {
  const without = new Float64Array(rowCount);
  let promised = 0;
  let neutral = 0;
  for (let row = 0; row < rowCount; row += 1) {
    const weight = weights[filled[row * featureCount + feature] ?? 0] ?? 0;
    without[row] = (logits[row] ?? 0) - weight;
    promised += probabilityOf(logits[row] ?? 0);
    neutral += weight / rowCount;
  }
  for (let i = 0; i < iterationsMax; i += 1) {
    let [sum, slope] = [0, 0];
    for (let row = 0; row < rowCount; row += 1) {
      const p = probabilityOf((without[row] ?? 0) + neutral);
      sum += p;
      slope += p * (1 - p);
    }
    // Probabilities of 0 and 1 alone have no slope to follow; far steps would leave the range of the exponential.
    const step = slope > 0 ? Math.max(-1, Math.min(1, (promised - sum) / slope)) : 0;
    neutral += step;
    if (Math.abs(step) < tolerance) break;
  }
  return neutral;
}
