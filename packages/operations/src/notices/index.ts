export * from "./freeze-notices.ts";
export * from "./list-notices.ts";
export * from "./plan-notices.ts";
export * from "./preview-notice.ts";
