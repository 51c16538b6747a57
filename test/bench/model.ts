import {
  type ConversionModel,
  predictConversion,
  seededRandom,
  type TrainingRow,
  trainConversionModel,
} from "@leadback/scoring";
import { oneFit } from "@leadback/scoring/model-protocol";
import { medianSeconds, printFigures, printTable } from "./figure.ts";

const rowCount = 36_000;
const rounds = 5;
const levelsOf = [3, 4, 12, 4, 2, 2, 3, 12, 4, 6];
const numberCount = 6;

/** Leads with ten categorical and six numeric features, won by a sum of some of them. */
function leads(): TrainingRow[] {
  const random = seededRandom(7);
  return Array.from({ length: rowCount }, (_, i) => {
    const features: Record<string, string | number> = {};
    let logit = -2.4;
    levelsOf.forEach((levels, f) => {
      const level = Math.floor(random() * levels);
      features[`level${f}`] = `value ${level}`;
      if (f < 4) logit += (level / levels - 0.5) * 1.5;
    });
    for (let f = 0; f < numberCount; f += 1) {
      const value = random() ** 2 * 1000;
      features[`number${f}`] = Math.round(value);
      if (f < 2) logit += value / 1000 - 0.3;
    }
    return { id: `lead-${i}`, features, outcome: random() < 1 / (1 + Math.exp(-logit)) ? "won" : "lost" };
  });
}

/** The same probability by a plain loop, without parts to explain it. */
function probabilityPlainly(model: ConversionModel, features: TrainingRow["features"]): number {
  let logit = model.baseLogit ?? 0;
  for (const learnt of model.features) {
    const value = features[learnt.feature];
    if (learnt.kind === "categorical") {
      logit += typeof value === "string" ? (learnt.logits[value] ?? learnt.rareLogit) : learnt.missingLogit;
    } else if (typeof value === "number") {
      let bin = 0;
      while (bin < learnt.edges.length && (learnt.edges[bin] ?? 0) < value) bin += 1;
      logit += learnt.logits[bin] ?? 0;
    } else {
      logit += learnt.missingLogit;
    }
  }
  return Math.min(0.995, Math.max(0.005, 1 / (1 + Math.exp(-logit))));
}

const rows = leads();
const fit = oneFit(rows);
const model = trainConversionModel(rows);
let checksum = 0;
const plainly = () => {
  for (const row of rows) checksum += probabilityPlainly(model, row.features);
};
const explained = () => {
  for (const row of rows) {
    const { probability, contributions } = predictConversion(model, row);
    contributions.sort((a, b) => Math.abs(b.logit) - Math.abs(a.logit));
    checksum += (probability ?? 0) + (contributions[0]?.logit ?? 0);
  }
};
plainly();
explained();

const plainSeconds = medianSeconds(rounds, plainly);
const explainedSeconds = medianSeconds(rounds, explained);
const fitSeconds = medianSeconds(rounds, fit.run);
const trainingSeconds = medianSeconds(3, () => void trainConversionModel(rows));
const perSecond = (seconds: number) => rowCount / seconds;

printTable([
  [`${rowCount} leads, ${fit.columnCount} columns, ${model.status}`, "", ""],
  ["one fit", `${fitSeconds.toFixed(3)} s`, "<= 0.5 s"],
  ["whole training", `${trainingSeconds.toFixed(2)} s`, "<= 6 s"],
  ["plain prediction", `${Math.round(perSecond(plainSeconds))} leads/s`, ""],
  [
    "explained, sorted",
    `${Math.round(perSecond(explainedSeconds))} leads/s`,
    ">= 300000 leads/s, >= 0.25 of plain",
  ],
]);
const seconds = (bench: string, value: number, limit: number) => ({
  bench,
  value,
  unit: "s",
  baseline: plainSeconds,
  ratio: value / plainSeconds,
  target: `<= ${limit} s`,
  ok: value <= limit,
});
const [fast, slow] = [perSecond(plainSeconds), perSecond(explainedSeconds)];
const explanation = { value: slow, unit: "leads/s", baseline: fast, ratio: slow / fast };
printFigures([
  seconds("model one fit", fitSeconds, 0.5),
  seconds("model training", trainingSeconds, 6),
  { ...explanation, bench: "model explained prediction", target: ">= 300000 leads/s", ok: slow >= 300_000 },
  { ...explanation, bench: "model explained against plain", target: ">= 0.25 x", ok: slow / fast >= 0.25 },
]);
if (!Number.isFinite(checksum)) throw new Error("A prediction was no number");
