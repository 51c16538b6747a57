import { shown } from "../check-arguments.ts";
import { LeadMetricsError } from "../lead-metrics-error.ts";
import { type Locale, locales } from "./locale.ts";
import { isReasonCode, type ReasonCode } from "./reason-facts.ts";

/** Callers without types pass anything; the message says what to pass instead. */
function check(isKnown: boolean, wanted: string, given: string): void {
  if (!isKnown) throw new LeadMetricsError("INVALID_INPUT", `Pass ${wanted}, not ${given}`);
}

export function checkObject(input: unknown, wanted: string): void {
  check(typeof input === "object" && input !== null, wanted, shown(input));
}

export function checkList(list: unknown, wanted: string): void {
  check(Array.isArray(list), wanted, shown(list));
}

export function checkLocale(locale: Locale): void {
  check(locales.includes(locale), `a locale (${locales.join(", ")})`, JSON.stringify(locale));
}

export function checkReason(code: ReasonCode): void {
  check(isReasonCode(code), "a code of reasonCatalogue", JSON.stringify(code));
}

export function checkText(text: string | null | undefined, name: string): void {
  check(typeof (text ?? "") === "string", `${name} as a string`, shown(text));
}
