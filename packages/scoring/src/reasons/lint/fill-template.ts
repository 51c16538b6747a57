import type { Evidence } from "../evidence.ts";
import type { Locale } from "../locale.ts";
import type { ReasonCode } from "../reason-facts.ts";
import type { LintLanguage } from "./lint-language.ts";

type Slot = "observed" | "expected" | "date" | "attempts" | "ref" | "text";

/** What stands in a template for what is not known yet. */
export type Prompts = Readonly<Record<Slot, string>>;

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
  { locale, texts, prompts }: LintLanguage,
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
  return texts[code].template.replace(counted, (whole, name: string, noun = "") => {
    const slot = isSlot(name) ? name : null;
    if (slot === null) return whole;
    const value = values[slot];
    if (value === undefined || value === "") return prompts[slot] + noun;
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

const slots: readonly string[] = ["observed", "expected", "date", "attempts", "ref", "text"] satisfies Slot[];

function isSlot(name: string): name is Slot {
  return slots.includes(name);
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
