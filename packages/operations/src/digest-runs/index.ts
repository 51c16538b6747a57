export * from "./approve-run.ts";
export * from "./clear-letters.ts";
export * from "./digest-run-transitions.ts";
export * from "./due-runs.ts";
export * from "./get-run.ts";
export * from "./list-deliveries.ts";
export { settleRuns } from "./settle-runs.ts";
export * from "./start-run.ts";
export type { RunView } from "./view-run.ts";
