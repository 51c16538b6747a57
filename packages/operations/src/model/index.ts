export * from "./list-models.ts";
export type { ModelReport } from "./model-report.ts";
export { readTraining, requestTraining, type TrainingView } from "./request-training.ts";
export * from "./run-trainings.ts";
export * from "./train-model.ts";
