export * from "./check-projections.ts";
export * from "./reopen-due-leads.ts";
export * from "./rescore-live-leads.ts";
