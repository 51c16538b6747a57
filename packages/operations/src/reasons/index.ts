export * from "./list-reason-codes.ts";
export * from "./list-reason-reviews.ts";
export { listReasons, type ReasonView } from "./list-reasons.ts";
export { putReason, type ReasonInput, reasonInput } from "./put-reason.ts";
export * from "./review-file.ts";
export * from "./settle-reasons.ts";
