import type { ReasonCode } from "./catalogue.ts";
import type { Locale } from "./locale.ts";
import { partnerHint } from "./partner-wording.ts";
import { sellingHints } from "./selling-hints.ts";

/** How a partner works: it introduces a lead and leaves the sale to the vendor, or sells itself. */
export const partnerSegments = ["introduces", "sells"] as const;

export type PartnerSegment = (typeof partnerSegments)[number];

/**
 * What a letter advises a partner to do differently about a reason, in a sentence or two of at most 140 characters.
 *
 * @param code a reason of the catalogue
 * @param locale the partner's locale
 * @param segment how the partner works: who sells itself can do more than who introduces
 * @returns the hint, or null for reasons that teach the partner nothing (`compliance_blocked`, `other`)
 * @throws LeadMetricsError INVALID_INPUT for a code or locale that is unknown
 * @example
 * coachingHint("price_too_high", "en", "sells");
 * // "Put what the problem costs today on the first page of your offer; the price comes after it."
 * coachingHint("compliance_blocked", "en", "sells"); // null
 */
export function coachingHint(code: ReasonCode, locale: Locale, segment: PartnerSegment): string | null {
  const hint = partnerHint(code, locale);
  return segment === "sells" && hint !== null ? (sellingHints[code]?.[locale] ?? hint) : hint;
}
