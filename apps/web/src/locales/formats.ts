import { currencyDigits } from "@leadback/scoring";
import type { Locale } from "@leadback/scoring/reasons";

/** `#` stands for the number. */
export interface PluralForms {
  zero?: string;
  one: string;
  other: string;
}

export interface Formats {
  number(value: number): string;
  /** `rate` in 0..1 as whole percent. */
  percent(rate: number): string;
  /** Minor units of ISO 4217; cents are left out when they are zero. */
  money(amountCents: number, currency: string): string;
  /** An instant as the reader's own day. */
  day(instant: string): string;
  /** Without the year, for what is near. */
  dayShort(instant: string): string;
  /** A local date, `YYYY-MM-DD`. */
  date(date: string): string;
  moment(instant: string): string;
  /** "40 min", "3 h", "2 days": by the clock. */
  duration(hours: number): string;
  /** "40 min", "3 h", "60 h": working hours, of which a day has no fixed number. */
  workingHours(hours: number): string;
  plural(count: number, forms: PluralForms): string;
  list(parts: readonly string[]): string;
  /** A country by its two letters; what is no country stays as it is. */
  country(code: string): string;
  /** "," or "." before the decimals. */
  decimalMark: "," | ".";
}

/** Everything that Intl says for a locale, in the reader's own time zone. */
export function createFormats(locale: Locale): Formats {
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const percent = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 0 });
  const day = new Intl.DateTimeFormat(locale, { day: "numeric", month: "short", year: "numeric" });
  const dayShort = new Intl.DateTimeFormat(locale, { day: "numeric", month: "short" });
  const date = new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeZone: "UTC" });
  const moment = new Intl.DateTimeFormat(locale, {
    day: "numeric",
    month: "short",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  });
  const plurals = new Intl.PluralRules(locale);
  const countries = new Intl.DisplayNames(locale, { type: "region" });
  const list = new Intl.ListFormat(locale, { type: "conjunction" });
  const unit = (name: string, value: number) =>
    new Intl.NumberFormat(locale, {
      style: "unit",
      unit: name,
      unitDisplay: name === "day" ? "long" : "short",
      maximumFractionDigits: value < 10 && name === "hour" ? 1 : 0,
    }).format(value);
  const hoursOrMinutes = (hours: number) =>
    hours < 1 ? unit("minute", Math.max(1, Math.round(hours * 60))) : unit("hour", hours);
  return {
    number: (value) => number.format(value),
    percent: (rate) => percent.format(rate),
    money: (amountCents, currency) => {
      const digits = currencyDigits(currency);
      return new Intl.NumberFormat(locale, {
        style: "currency",
        currency,
        minimumFractionDigits: digits,
        maximumFractionDigits: digits,
        trailingZeroDisplay: "stripIfInteger",
      } as Intl.NumberFormatOptions).format(amountCents / 10 ** digits);
    },
    day: (instant) => day.format(new Date(instant)),
    dayShort: (instant) => dayShort.format(new Date(instant)),
    date: (text) => date.format(new Date(`${text.slice(0, 10)}T00:00:00Z`)),
    moment: (instant) => moment.format(new Date(instant)),
    duration: (hours) => (hours < 48 ? hoursOrMinutes(hours) : unit("day", hours / 24)),
    workingHours: hoursOrMinutes,
    plural: (count, forms) => {
      const form =
        count === 0 && forms.zero !== undefined
          ? forms.zero
          : plurals.select(count) === "one"
            ? forms.one
            : forms.other;
      return form.replaceAll("#", number.format(count));
    },
    list: (parts) => list.format(parts),
    country: (code) => (/^[A-Z]{2}$/.test(code) ? (countries.of(code) ?? code) : code),
    decimalMark: (1.5).toLocaleString(locale).includes(",") ? "," : ".",
  };
}
