import { currencyDigits } from "@leadback/scoring";
import type { DigestLocale } from "./snapshot.ts";

export interface Formats {
  number(value: number): string;
  /** `rate` in 0..1 as whole percent. */
  percent(rate: number): string;
  /** `percent` in 0..100. */
  wholePercent(percent: number): string;
  /** Minor units of ISO 4217; cents are left out when they are zero. */
  money(amountCents: number, currency: string): string;
  dayOfMonth(date: string): number;
  year(date: string): number;
  monthName(date: string): string;
  monthShort(date: string): string;
  weekday(date: string): string;
  weekdayShort(date: string): string;
  /** 0 = Sunday. */
  weekdayIndex(date: string): number;
  /** Hour and minute of an instant in a zone, 24 hours. */
  clockTime(instant: string, zone: string): string;
  /** Local date of an instant in a zone, `YYYY-MM-DD`. */
  localDate(instant: string, zone: string): string;
  zoneName(instant: string, zone: string): string;
  /** "a, b e c" */
  list(items: readonly string[]): string;
  /** Picks the form of the language's plural category; `zero` wins for 0 where it is given. */
  plural(count: number, forms: PluralForms): string;
}

export interface PluralForms {
  zero?: string;
  one: string;
  other: string;
}

/** Everything that Intl says for a locale. The formatters are made once per locale: making them is what costs. */
export function createFormats(locale: DigestLocale): Formats {
  const number = new Intl.NumberFormat(locale, { useGrouping: "always", maximumFractionDigits: 1 });
  const percent = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 0 });
  const lists = new Intl.ListFormat(locale, { type: "conjunction" });
  const plurals = new Intl.PluralRules(locale);
  const localDay = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(locale, { timeZone: "UTC", ...options });
    return remembered((date) => format.format(new Date(`${date}T00:00:00Z`)).replace(/\.$/, ""));
  };
  const currencies = new Map<string, { format: Intl.NumberFormat; minorUnits: number }>();
  const currencyFormat = (currency: string) => {
    const known = currencies.get(currency);
    if (known) return known;
    const minorUnits = currencyDigits(currency);
    const format = new Intl.NumberFormat(locale, {
      style: "currency",
      currency,
      minimumFractionDigits: minorUnits,
      maximumFractionDigits: minorUnits,
      useGrouping: "always",
      trailingZeroDisplay: "stripIfInteger",
    });
    const made = { format, minorUnits };
    currencies.set(currency, made);
    return made;
  };

  return {
    number: remembered((value) => number.format(value)),
    percent: (rate) => percent.format(rate),
    wholePercent: (value) => percent.format(value / 100),
    money(amountCents, currency) {
      const { format, minorUnits } = currencyFormat(currency);
      return format.format(amountCents / 10 ** minorUnits);
    },
    dayOfMonth: (date) => Number(date.slice(8, 10)),
    year: (date) => Number(date.slice(0, 4)),
    monthName: localDay({ month: "long" }),
    monthShort: localDay({ month: "short" }),
    weekday: localDay({ weekday: "long" }),
    weekdayShort: localDay({ weekday: "short" }),
    weekdayIndex: (date) => new Date(`${date}T00:00:00Z`).getUTCDay(),
    clockTime: remembered((instant, zone) =>
      zoned(locale, zone, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" }).format(new Date(instant)),
    ),
    localDate: remembered((instant, zone) =>
      zoned("sv-SE", zone, { dateStyle: "short" }).format(new Date(instant)),
    ),
    zoneName: remembered((instant, zone) => {
      if (/^(Etc\/)?(UTC|GMT)$/.test(zone)) return "UTC";
      const parts = zoned(locale, zone, { timeZoneName: "longGeneric" }).formatToParts(new Date(instant));
      const name = parts.find((part) => part.type === "timeZoneName")?.value ?? zone;
      return name.replace(/ (Padrão|estándar|Standard)\b/, "");
    }),
    list: (items) => lists.format(items),
    plural(count, forms) {
      if (count === 0 && forms.zero !== undefined) return forms.zero;
      return plurals.select(count) === "one" ? forms.one : forms.other;
    },
  };
}

const memoryLimit = 1_000;

/** Intl is slow, and the letters of one run ask for the same few days: answers are kept, and forgotten together. */
function remembered<Asked extends (string | number)[]>(
  format: (...asked: Asked) => string,
): (...asked: Asked) => string {
  const known = new Map<string, string>();
  return (...asked) => {
    const key = asked.join(" ");
    const before = known.get(key);
    if (before !== undefined) return before;
    if (known.size >= memoryLimit) known.clear();
    const text = format(...asked);
    known.set(key, text);
    return text;
  };
}

const zonedFormats = new Map<string, Intl.DateTimeFormat>();

function zoned(locale: string, zone: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${zone} ${Object.keys(options).join(" ")}`;
  const known = zonedFormats.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(locale, { timeZone: zone, ...options });
  zonedFormats.set(key, made);
  return made;
}
