import { expectTypeOf } from "vitest";
import {
  aalenJohansen,
  benjaminiHochberg,
  binomialTest,
  type ClassifiedReason,
  type CompiledRules,
  type ConversionModel,
  classifyReason,
  clopperPearsonInterval,
  compileRules,
  type Estimate,
  evaluateBinary,
  fitBetaBinomial,
  type Interval,
  jeffreysInterval,
  kaplanMeier,
  type Locale,
  lintFeedback,
  logRankTest,
  newcombeDifference,
  nextStage,
  parseModel,
  predictConversion,
  qualityRate,
  type ReasonCode,
  rankPartners,
  reasonCatalogue,
  restrictedMean,
  type SurvivalCurve,
  scoreLead,
  serializeModel,
  shrinkRates,
  survivalQuantile,
  trainConversionModel,
  wilsonInterval,
} from "../src/index.ts";

// What others rely on, as types. `tsc` checks it; nothing here runs.

type AnyInterval = { lower: number; upper: number; confidence: number; method: string };
type Reason = "NO_DATA" | "TOO_FEW" | "NOT_REACHED" | "IMMATURE" | "SINGLE_CLASS" | "INSUFFICIENT_EVIDENCE";
type Contribution = { ruleId: string; points: number };

expectTypeOf<Interval>().toEqualTypeOf<AnyInterval>();
expectTypeOf<Estimate["value"]>().toEqualTypeOf<number | null>();
expectTypeOf<Estimate["n"]>().toEqualTypeOf<number>();
expectTypeOf<NonNullable<Estimate["reason"]>>().toEqualTypeOf<Reason>();
expectTypeOf<Locale>().toEqualTypeOf<"pt-BR" | "en" | "es">();

// Intervals and tests.
for (const interval of [wilsonInterval, jeffreysInterval, clopperPearsonInterval]) {
  expectTypeOf(interval).toBeCallableWith(3, 10);
  expectTypeOf(interval).toBeCallableWith(3, 10, { confidence: 0.9 });
  expectTypeOf(interval).returns.toExtend<AnyInterval>();
}
expectTypeOf(newcombeDifference).toBeCallableWith(
  { successes: 3, trials: 10 },
  { successes: 5, trials: 10 },
  { confidence: 0.9 },
);
expectTypeOf(newcombeDifference).returns.toExtend<AnyInterval>();
expectTypeOf(binomialTest).toBeCallableWith(3, 40, 0.105, { alternative: "less" });
// @ts-expect-error an alternative that does not exist
binomialTest(3, 40, 0.105, { alternative: "smaller" });
expectTypeOf(binomialTest).returns.toExtend<{ pValue: number }>();
expectTypeOf(benjaminiHochberg).toBeCallableWith([0.1, 0.2] as readonly number[]);
expectTypeOf(benjaminiHochberg).returns.toEqualTypeOf<number[]>();

// Partners.
const groups = [{ id: "a", successes: 1, trials: 10 }] as const;
expectTypeOf(fitBetaBinomial(groups)).toExtend<{
  mean: number | null;
  concentration: number | null;
  method: string;
}>();
expectTypeOf(fitBetaBinomial(groups)).toHaveProperty("heterogeneity");
expectTypeOf(shrinkRates).toBeCallableWith(groups, { mean: 0.1, concentration: 20 });
expectTypeOf(shrinkRates(groups)).items.toExtend<{
  id: string;
  estimate: number | null;
  interval: AnyInterval | null;
  shrinkage: number;
  n: number;
}>();
expectTypeOf(rankPartners(groups, { seed: 1, draws: 100 })).items.toExtend<{
  id: string;
  expectedRank: number;
  interval: AnyInterval;
  probabilityBest: number;
}>();
expectTypeOf(qualityRate([])).toExtend<Estimate>();

// Time to an event.
const observations = [{ time: 1, event: true }] as const;
expectTypeOf(kaplanMeier(observations)).toExtend<SurvivalCurve>();
expectTypeOf(kaplanMeier(observations).steps).items.toExtend<{
  time: number;
  atRisk: number;
  events: number;
  censored: number;
  survival: number;
  lower: number | null;
  upper: number | null;
}>();
expectTypeOf(survivalQuantile(kaplanMeier(observations), 0.5)).toExtend<{
  value: number | null;
  lower: number | null;
  upper: number | null;
}>();
expectTypeOf(restrictedMean(kaplanMeier(observations), 12)).toExtend<{
  value: number | null;
  standardError: number | null;
}>();
expectTypeOf(logRankTest([observations, observations])).toExtend<{
  chiSquare: number;
  degreesOfFreedom: number;
  pValue: number;
}>();
expectTypeOf(aalenJohansen([{ time: 1, outcome: "won" }]).steps).items.toExtend<{
  time: number;
  won: number;
  lost: number;
  open: number;
}>();
// @ts-expect-error an outcome that does not exist
aalenJohansen([{ time: 1, outcome: "closed" }]);

