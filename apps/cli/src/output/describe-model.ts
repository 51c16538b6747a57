import type { ModelReport } from "@leadback/operations/model";
import { table } from "./print.ts";

type Warning = ModelReport["warnings"][number];
type Learnt = ModelReport["learnt"][number];

const shownFeatures = 8;
const shownEffects = 3;

const failures: Record<ModelReport["gate"]["failures"][number], string> = {
  FEW_OUTCOMES: "fewer than five leads won or fewer than five lost",
  NO_GAIN: "on leads that it had not seen it is not clearly better than the base rate",
  NO_GAIN_OVER_TIME: "on the latest leads it is no better than the base rate",
  NO_RANKING_OVER_TIME: "among the latest leads it does not clearly tell won from lost",
};

const reasons: Partial<Record<NonNullable<ModelReport["reason"]>, string>> = {
  NO_DATA: "no lead that has ended teaches anything yet",
  TOO_FEW: "fewer than 30 leads teach anything",
  SINGLE_CLASS: "all leads that teach anything ended the same way",
};

/** A trained model for the operator: used or not and why, how well it does, what it learnt. */
export function describeModel(report: ModelReport): string[] {
  const { version, status, evaluation, sample, baseRate } = report;
  const leftOut = sample.censored + sample.dropped + sample.withoutReason;
  return [
    `Model ${version}: ${status === "active" ? "active; leads show its probability beside their score" : "insufficient evidence; no probability is shown"}`,
    ...whyNot(report).map((line) => `  because    ${line}`),
    `  learnt     from ${evaluation.n} leads, ${evaluation.won} won${baseRate === null ? "" : ` (base rate ${percent(baseRate)})`}${period(report)}`,
    `  left out   ${leftOut} of ${sample.ended} ended leads: ${sample.censored} that could still be won, ${sample.dropped} that ended for a reason not their own, ${sample.withoutReason} without a reason`,
    ...quality(report),
    ...remarks(report.warnings).map((remark) => `  remark     ${remark}`),
    ...(sample.identifyingAttributes.length > 0
      ? [
          `  remark     ${list(sample.identifyingAttributes)}: left out, for their values tell single leads apart`,
        ]
      : []),
    ...describeLearnt(report.learnt),
  ];
}

function whyNot({ status, reason, gate }: ModelReport): string[] {
  if (status === "active") return [];
  const known = reason === null ? undefined : reasons[reason];
  if (known !== undefined) return [known];
  return gate.failures.length === 0
    ? ["no feature tells leads apart"]
    : gate.failures.map((failure) => failures[failure]);
}

function quality({ evaluation, calibrationMethod }: ModelReport): string[] {
  const { auc, logLoss, logLossBaseRate, brier, ece, calibration, liftTopDecile, overTime } = evaluation;
  if (auc === null || logLoss === null || logLossBaseRate === null) return [];
  return [
    `  on leads held out`,
    `    ranking      AUC ${auc.toFixed(3)}${liftTopDecile === null ? "" : `; its best tenth is won ${liftTopDecile.toFixed(1)} times as often as all`}`,
    `    probability  log-loss ${logLoss.toFixed(4)} against ${logLossBaseRate.toFixed(4)} of the base rate${brier === null ? "" : `; Brier ${brier.toFixed(4)}`}`,
    `    calibration  ${[
      ...(ece === null ? [] : [`off by ${percent(ece)} on average`]),
      ...(calibration.slope === null ? [] : [`slope ${calibration.slope.toFixed(2)}`]),
      ...(calibration.intercept === null ? [] : [`intercept ${calibration.intercept.toFixed(2)}`]),
      ...(calibrationMethod === "none" ? [] : [`corrected by ${calibrationMethod}`]),
    ].join(", ")}`,
    ...(overTime === null || overTime.auc === null
      ? []
      : [
          `    latest fifth AUC ${overTime.auc.toFixed(3)}, log-loss ${(overTime.logLoss ?? 0).toFixed(4)} against ${(overTime.logLossBaseRate ?? 0).toFixed(4)}, ${overTime.won} of ${overTime.n} won`,
        ]),
  ];
}

/** Features that are the same for every lead stand in one line; what the verdict says already is not said again. */
function remarks(warnings: readonly Warning[]): string[] {
  const constant = warnings.flatMap(({ code, feature }) =>
    code === "CONSTANT_FEATURE" && feature !== undefined ? [feature] : [],
  );
  return [
    ...warnings.flatMap((warning) => warningText(warning) ?? []),
    ...(constant.length === 0 ? [] : [`the same for every lead, and so left out: ${constant.join(", ")}`]),
  ];
}

function warningText({ code, feature, count, auc }: Warning): string | null {
  const name = feature ?? "a feature";
  switch (code) {
    case "EARLY":
      return `early: only ${count ?? 0} leads won so far`;
    case "TOO_FEW_ROWS":
    case "SINGLE_CLASS":
    case "NO_FEATURES":
    case "CONSTANT_FEATURE":
      return null;
    case "LEAKAGE_SUSPECTED":
      return `${name}: left out, it looks as if it was written after the outcome${auc === undefined ? "" : ` (alone it tells won from lost with AUC ${auc.toFixed(3)})`}`;
    case "NON_FINITE_VALUES":
      return `${name}: ${count ?? 0} values are no numbers and count as missing`;
    case "HIGH_CARDINALITY":
      return `${name}: ${count ?? 0} rare values count as one`;
    case "LOOKS_NUMERIC":
      return `${name}: numbers given as text count as names; give them as numbers`;
    case "IMMATURE_ROWS_LEFT_OUT":
      return `${count ?? 0} leads left out: too young, of those only the quickly decided have ended`;
  }
}

function describeLearnt(learnt: ModelReport["learnt"]): string[] {
  if (learnt.length === 0) return [];
  const rows = learnt
    .slice(0, shownFeatures)
    .flatMap((feature) =>
      strongest(feature).map((effect, index) => [
        index === 0 ? feature.feature : "",
        valueText(effect),
        effect.n,
        `${effect.logit < 0 ? "−" : "+"}${Math.abs(effect.logit).toFixed(2)}`,
      ]),
    );
  const more = learnt.length - shownFeatures;
  return [
    "",
    "What it learnt, against the average lead (in log-odds; +0.69 doubles the odds):",
    ...table(["feature", "value", "leads", "effect"], rows),
    ...(more > 0 ? [`… and ${more} more features; --json has them all.`] : []),
  ];
}

function strongest({ effects }: Learnt): Learnt["effects"] {
  return effects
    .toSorted((a, b) => b.n * Math.abs(b.logit) - a.n * Math.abs(a.logit))
    .slice(0, shownEffects)
    .sort((a, b) => b.logit - a.logit);
}

function valueText({ kind, value, above, upTo }: Learnt["effects"][number]): string {
  if (kind === "value") return value ?? "";
  if (kind !== "range") return kind === "missing" ? "(not known)" : "(rare values)";
  if (above === null) return upTo === null ? "any" : `up to ${upTo}`;
  return upTo === null ? `above ${above}` : `${above} to ${upTo}`;
}

function period({ trainedFrom, trainedTo }: ModelReport): string {
  if (trainedFrom === null || trainedTo === null) return "";
  return `, submitted ${trainedFrom.slice(0, 10)} to ${trainedTo.slice(0, 10)}`;
}

function percent(rate: number): string {
  return `${(rate * 100).toFixed(1)} %`;
}

function list(names: readonly string[]): string {
  const shown = names.slice(0, 5).join(", ");
  return names.length > 5 ? `${shown} and ${names.length - 5} more` : shown;
}
