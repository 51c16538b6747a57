import fc from "fast-check";
import { expect, test } from "vitest";
import {
  areaUnderCurve,
  calibrate,
  evaluateBinary,
  fitIsotonic,
  fitPlatt,
  fitRidgeLogistic,
  logLoss,
  predictConversion,
  seededRandom,
  type TrainingRow,
  trainConversionModel,
} from "../src/index.ts";
import { featureColumns } from "../src/model/feature-column.ts";
import { fitEncodings } from "../src/model/feature-encoding.ts";
import { fitOneHot } from "../src/model/fit-one-hot.ts";
import { oneHotDesign, oneHotLogits } from "../src/model/one-hot-design.ts";
import { expectClose } from "./close-to.ts";

const runs = { numRuns: 100 };
/** Eighths between −4 and 4: ties are frequent, and no two scores so close that a transform makes them equal. */
const score = fc.integer({ min: -32, max: 32 }).map((eighths) => eighths / 8);
const outcome = fc.constantFrom(0, 1);
const scored = fc
  .array(fc.tuple(score, outcome), { minLength: 2, maxLength: 60 })
  .map((pairs) => ({ scores: pairs.map(([value]) => value), outcomes: pairs.map(([, end]) => end) }));
const sigmoid = (x: number) => 1 / (1 + Math.exp(-x));

test("the area does not change under rising transforms, and mirrors itself (property 11)", () => {
  fc.assert(
    fc.property(scored, ({ scores, outcomes }) => {
      const area = areaUnderCurve(outcomes, scores);
      expect(areaUnderCurve(outcomes, scores.map(Math.exp))).toBe(area);
      expect(
        areaUnderCurve(
          outcomes,
          scores.map((x) => x ** 3 + x),
        ),
      ).toBe(area);
      const mirrored = areaUnderCurve(
        outcomes,
        scores.map((x) => 1 - sigmoid(x)),
      );
      if (area === null) expect(mirrored).toBeNull();
      else expectClose(mirrored, 1 - area, 1e-12);
      const pairs = outcomes.flatMap((a, i) =>
        outcomes.flatMap((b, j) =>
          a === 1 && b === 0 ? [Math.sign((scores[i] ?? 0) - (scores[j] ?? 0))] : [],
        ),
      );
      if (area !== null) {
        expectClose(area, pairs.reduce((total, sign) => total + (sign + 1) / 2, 0) / pairs.length, 1e-12);
      }
    }),
    runs,
  );
});

test("isotonic steps rise, keep the mean, and cost no more than any line on their own sample (property 11)", () => {
  fc.assert(
    fc.property(scored, ({ scores, outcomes }) => {
      const steps = fitIsotonic(scores, outcomes);
      expect(steps.probabilities).toEqual(steps.probabilities.toSorted((a, b) => a - b));
      expect(steps.thresholds).toEqual(steps.thresholds.toSorted((a, b) => a - b));
      const fitted = scores.map((value) => calibrate(steps, value) ?? Number.NaN);
      const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
      expectClose(sum(fitted), sum(outcomes));
      const loss = logLoss(outcomes, fitted) ?? 0;
      expect(loss).toBeLessThanOrEqual((logLoss(outcomes, scores.map(sigmoid)) ?? 0) + 1e-9);
    }),
    runs,
  );
});

test("Platt's line keeps the order, and unsmoothed costs no more than the scores themselves (property 11)", () => {
  fc.assert(
    fc.property(scored, ({ scores, outcomes }) => {
      const smooth = fitPlatt(scores, outcomes);
      if (smooth && smooth.slope > 0) {
        const rising = scores
          .toSorted((a, b) => a - b)
          .map((value) => calibrate(smooth, value) ?? Number.NaN);
        expect(rising).toEqual(rising.toSorted((a, b) => a - b));
      }
      const line = fitPlatt(scores, outcomes, { smoothing: false });
      if (!line) return;
      const fitted = scores.map((value) => calibrate(line, value) ?? Number.NaN);
      const loss = logLoss(outcomes, fitted) ?? Number.NaN;
      expect(loss).toBeLessThanOrEqual((logLoss(outcomes, scores.map(sigmoid)) ?? 0) + 1e-9);
    }),
    runs,
  );
});

test("at the ridge minimum nothing pulls, and probabilities average to the rate (property 13)", () => {
  const sample = fc.integer({ min: 1, max: 4 }).chain((width) =>
    fc.array(fc.tuple(fc.array(score, { minLength: width, maxLength: width }), outcome), {
      minLength: 4,
      maxLength: 40,
    }),
  );
  fc.assert(
    fc.property(sample, fc.constantFrom(0.03, 0.3, 1, 10), (pairs, c) => {
      const rows = pairs.map(([row]) => row);
      const outcomes = pairs.map(([, end]) => end);
      fc.pre(outcomes.includes(0) && outcomes.includes(1));
      const { intercept, weights, hasConverged } = fitRidgeLogistic(rows, outcomes, { c });
      expect(hasConverged).toBe(true);
      const misses = rows.map((row, r) => {
        const logit = row.reduce((total, value, i) => total + value * (weights[i] ?? 0), intercept);
        return sigmoid(logit) - (outcomes[r] ?? 0);
      });
      expectClose(
        misses.reduce((total, miss) => total + miss, 0),
        0,
        1e-8,
      );
      weights.forEach((weight, i) => {
        const pull = misses.reduce((total, miss, r) => total + miss * (rows[r]?.[i] ?? 0), weight / c);
        expectClose(pull, 0, 1e-8);
      });
    }),
    runs,
  );
});

