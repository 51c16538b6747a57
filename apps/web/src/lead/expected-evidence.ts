import type { components } from "@leadback/client";
import type { Locale } from "@leadback/scoring/reasons";
import type { Reason } from "../blocks/use-reasons.ts";
import type { EndDraft } from "./end-draft.ts";

type Criteria = components["schemas"]["IdealProfile"]["criteria"];

/** What the ideal profile looks for where a reason is compared with it, in the language of the sentence: nobody types it. */
export function expectedEvidence(
  { canonicalCode }: Pick<Reason, "canonicalCode">,
  criteria: Criteria | null,
  locale: Locale,
): EndDraft["evidence"] {
  const expected = criteria === null ? undefined : expectedOf(canonicalCode, criteria, locale);
  return expected === undefined ? {} : { expected };
}

function expectedOf(code: Reason["canonicalCode"], criteria: Criteria, locale: Locale): string | undefined {
  const { employees, industries, countries, regions } = criteria;
  const countryNames = new Intl.DisplayNames(locale, { type: "region" });
  const list = (names: readonly string[] | undefined) =>
    names === undefined || names.length === 0
      ? undefined
      : new Intl.ListFormat(locale, { type: "conjunction" }).format(names);
  switch (code) {
    case "fit_company_too_small":
      return employees?.min === undefined ? undefined : String(employees.min);
    case "fit_company_too_large":
      return employees?.max === undefined ? undefined : String(employees.max);
    case "fit_industry":
      return list(industries);
    case "fit_geography":
      return list(regions) ?? list(countries?.map((code) => countryNames.of(code) ?? code));
    default:
      return undefined;
  }
}
