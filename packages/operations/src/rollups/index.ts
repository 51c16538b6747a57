export * from "./check-rollups.ts";
export * from "./keep-rollups.ts";
