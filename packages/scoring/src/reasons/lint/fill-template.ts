import { type ReasonCode, reasonCatalogue } from "../catalogue.ts";
import type { Evidence } from "../evidence.ts";
import type { Locale } from "../locale.ts";

type Slot = "observed" | "expected" | "date" | "attempts" | "ref" | "text";

/** What stands in a template for what is not known yet. */
const prompts: Record<Locale, Record<Slot, string>> = {
  "pt-BR": {
    observed: "[o que foi visto]",
    expected: "[o que é esperado]",
    date: "[data]",
    attempts: "[número]",
    ref: "[referência]",
    text: "[o que aconteceu]",
  },
  en: {
    observed: "[what was observed]",
    expected: "[what is expected]",
    date: "[date]",
    attempts: "[number]",
    ref: "[reference]",
    text: "[what happened]",
  },
  es: {
    observed: "[lo observado]",
    expected: "[lo esperado]",
    date: "[fecha]",
    attempts: "[número]",
    ref: "[referencia]",
    text: "[lo que pasó]",
  },
};

/** A placeholder with the word after it, which may be what it counts. */
const counted = /\{(\w+)\}( [^ .,;]+)?/g;

const filled = /\[[^\]]{2,40}\]|\{\w+\}/;

/** Whether a sentence still holds a prompt or placeholder of a template. */
export function hasPrompt(sentence: string): boolean {
  return filled.test(sentence);
}

/** The reason's sentence template with the evidence that is known, and prompts for the rest. */
export function fillTemplate(
  code: ReasonCode,
  evidence: Evidence,
  locale: Locale,
  currency?: string | undefined,
): string {
  const values: Record<Slot, string | number | undefined> = {
    observed: evidence.observed ?? evidence.text,
    expected: evidence.expected,
    date: evidence.date,
    attempts: evidence.attempts,
    ref: evidence.ref,
    text: evidence.text ?? evidence.observed,
  };
  return reasonCatalogue[code].templates[locale].replace(counted, (whole, name: string, noun = "") => {
    const slot = isSlot(name) ? name : null;
    if (slot === null) return whole;
    const value = values[slot];
    if (value === undefined || value === "") return prompts[locale][slot] + noun;
    if (slot === "date") return localDate(String(value), locale) + noun;
    if (typeof value === "string") return withoutFullStop(value) + noun;
    // What is counted takes an s in all three languages; "from 1 upwards" counts nothing.
    const isOne = value === 1 && slot !== "expected";
    const money = code === "budget_insufficient" && /^[A-Z]{3}$/.test(currency ?? "");
    const style = money
      ? ({ style: "currency", currency, trailingZeroDisplay: "stripIfInteger" } as const)
      : {};
    return value.toLocaleString(locale, style) + (isOne ? noun.replace(/s$/, "") : noun);
  });
}

function isSlot(name: string): name is Slot {
  return Object.hasOwn(prompts.en, name);
}

function localDate(date: string, locale: Locale): string {
  const instant = new Date(`${date}T00:00:00Z`);
  if (Number.isNaN(instant.getTime())) return date;
  const style = locale === "en" ? "long" : "short";
  const month = style === "long" ? "long" : "2-digit";
  const day = style === "long" ? "numeric" : "2-digit";
  const region = locale === "en" ? "en-GB" : locale;
  return new Intl.DateTimeFormat(region, { day, month, year: "numeric", timeZone: "UTC" }).format(instant);
}

function withoutFullStop(text: string): string {
  return text.trim().replace(/\.+$/, "");
}
