import { describe, expect, test } from "vitest";
import { expectClose } from "../../test/close-to.ts";
import type { ConversionModel } from "./conversion-model.ts";
import { predictConversion } from "./predict-conversion.ts";
import { trainConversionModel } from "./train-conversion-model.ts";
import type { TrainingRow } from "./training-row.ts";

const sources = ["fair", "web", "web", "call"];
const rows = Array.from({ length: 400 }, (_, i): TrainingRow => {
  const source = i === 5 || i === 6 ? "radio" : (sources[i % 4] ?? "");
  const isWon = source === "fair" ? i % 3 > 0 : i % 5 === 0;
  return {
    id: `${i}`,
    features: { source, size: i % 40, city: i % 2 ? "São Paulo" : null },
    outcome: isWon ? "won" : "lost",
  };
});
const model = trainConversionModel(rows);

const partOf = (features: TrainingRow["features"], feature: string) =>
  predictConversion(model, { features }).contributions.find((part) => part.feature === feature);

test("the parts of each lead and the average lead add up to its log-odds", () => {
  expect(model.status).toBe("active");
  for (const row of rows) {
    const { probability, baseLogit, contributions } = predictConversion(model, row);
    const sum = contributions.reduce((total, { logit }) => total + logit, baseLogit ?? 0);
    expectClose(sum, Math.log((probability ?? 0) / (1 - (probability ?? 0))));
  }
});

test("each feature's parts average to 0 over the leads it was trained on: they are differences from the average lead", () => {
  for (const { feature } of model.features) {
    const sum = rows.reduce((total, { features }) => total + (partOf(features, feature)?.logit ?? 0), 0);
    expectClose(sum, 0);
  }
});

test("probabilities average to the base rate on the leads it was trained on", () => {
  expect(model.calibration.method).toBe("none");
  const sum = rows.reduce((total, row) => total + (predictConversion(model, row).probability ?? 0), 0);
  expectClose(sum / rows.length, model.baseRate ?? 0, 1e-8);
});

test("a value never seen, for which too few rare ones speak, says nothing", () => {
  const withSource = (source: string) => rows.map(({ features }) => ({ features: { ...features, source } }));
  const sum = withSource("podcast").reduce(
    (total, lead) => total + (predictConversion(model, lead).probability ?? 0),
    0,
  );
  // Given to all leads in place of their own, it leaves the average as it is.
  expectClose(sum / rows.length, model.baseRate ?? 0, 1e-6);
  expect(partOf({ source: "radio" }, "source")?.logit).not.toBe(
    partOf({ source: "podcast" }, "source")?.logit,
  );
});

test("values are read as they were in training: trimmed, composed, numbers and texts apart", () => {
  const part = partOf({ city: "São Paulo" }, "city");
  expect(partOf({ city: "  São Paulo " }, "city")).toEqual({ ...part, value: "  São Paulo " });
  expect(partOf({ city: "SÃO PAULO" }, "city")?.logit).not.toBe(part?.logit);
  const missing = partOf({}, "size");
  expect(missing).toEqual({ feature: "size", value: null, logit: missing?.logit });
  expect(partOf({ size: "20" }, "size")).toEqual(missing);
  expect(partOf({ city: "   " }, "city")).toEqual(partOf({}, "city"));
  expect(partOf({ other: 1 }, "other")).toBeUndefined();
});

describe("with a calibration", () => {
  const plain: ConversionModel = {
    ...model,
    baseLogit: -1,
    features: [
      {
        feature: "size",
        kind: "numeric",
        edges: [10],
        logits: [-9, 2],
        missingLogit: 0,
        counts: [1, 1],
        missingCount: 0,
      },
    ],
  };

  test("a bin holds its upper edge", () => {
    const at = (size: number) => predictConversion(plain, { features: { size } }).contributions[0]?.logit;
    expect([10, 10.001].map(at)).toEqual([-9, 2]);
  });

  test("certainty is never claimed, while the parts still add up", () => {
    const { probability, contributions } = predictConversion(plain, { features: { size: 1 } });
    expect(probability).toBe(0.005);
    expect(contributions[0]?.logit).toBe(-9);
  });

  test("what isotonic steps change is a part of its own", () => {
    const stepped: ConversionModel = {
      ...plain,
      calibration: { method: "isotonic", thresholds: [-3, 0], probabilities: [0.1, 0.6] },
    };
    const { probability, contributions } = predictConversion(stepped, { features: { size: 50 } });
    expectClose(probability, 0.6);
    expect(contributions.map(({ feature }) => feature)).toEqual(["size", "$calibration"]);
    expectClose(contributions[1]?.logit, Math.log(0.6 / 0.4) - 1);
  });
});
