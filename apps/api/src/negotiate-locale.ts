import type { Locale } from "@leadback/scoring";

/** By the language alone: whoever reads Portuguese or Spanish of any country reads ours. */
const localeOfLanguage = new Map<string, Locale>([
  ["pt", "pt-BR"],
  ["en", "en"],
  ["es", "es"],
]);

/** The language that a browser likes best of ours; Portuguese when it says nothing, English when it knows none of ours. */
export function negotiateLocale(acceptLanguage: string | undefined): Locale {
  return askedLocale(acceptLanguage) ?? "pt-BR";
}

/** The same for whoever need not say it: absent where any language will do, as programs say on their own. */
export function askedLocale(acceptLanguage: string | undefined): Locale | undefined {
  const wanted = (acceptLanguage ?? "")
    .split(",")
    .slice(0, 20)
    .map((part) => {
      const [tag = "", ...parameters] = part.trim().split(";");
      const quality = parameters
        .map((text) => /^\s*q=([01](?:\.\d{1,3})?)\s*$/.exec(text)?.[1])
        .find(Boolean);
      return { language: tag.toLowerCase().split("-")[0] ?? "", quality: Number(quality ?? 1) };
    })
    .filter(({ language, quality }) => language !== "" && quality > 0)
    .toSorted((left, right) => right.quality - left.quality);
  if (wanted.length === 0) return undefined;
  for (const { language } of wanted) {
    if (language === "*") return undefined;
    const locale = localeOfLanguage.get(language);
    if (locale !== undefined) return locale;
  }
  return "en";
}
