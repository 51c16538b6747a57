import { checkReason } from "./known-input.ts";
import { type ReasonCode, reasonFacts } from "./reason-facts.ts";

export const reasonGroups = ["fit", "timing", "approach", "data", "our_side"] as const;

/** The lines under which people see reasons: `process` shows as "data" and "our side". */
export type ReasonGroup = (typeof reasonGroups)[number];

const ourSide: ReadonlySet<string> = new Set(["vendor-side", "compliance", "other"]);

/**
 * The line of a report under which a reason is shown to people, so that what is the vendor's own doing never looks like the partner's.
 *
 * @param code a reason of the catalogue
 * @returns the dimension, with `process` told apart as "data" and "our_side"
 * @throws LeadMetricsError INVALID_INPUT for a code that is unknown
 * @example
 * reasonGroup("duplicate_same_partner"); // "data"
 * reasonGroup("vendor_capacity"); // "our_side"
 */
export function reasonGroup(code: ReasonCode): ReasonGroup {
  checkReason(code);
  const { dimension, category, partnerActionable } = reasonFacts[code];
  if (dimension !== "process") return dimension;
  return ourSide.has(category) || partnerActionable === "no" ? "our_side" : "data";
}
