import { LeadMetricsError } from "../lead-metrics-error.ts";
import { isReasonCode, type ReasonCode } from "./catalogue.ts";
import { type Locale, locales } from "./locale.ts";

/** Callers without types pass anything; the message says what to pass instead. */
function check(isKnown: boolean, wanted: string, given: unknown): void {
  if (!isKnown) throw new LeadMetricsError("INVALID_INPUT", `Pass ${wanted}, not ${JSON.stringify(given)}`);
}

export function checkObject(input: unknown, wanted: string): void {
  check(typeof input === "object" && input !== null, wanted, input);
}

export function checkLocale(locale: Locale): void {
  check(locales.includes(locale), `a locale (${locales.join(", ")})`, locale);
}

export function checkReason(code: ReasonCode): void {
  check(isReasonCode(code), "a code of reasonCatalogue", code);
}

export function checkText(text: string | null | undefined, name: string): void {
  check(typeof (text ?? "") === "string", `${name} as a string`, text);
}
