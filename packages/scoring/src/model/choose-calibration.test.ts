import { expect, test } from "vitest";
import { expectClose } from "../../test/close-to.ts";
import { seededRandom } from "../statistics/seeded-random.ts";
import { chooseCalibration } from "./choose-calibration.ts";
import { logLoss } from "./log-loss.ts";
import { probabilityOf } from "./log-odds.ts";

/** Log-odds between −3 and 3, and outcomes drawn from what `truth` makes of them. */
function sample(n: number, truth: (logit: number) => number) {
  const random = seededRandom(3);
  const logits = Array.from({ length: n }, () => 6 * random() - 3);
  const outcomes = logits.map((logit) => (random() < truth(logit) ? 1 : 0));
  return { logits, outcomes, folds: logits.map((_, i) => i % 5) };
}

test("leaves log-odds alone that are right", () => {
  const { logits, outcomes, folds } = sample(3000, probabilityOf);
  const { calibration, probabilities } = chooseCalibration(logits, outcomes, folds);
  expect(calibration).toEqual({ method: "none" });
  expect(probabilities).toEqual(logits.map(probabilityOf));
});

test("draws in log-odds that promise twice too much, by a line", () => {
  const { logits, outcomes, folds } = sample(3000, (logit) => probabilityOf(logit / 2));
  const { calibration, probabilities } = chooseCalibration(logits, outcomes, folds);
  if (calibration.method !== "platt") throw new Error(calibration.method);
  expectClose(calibration.slope, 0.5, 0.07);
  expect(logLoss(outcomes, probabilities)).toBeLessThan(logLoss(outcomes, logits.map(probabilityOf)) ?? 0);
});

test("takes steps only for what no line fits, and only from 1,000 leads with 100 wins on", () => {
  const cliff = (logit: number) => (logit < 1.5 ? 0.1 : 0.7);
  const many = sample(3000, cliff);
  const { calibration } = chooseCalibration(many.logits, many.outcomes, many.folds);
  if (calibration.method !== "isotonic") throw new Error(calibration.method);
  for (const probability of calibration.probabilities) {
    expect(probability).toBeGreaterThanOrEqual(0.005);
    expect(probability).toBeLessThanOrEqual(0.995);
  }
  const few = sample(900, cliff);
  expect(chooseCalibration(few.logits, few.outcomes, few.folds).calibration.method).toBe("platt");
});

test("needs 100 leads", () => {
  const { logits, outcomes, folds } = sample(99, (logit) => probabilityOf(logit / 4));
  expect(chooseCalibration(logits, outcomes, folds).calibration.method).toBe("none");
});

test("never turns an order around", () => {
  const { logits, outcomes, folds } = sample(500, (logit) => probabilityOf(-logit));
  expect(chooseCalibration(logits, outcomes, folds).calibration.method).toBe("none");
});
