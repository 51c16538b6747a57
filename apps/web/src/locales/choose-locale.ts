import { type Locale, locales } from "@leadback/scoring/reasons";

/** The language that was chosen here, or the one that the browser likes best of ours. */
export function chooseLocale(chosen: string | null, wanted: readonly string[]): Locale {
  const known = locales.find((locale) => locale === chosen);
  if (known !== undefined) return known;
  for (const tag of wanted) {
    const language = tag.toLowerCase().split("-")[0];
    const found = locales.find((locale) => locale.toLowerCase().split("-")[0] === language);
    if (found !== undefined) return found;
  }
  return wanted.length === 0 ? "pt-BR" : "en";
}
