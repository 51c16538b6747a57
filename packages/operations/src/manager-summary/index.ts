export * from "./manager-summary.ts";
export { needKinds } from "./need.ts";
