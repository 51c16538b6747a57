import { describe, expect, test } from "vitest";
import { type TrainingRow, trainConversionModel } from "../src/index.ts";
import {
  asDelivered,
  asPublished,
  type Baseline,
  baselines,
  type Judged,
  judgeByFolds,
  judgeByTime,
  marketstarRows,
  olistRows,
  withoutMonth,
} from "./model-protocol.ts";

const missing = "the data sets beside the repository are not here (../shared/data)";
const olist = olistRows();
const marketstar = marketstarRows();

function expectNoWorse(judged: Judged, baseline: Baseline) {
  expect([judged.n, judged.won]).toEqual([baseline.n, baseline.won]);
  expect(judged.auc).toBeGreaterThanOrEqual(baseline.auc - 0.003);
  expect(judged.logLoss).toBeLessThanOrEqual(baseline.logLoss + 0.001);
  expect(judged.ece).toBeLessThanOrEqual(baseline.eceMax);
}

test("Olist: with C fixed at 0.1 the published row comes out to its last digit", ({ skip }) => {
  if (olist === null) return skip(missing);
  const judged = judgeByTime(withoutMonth(olist), "2018-03-01", asPublished);
  const { auc, logLoss, brier, ece, slope } = baselines.olistByTime;
  expect(
    [judged.auc, judged.logLoss, judged.brier, judged.ece, judged.calibration.slope].map((value) =>
      Number(value?.toFixed(4)),
    ),
  ).toEqual([auc, logLoss, brier, ece, slope]);
});

test("Olist: later leads are predicted no worse than published", ({ skip }) => {
  if (olist === null) return skip(missing);
  expectNoWorse(judgeByTime(withoutMonth(olist), "2018-03-01", asDelivered), baselines.olistByTime);
});

test("Olist: months that training never saw do no harm", ({ skip }) => {
  if (olist === null) return skip(missing);
  expectNoWorse(judgeByTime(olist, "2018-03-01", asDelivered), baselines.olistByTime);
});

test("Olist: the gate opens, also by time", ({ skip }) => {
  if (olist === null) return skip(missing);
  expect(trainConversionModel(olist)).toMatchObject({ status: "active", gate: { failures: [] } });
});

test("MarketStar: held-out folds are predicted no worse than published", ({ skip }) => {
  if (marketstar === null) return skip(missing);
  expectNoWorse(judgeByFolds(withoutMonth(marketstar), asDelivered), baselines.marketstarFolds);
});

test("MarketStar: later leads are predicted no worse than published", ({ skip }) => {
  if (marketstar === null) return skip(missing);
  expectNoWorse(judgeByTime(withoutMonth(marketstar), "2022-01-01", asDelivered), baselines.marketstarByTime);
});

describe("MarketStar: with dates the gate stays closed", () => {
  const without =
    (...names: string[]) =>
    (row: TrainingRow) => ({
      ...row,
      features: Object.fromEntries(Object.entries(row.features).filter(([name]) => !names.includes(name))),
    });

  test.for([
    ["all its attributes", without()],
    ["neither month nor source", without("month", "leadSource")],
  ] as const)("MarketStar: on %s", ([, change], { skip }) => {
    if (marketstar === null) return skip(missing);
    const model = trainConversionModel(marketstar.map(change));
    expect(model).toMatchObject({
      status: "insufficient-evidence",
      reason: "INSUFFICIENT_EVIDENCE",
      features: [],
    });
    expect(model.gate.failures).toContain("NO_GAIN_OVER_TIME");
  });
});
