import { useSpeech, useWords } from "../locales/locale-provider.tsx";
import { type FeatureName, modelWords } from "./model-words.ts";

/** The Sunday before a Monday, from which the names of the weekdays are counted. */
const aSunday = Date.UTC(2026, 0, 4);
const dayMs = 86_400_000;

/** What the learnt model looks at, as the reader calls it. */
export function useFeatureWords() {
  const { locale, formats, messages } = useSpeech();
  const words = useWords(modelWords);
  const named = (part: "month" | "weekday", at: number) =>
    new Intl.DateTimeFormat(locale, { [part]: "long", timeZone: "UTC" }).format(at);
  return {
    nameOf: (feature: string) => words.features[feature as FeatureName] ?? feature.replace("attributes.", ""),
    sayValue: (feature: string, value: boolean | number | string | null) => {
      if (value === null) return words.missing;
      if (typeof value === "number") return formats.number(value);
      const text = String(value);
      switch (feature) {
        case "company.country":
          return formats.country(text);
        case "introduction":
          return messages.introductions[text as never] ?? text;
        case "contacts.buyingRole":
          return messages.buyingRoles[text as never] ?? text;
        case "submitted.month":
          return named("month", Date.UTC(2026, Number(text) - 1, 1));
        case "submitted.weekday":
          return named("weekday", aSunday + Number(text) * dayMs);
        default:
          return text === "true" ? words.yes : text === "false" ? words.no : text;
      }
    },
  };
}
