import type { ModelReport } from "@leadback/operations";
import { expect, test } from "vitest";
import { describeModel } from "./describe-model.ts";

const refused: ModelReport = {
  version: 2,
  trainedAt: "2026-11-21T12:00:00.000Z",
  status: "insufficient-evidence",
  reason: "INSUFFICIENT_EVIDENCE",
  baseRate: 0.25,
  evaluation: {
    auc: 0.51,
    logLoss: 0.57,
    logLossBaseRate: 0.5623,
    brier: 0.19,
    ece: 0.02,
    calibration: { intercept: 0.1, slope: 0.8 },
    calibrationBins: [],
    liftTopDecile: 1.1,
    n: 400,
    won: 100,
    overTime: null,
  },
  gate: { isBypassed: false, gain: -0.008, gainLower: -0.02, failures: ["NO_GAIN"] },
  warnings: [
    { code: "CONSTANT_FEATURE", feature: "company.country" },
    { code: "CONSTANT_FEATURE", feature: "company.region" },
    { code: "LEAKAGE_SUSPECTED", feature: "attributes.tag", auc: 0.98 },
  ],
  c: 0.1,
  calibrationMethod: "none",
  trainedFrom: "2026-01-01T00:00:00.000Z",
  trainedTo: "2026-06-01T00:00:00.000Z",
  sample: {
    ended: 500,
    won: 100,
    lost: 300,
    censored: 60,
    dropped: 30,
    withoutReason: 10,
    identifyingAttributes: ["attributes.contato"],
  },
  learnt: [],
};

test("a refused model says that no probability is shown, why, from how many leads, and against what", () => {
  const text = describeModel(refused).join("\n");
  expect(text).toContain("Model 2: insufficient evidence; no probability is shown");
  expect(text).toContain(
    "because    on leads that it had not seen it is not clearly better than the base rate",
  );
  expect(text).toContain("from 400 leads, 100 won (base rate 25.0 %), submitted 2026-01-01 to 2026-06-01");
  expect(text).toContain("100 of 500 ended leads");
  expect(text).toContain("log-loss 0.5700 against 0.5623");
  expect(text).toContain("attributes.tag: left out, it looks as if it was written after the outcome");
  expect(text).toContain("the same for every lead, and so left out: company.country, company.region");
  expect(text).toContain("attributes.contato: left out, for their values tell single leads apart");
});

test("one kind of end, or too few leads, is the whole reason", () => {
  const single = describeModel({ ...refused, reason: "SINGLE_CLASS", warnings: [{ code: "SINGLE_CLASS" }] });
  expect(single.filter((line) => line.includes("because"))).toEqual([
    "  because    all leads that teach anything ended the same way",
  ]);
});

test("an active model tells what it learnt, the strongest values of each feature first", () => {
  const effect = { above: null, upTo: null, value: null } as const;
  const active: ModelReport = {
    ...refused,
    status: "active",
    reason: null,
    learnt: [
      {
        feature: "company.employees",
        weight: 0.4,
        effects: [
          { ...effect, kind: "range", above: 50, logit: 0.6, n: 150 },
          { ...effect, kind: "missing", logit: 0, n: 3 },
          { ...effect, kind: "range", above: 10, upTo: 50, logit: 0.1, n: 100 },
          { ...effect, kind: "range", upTo: 10, logit: -0.7, n: 147 },
        ],
      },
      {
        feature: "channel",
        weight: 0.2,
        effects: [{ ...effect, kind: "value", value: "fair", logit: 0.2, n: 400 }],
      },
    ],
  };
  const lines = describeModel(active);
  expect(lines[0]).toContain("active");
  const learnt = lines.slice(lines.findIndex((line) => line.startsWith("feature")) + 2);
  expect(learnt.map((line) => line.trim().split(/\s{2,}/))).toEqual([
    ["company.employees", "above 50", "150", "+0.60"],
    ["10 to 50", "100", "+0.10"],
    ["up to 10", "147", "−0.70"],
    ["channel", "fair", "400", "+0.20"],
  ]);
});