// The learnt model: plain JSON out, the lead's own features in.
const row = {
  id: "1",
  features: { size: 3, source: "web", asked: true, none: null },
  outcome: "won",
} as const;
expectTypeOf(trainConversionModel).toBeCallableWith([row], { seed: 1, gate: false });
expectTypeOf(trainConversionModel([row])).toEqualTypeOf<ConversionModel>();
expectTypeOf<ConversionModel["status"]>().toEqualTypeOf<"active" | "insufficient-evidence">();
expectTypeOf<ConversionModel["evaluation"]>().toExtend<{
  auc: number | null;
  logLoss: number | null;
  logLossBaseRate: number | null;
  brier: number | null;
  ece: number | null;
  calibration: { intercept: number | null; slope: number | null };
  liftTopDecile: number | null;
  n: number;
  won: number;
}>();
expectTypeOf<ConversionModel>().toHaveProperty("warnings");
declare const model: ConversionModel;
expectTypeOf(predictConversion(model, { features: { size: 3 } })).toExtend<{
  probability: number | null;
  baseRate: number | null;
  status: string;
  baseLogit: number | null;
  contributions: { feature: string; value: unknown; logit: number }[];
}>();
expectTypeOf(parseModel(serializeModel(model))).toEqualTypeOf<ConversionModel>();
expectTypeOf(evaluateBinary([0, 1], [0.2, 0.7])).toExtend<{
  auc: number | null;
  logLoss: number | null;
  brier: number | null;
  ece: number | null;
  liftTopDecile: number | null;
}>();
expectTypeOf(evaluateBinary([0, 1], [0.2, 0.7])).toHaveProperty("calibration");

// The rule score.
const rules = compileRules({
  rules: [
    { id: "size", dimension: "fit", when: { field: "company.employees", op: "gte", value: 20 }, points: 10 },
  ],
});
expectTypeOf(rules).toEqualTypeOf<CompiledRules>();
const score = scoreLead(rules, { company: { employees: 30 } }, [], { now: 0 });
expectTypeOf(score.score).toEqualTypeOf<number | null>();
for (const side of [score.fit, score.engagement]) {
  expectTypeOf(side).toExtend<{
    score: number | null;
    contributions: Contribution[];
    scale: number;
    offset: number;
  }>();
}
expectTypeOf(score.rulesVersion).toEqualTypeOf<string>();
expectTypeOf(score).toHaveProperty("grade");
expectTypeOf(score).toHaveProperty("unknown");
// @ts-expect-error the clock is passed in
scoreLead(rules, {}, []);

// Reasons and stages.
expectTypeOf(reasonCatalogue.no_response.labels).toEqualTypeOf<Record<Locale, string>>();
expectTypeOf(
  classifyReason({ text: null, picklist: "Abandoned", locale: "es" }),
).toEqualTypeOf<ClassifiedReason>();
expectTypeOf<ClassifiedReason["primary"]>().toEqualTypeOf<ReasonCode | null>();
expectTypeOf<ClassifiedReason["secondary"]>().toEqualTypeOf<ReasonCode[]>();
expectTypeOf<ClassifiedReason["evidence"]>().items.toExtend<{
  start: number;
  end: number;
  ruleId: string;
  weight: number;
}>();
expectTypeOf(lintFeedback).toBeCallableWith({
  reason: "no_response",
  sentence: "…",
  evidence: {},
  locale: "en",
});
expectTypeOf(lintFeedback({ reason: null, sentence: null, locale: "en" })).toExtend<{
  ok: boolean;
  problems: { code: string; message: string }[];
  template: string;
}>();
const next = nextStage({ stage: "submitted" }, { type: "accepted" });
if ("refused" in next) expectTypeOf(next).toExtend<{ refused: string; allowed: readonly string[] }>();
else expectTypeOf(next).toExtend<{ stage: string }>();
