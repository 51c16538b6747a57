import { trainConversionModel } from "@leadback/scoring";
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
  type Trainer,
  withoutMonth,
} from "@leadback/scoring/model-protocol";
import { type Figure, printFigures, printTable } from "./figure.ts";

/** How good the learnt model is on real leads, beside the published rows. Nothing is printed for data that is not here. */
const header = ["set and model", "n/won", "AUC", "log-loss", "Brier", "ECE10", "slope", "lift"];
const decimals = (value: number | null) => value?.toFixed(4) ?? "";

function publishedRow({ name, n, won, auc, logLoss, brier, ece, slope, lift }: Baseline): string[] {
  return [
    `${name}  published LR-bin C=0.1`,
    `${n}/${won}`,
    ...[auc, logLoss, brier, ece, slope, lift].map(decimals),
  ];
}

function judgedRow(label: string, judged: Judged): string[] {
  const { n, won, auc, logLoss, brier, ece, calibration, liftTopDecile } = judged;
  const measures = [auc, logLoss, brier, ece, calibration.slope, liftTopDecile];
  return [`  ${label}`, `${n}/${won}`, ...measures.map(decimals)];
}

const lines: string[][] = [header];
const figures: Figure[] = [];

function compare(baseline: Baseline, judge: (trainer: Trainer) => Judged, withMonth?: () => Judged): void {
  const delivered = judge(asDelivered);
  lines.push(publishedRow(baseline), judgedRow("ours, C fixed at 0.1", judge(asPublished)));
  lines.push(judgedRow("ours, as delivered", delivered));
  if (withMonth) lines.push(judgedRow("ours, as delivered, with the month", withMonth()));
  const { name: bench, auc, logLoss, ece, eceMax } = baseline;
  const state = (measure: string, value: number | null, published: number, limit: number, isOk: boolean) => {
    const target = `${measure === "auc" ? ">=" : "<="} ${limit.toFixed(4)}`;
    const found = value ?? Number.NaN;
    figures.push({
      bench: `model ${bench} ${measure}`,
      value: found,
      unit: measure,
      baseline: published,
      ratio: found / published,
      target,
      ok: isOk,
    });
  };
  state("auc", delivered.auc, auc, auc - 0.003, (delivered.auc ?? 0) >= auc - 0.003);
  state("log-loss", delivered.logLoss, logLoss, logLoss + 0.001, (delivered.logLoss ?? 1) <= logLoss + 0.001);
  state("ece", delivered.ece, ece, eceMax, (delivered.ece ?? 1) <= eceMax);
}

const [olist, marketstar] = [olistRows(), marketstarRows()];
if (olist === null || marketstar === null) {
  console.log(
    "The real data sets are not beside this checkout (../shared/data): there is nothing to measure on.",
  );
} else {
  const from = "2018-03-01";
  const [olistPublished, marketstarPublished] = [withoutMonth(olist), withoutMonth(marketstar)];
  compare(
    baselines.olistByTime,
    (trainer) => judgeByTime(olistPublished, from, trainer),
    () => judgeByTime(olist, from, asDelivered),
  );
  compare(baselines.marketstarFolds, (trainer) => judgeByFolds(marketstarPublished, trainer));
  compare(baselines.marketstarByTime, (trainer) => judgeByTime(marketstarPublished, "2022-01-01", trainer));
  printTable(lines);
  const gated = [
    ["Olist, dated", olist],
    ["MarketStar, dated", marketstar],
  ] as const;
  const verdicts = gated.map(([name, rows]) => {
    const { status, evaluation, gate } = trainConversionModel(rows);
    const { auc = null, aucLower = null, logLoss = null, logLossBaseRate = null } = evaluation.overTime ?? {};
    return [
      name,
      status,
      ...[auc, aucLower, logLoss, logLossBaseRate].map(decimals),
      gate.failures.join(" "),
    ];
  });
  printTable([
    ["with the gate", "status", "later AUC", "its lower end", "log-loss", "of base rate", "failed"],
    ...verdicts,
  ]);
  printFigures(figures);
}
