export * from "./currency-digits.ts";
export * from "./estimate.ts";
export * from "./lead-metrics-error.ts";
export * from "./lifecycle/implied-stages.ts";
export {
  type LeadEvent,
  type LeadEventType,
  leadEventSchema,
  noteVisibilities,
} from "./lifecycle/lead-event.ts";
export * from "./lifecycle/lead-stage.ts";
export * from "./lifecycle/next-stage.ts";
export { allowedEvents, leadEventTypes, transitions } from "./lifecycle/transitions.ts";
export * from "./metrics/best-send-times.ts";
export type { BusinessCalendar } from "./metrics/business-calendar.ts";
export * from "./metrics/business-hours.ts";
export * from "./metrics/change.ts";
export * from "./metrics/cohort-maturation.ts";
export * from "./metrics/compare-partners.ts";
export * from "./metrics/compare-response-times.ts";
export * from "./metrics/concentration.ts";
export * from "./metrics/conversion.ts";
export * from "./metrics/conversion-matured.ts";
export * from "./metrics/count-change.ts";
export * from "./metrics/effective-quality-weight.ts";
export type { FunnelPosition, FunnelZone } from "./metrics/funnel-position.ts";
export type { Goal, GoalProgress, GoalStatus } from "./metrics/goal.ts";
export type { GoalPeriod } from "./metrics/goal-pace.ts";
export * from "./metrics/goal-progress.ts";
export * from "./metrics/has-enough-peers.ts";
export * from "./metrics/partner-activity.ts";
export * from "./metrics/partner-silence.ts";
export {
  type PooledReasons,
  poolReasons,
  type ReasonCounts,
} from "./metrics/pool-reasons.ts";
export * from "./metrics/programme-dispersion.ts";
export * from "./metrics/quality-rate.ts";
export * from "./metrics/rank-comparable.ts";
export * from "./metrics/reason-over-representation.ts";
export * from "./metrics/reason-shares.ts";
export * from "./metrics/response-time.ts";
export type { ResponseObservation } from "./metrics/response-waits.ts";
export * from "./metrics/screen-changes.ts";
export * from "./metrics/send-time-of.ts";
export * from "./metrics/small-samples.ts";
export * from "./metrics/time-to-close.ts";
export type { TraitLead } from "./metrics/trait-counts.ts";
export type { FeatureValue, TraitValue } from "./metrics/trait-values.ts";
export * from "./metrics/trend-alerts.ts";
export type { ChangeDirection, WeekChange } from "./metrics/week-change.ts";
export * from "./metrics/week-over-week.ts";
export * from "./metrics/week-over-week-rate.ts";
export * from "./metrics/winning-traits.ts";
export * from "./model/area-under-curve.ts";
export * from "./model/average-precision.ts";
export { calibrate } from "./model/calibrate.ts";
export * from "./model/calibration-curve.ts";
export type { CalibrationLine } from "./model/calibration-line.ts";
export {
  type ConversionModel,
  gateFailures,
  type ModelEvaluation,
  type ModelFeature,
  type ModelGate,
  type ModelWarning,
  modelWarningCodes,
} from "./model/conversion-model.ts";
export * from "./model/evaluate-binary.ts";
export * from "./model/expected-calibration-error.ts";
export * from "./model/feature-drift.ts";
export * from "./model/fit-isotonic.ts";
export * from "./model/fit-platt.ts";
export * from "./model/fit-ridge-logistic.ts";
export { logLoss } from "./model/log-loss.ts";
export * from "./model/observed-against-expected.ts";
export * from "./model/parse-model.ts";
export * from "./model/population-stability-index.ts";
export * from "./model/predict-conversion.ts";
export * from "./model/serialize-model.ts";
export * from "./model/shift-prior.ts";
export * from "./model/train-conversion-model.ts";
export * from "./model/training-row.ts";
export * from "./reasons/catalogue.ts";
export * from "./reasons/classify/classify-in-en.ts";
export * from "./reasons/classify/classify-in-es.ts";
export * from "./reasons/classify/classify-in-pt-br.ts";
export * from "./reasons/classify/classify-reason.ts";
export * from "./reasons/coaching-hint.ts";
export * from "./reasons/evidence.ts";
export * from "./reasons/lint-feedback.ts";
export * from "./reasons/lint-sentence.ts";
export * from "./reasons/locale.ts";
export * from "./reasons/partner-wording.ts";
export * from "./reasons/positive-codes.ts";
export * from "./reasons/reason-definition.ts";
export * from "./reasons/reason-group.ts";
export type { ReasonInOneLanguage, ReasonsInOneLanguage } from "./reasons/reasons-in.ts";
export * from "./reasons/reasons-in-en.ts";
export * from "./reasons/reasons-in-es.ts";
export * from "./reasons/reasons-in-pt-br.ts";
export * from "./reasons/required-evidence.ts";
export { type CompiledRules, compileRules } from "./score/compile-rules.ts";
export {
  type CounterfactualMessageKey,
  counterfactualMessageKeys,
  counterfactualMessages,
} from "./score/counterfactual-messages.ts";
export * from "./score/counterfactuals.ts";
export type { IgnoredEvent, ScorableEvent } from "./score/dated-events.ts";
export * from "./score/decay.ts";
export * from "./score/default-rule-set.ts";
export * from "./score/describe-counterfactual.ts";
export * from "./score/grade.ts";
export * from "./score/rules.ts";
export * from "./score/score-lead.ts";
export * from "./statistics/aalen-johansen.ts";
export * from "./statistics/benjamini-hochberg.ts";
export * from "./statistics/beta-incomplete.ts";
export * from "./statistics/beta-quantile.ts";
export * from "./statistics/binomial-test.ts";
export * from "./statistics/chi-square-survival.ts";
export * from "./statistics/clopper-pearson-interval.ts";
export * from "./statistics/compare-counts.ts";
export * from "./statistics/compare-rates.ts";
export * from "./statistics/compare-to-benchmark.ts";
export * from "./statistics/completion-factor.ts";
export * from "./statistics/fisher-exact.ts";
export * from "./statistics/fit-beta-binomial.ts";
export * from "./statistics/funnel-plot-limits.ts";
export * from "./statistics/homogeneity-test.ts";
export type { TwoGroups } from "./statistics/hypergeometric-sum.ts";
export * from "./statistics/incidence-by-horizon.ts";
export * from "./statistics/is-ranking-clear.ts";
export * from "./statistics/jeffreys-interval.ts";
export {
  kaplanMeier,
  type SurvivalCurve,
  type SurvivalObservation,
  type SurvivalStep,
} from "./statistics/kaplan-meier.ts";
export * from "./statistics/log-beta.ts";
export * from "./statistics/log-gamma.ts";
export * from "./statistics/log-rank-test.ts";
export * from "./statistics/mantel-haenszel.ts";
export * from "./statistics/newcombe-difference.ts";
export * from "./statistics/normal-cdf.ts";
export * from "./statistics/normal-quantile.ts";
export * from "./statistics/overdispersion.ts";
export * from "./statistics/rank-partners.ts";
export * from "./statistics/rank-posteriors.ts";
export type { RateGroup } from "./statistics/rate-group.ts";
export * from "./statistics/restricted-mean.ts";
export * from "./statistics/seeded-random.ts";
export * from "./statistics/shrink-rates.ts";
export * from "./statistics/survival-quantile.ts";
export * from "./statistics/two-proportion-test.ts";
export * from "./statistics/wilson-interval.ts";