const features = fc.record({
  source: fc.constantFrom("fair", "web", "call", "", null),
  size: fc.oneof(fc.integer({ min: 0, max: 300 }), fc.constant(null), fc.constant(Number.NaN)),
  asked: fc.boolean(),
});
const leads = fc
  .array(fc.record({ features, isWon: fc.boolean() }), { minLength: 30, maxLength: 80 })
  .filter((rows) => rows.some(({ isWon }) => isWon) && rows.some(({ isWon }) => !isWon))
  .map((rows) =>
    rows.map(
      ({ features: own, isWon }, i): TrainingRow => ({
        id: `lead-${i}`,
        features: own,
        outcome: isWon ? "won" : "lost",
      }),
    ),
  );

test("the fit by filled columns is the fit by full rows (property 13)", () => {
  fc.assert(
    fc.property(leads, fc.constantFrom(0.1, 1), (rows, c) => {
      const columns = featureColumns(rows);
      const all = Uint32Array.from(rows, (_, i) => i);
      const design = oneHotDesign(fitEncodings(columns, all), columns, all);
      const outcomes = rows.map((row) => (row.outcome === "won" ? 1 : 0));
      const sparse = fitOneHot(design, Uint8Array.from(outcomes), c);
      const full = rows.map((_, r) => {
        const row = new Array<number>(design.columnCount - 1).fill(0);
        for (let f = 0; f < design.featureCount; f += 1)
          row[(design.filled[r * design.featureCount + f] ?? 0) - 1] = 1;
        return row;
      });
      const dense = fitRidgeLogistic(full, outcomes, { c });
      [dense.intercept, ...dense.weights].forEach((weight, i) => {
        expectClose(sparse.weights[i], weight, 1e-8);
      });
      const sum = oneHotLogits(design, sparse.weights).reduce((total, logit) => total + sigmoid(logit), 0);
      expectClose(
        sum,
        outcomes.reduce((total: number, end) => total + end, 0),
        1e-8,
      );
    }),
    { numRuns: 30 },
  );
});

test("contributions add up to the log-odds for any lead, seen or not (property 2)", () => {
  const asked = fc.dictionary(
    fc.constantFrom("source", "size", "asked", "constructor"),
    fc.oneof(fc.string(), fc.double(), fc.boolean(), fc.constant(null)),
  );
  fc.assert(
    fc.property(leads, fc.array(asked, { minLength: 1, maxLength: 10 }), (rows, strange) => {
      const model = trainConversionModel(rows, { gate: false });
      for (const own of [...strange, ...rows.map((row) => row.features)]) {
        const { probability, baseLogit, contributions } = predictConversion(model, { features: own });
        const logit = contributions.reduce((total, part) => total + part.logit, baseLogit ?? Number.NaN);
        expectClose(probability, Math.min(0.995, Math.max(0.005, sigmoid(logit))), 1e-12);
      }
    }),
    { numRuns: 30 },
  );
});

test("the order of the rows does not matter (property 3)", () => {
  fc.assert(
    fc.property(leads, (rows) => {
      const shuffled = rows.toSorted((a, b) => (a.id.at(-1) ?? "").localeCompare(b.id.at(-1) ?? ""));
      expect(trainConversionModel(shuffled)).toEqual(trainConversionModel(rows));
    }),
    { numRuns: 20 },
  );
});

test("training gives the same model again and leaves frozen rows as they are (property 6)", () => {
  fc.assert(
    fc.property(leads, (rows) => {
      const frozen = rows.map((row) =>
        Object.freeze({ ...row, features: Object.freeze({ ...row.features }) }),
      );
      expect(trainConversionModel(Object.freeze(frozen))).toEqual(trainConversionModel(rows));
      expect(frozen).toEqual(rows);
    }),
    { numRuns: 20 },
  );
});

const effects: Record<string, number> = { fair: 1.4, web: -0.6, call: 0.2, list: -1.2 };

/** Leads whose log-odds are a sum over source and size, as the model assumes. */
function simulated(n: number, seed: number): TrainingRow[] {
  const random = seededRandom(seed);
  const sources = Object.keys(effects);
  return Array.from({ length: n }, (_, i) => {
    const source = sources[Math.floor(random() * sources.length)] ?? "";
    const size = Math.floor(random() * 10);
    const logit = -0.8 + (effects[source] ?? 0) + (size < 4 ? -0.5 : size > 7 ? 0.9 : 0.1);
    const features = { source, size, colour: random() < 0.5 ? "red" : "blue" };
    return { id: `s${seed}-${i}`, features, outcome: random() < sigmoid(logit) ? "won" : "lost" };
  });
}

test("on leads as it assumes them, probabilities are what they say (property 12)", () => {
  const model = trainConversionModel(simulated(5000, 1));
  expect(model.status).toBe("active");
  expect(model.evaluation.ece).toBeLessThan(0.03);
  expectClose(model.evaluation.calibration.slope, 1, 0.1);
  const later = simulated(5000, 2);
  const evaluation = evaluateBinary(
    later.map((row) => (row.outcome === "won" ? 1 : 0)),
    later.map((row) => predictConversion(model, row).probability ?? Number.NaN),
  );
  expect(evaluation.ece).toBeLessThan(0.03);
  expectClose(evaluation.calibration.slope, 1, 0.1);
});

test("with outcomes dealt out at random the gate stays closed for at least 95 % of 200 seeds (property 12)", () => {
  const open = Array.from({ length: 200 }, (_, seed) => {
    const rows = simulated(120, 1000 + seed);
    const random = seededRandom(seed);
    const dealt = rows
      .map(({ outcome: end }) => ({ end, at: random() }))
      .sort((a, b) => a.at - b.at)
      .map(({ end }) => end);
    return trainConversionModel(rows.map((row, i) => ({ ...row, outcome: dealt[i] ?? "lost" }))).status;
  }).filter((status) => status === "active");
  expect(open.length).toBeLessThanOrEqual(10);
});
