export { useReasonLabel } from "./use-reasons.ts";
