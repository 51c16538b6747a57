import { approachReasons } from "./approach.ts";
import { fitReasons } from "./fit.ts";
import { processReasons } from "./process.ts";
import type { ReasonDefinition } from "./reason-definition.ts";
import { timingReasons } from "./timing.ts";

const catalogue = { ...fitReasons, ...timingReasons, ...approachReasons, ...processReasons };

export type ReasonCode = keyof typeof catalogue;

/** Every reason for which a lead may end. Codes are never renamed, only deprecated. */
export const reasonCatalogue: Readonly<Record<ReasonCode, ReasonDefinition<ReasonCode>>> = catalogue;

/** The codes in the order of the catalogue. The cast is safe: these are the catalogue's own keys, of which there is at least one. */
export const reasonCodes = Object.keys(catalogue) as [ReasonCode, ...ReasonCode[]];

/**
 * Whether a string is one of the canonical codes, for input that comes from outside.
 *
 * @param code any string
 * @returns true for the 31 codes of the catalogue
 * @example
 * isReasonCode("no_response"); // true
 * isReasonCode("lead_cold"); // false
 */
export function isReasonCode(code: string): code is ReasonCode {
  return Object.hasOwn(catalogue, code);
}
