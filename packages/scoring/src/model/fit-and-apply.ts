import { fitEncodings } from "./feature-encoding.ts";
import { fitOneHot } from "./fit-one-hot.ts";
import { logitOf } from "./log-odds.ts";
import { oneHotDesign, oneHotLogits } from "./one-hot-design.ts";
import { smoothedRate, type TrainingSample, wonAmong } from "./training-sample.ts";
import { weighUnseen } from "./weigh-unseen.ts";

export interface HeldOut {
  /** Log-odds of the rows held out, for each c. */
  logits: Float64Array[];
  /** The base rate of the rows trained on. */
  baseRate: number;
}

/** Learns bins, levels and weights from some rows and predicts others with them; the base rate where there is nothing to learn from. */
export function fitAndApply(
  sample: TrainingSample,
  train: Uint32Array,
  test: Uint32Array,
  penalties: readonly number[],
): HeldOut {
  const won = wonAmong(sample.outcomes, train);
  const baseRate = smoothedRate(won, train.length);
  if (won === 0 || won === train.length) {
    const constant = new Float64Array(test.length).fill(logitOf(baseRate));
    return { logits: penalties.map(() => constant), baseRate };
  }
  const encodings = fitEncodings(sample.columns, train);
  const design = oneHotDesign(encodings, sample.columns, train);
  const held = oneHotDesign(encodings, sample.columns, test);
  const outcomes = Uint8Array.from(train, (row) => sample.outcomes[row] ?? 0);
  let start: Float64Array | undefined;
  const logits = penalties.map((c) => {
    const { weights } = fitOneHot(design, outcomes, c, start);
    start = weights;
    return oneHotLogits(held, weighUnseen(design, weights, held.filled));
  });
  return { logits, baseRate };
}
