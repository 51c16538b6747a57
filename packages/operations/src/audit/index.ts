export { chainAudit } from "./chain-audit.ts";
export * from "./list-audit.ts";
export * from "./verify-audit.ts";
