export { type HoldOut, holdOutOf, isHeldOut } from "./held-out.ts";
export * from "./measure-hold-out.ts";
