import { type ReasonCode, reasonCatalogue } from "./catalogue.ts";
import { checkLocale, checkReason } from "./known-input.ts";
import type { Locale } from "./locale.ts";

const withoutPartnerHint: ReadonlySet<ReasonCode> = new Set<ReasonCode>(["compliance_blocked", "other"]);

/**
 * The name of a reason as the partner may read it; neutral where the cause must not leave the vendor.
 *
 * @param code a reason of the catalogue
 * @param locale the partner's locale
 * @returns a short label without a full stop
 * @throws LeadMetricsError INVALID_INPUT for a code or locale that is unknown
 * @example
 * partnerLabel("compliance_blocked", "en"); // "We could not go on because of an internal rule"
 */
export function partnerLabel(code: ReasonCode, locale: Locale): string {
  checkReason(code);
  checkLocale(locale);
  return reasonCatalogue[code].partnerLabels[locale];
}

/**
 * The coaching hint of a reason for the partner: the one thing to do differently.
 *
 * @param code a reason of the catalogue
 * @param locale the partner's locale
 * @returns the hint, or null for reasons that teach the partner nothing (`compliance_blocked`, `other`)
 * @throws LeadMetricsError INVALID_INPUT for a code or locale that is unknown
 * @example
 * partnerHint("other", "en"); // null
 */
export function partnerHint(code: ReasonCode, locale: Locale): string | null {
  checkReason(code);
  checkLocale(locale);
  if (withoutPartnerHint.has(code)) return null;
  return reasonCatalogue[code].hints?.[locale] ?? null;
}
