import type { Locale } from "@leadback/scoring";
import { type CriterionName, criterionNames, type ProfileCriteria } from "./profile-criteria.ts";

interface ProfileWords {
  names: Record<CriterionName, string>;
  now: (name: string, value: string) => string;
  changed: (name: string, before: string, after: string) => string;
  dropped: (name: string) => string;
  atLeast: (count: string) => string;
  atMost: (count: string) => string;
  between: (min: string, max: string) => string;
}

const words: Record<Locale, ProfileWords> = {
  "pt-BR": {
    names: {
      industries: "Setores procurados",
      excludedIndustries: "Setores que não atendemos",
      employees: "Funcionários",
      countries: "Países",
      regions: "Regiões",
    },
    now: (name, value) => `${name}: agora ${value}.`,
    changed: (name, before, after) => `${name}: antes ${before}; agora ${after}.`,
    dropped: (name) => `${name}: deixou de ser critério.`,
    atLeast: (count) => `a partir de ${count}`,
    atMost: (count) => `até ${count}`,
    between: (min, max) => `de ${min} a ${max}`,
  },
  en: {
    names: {
      industries: "Industries we look for",
      excludedIndustries: "Industries we do not serve",
      employees: "Employees",
      countries: "Countries",
      regions: "Regions",
    },
    now: (name, value) => `${name}: now ${value}.`,
    changed: (name, before, after) => `${name}: ${before} before, ${after} now.`,
    dropped: (name) => `${name}: no longer asked for.`,
    atLeast: (count) => `${count} or more`,
    atMost: (count) => `up to ${count}`,
    between: (min, max) => `${min} to ${max}`,
  },
  es: {
    names: {
      industries: "Sectores que buscamos",
      excludedIndustries: "Sectores que no atendemos",
      employees: "Empleados",
      countries: "Países",
      regions: "Regiones",
    },
    now: (name, value) => `${name}: ahora ${value}.`,
    changed: (name, before, after) => `${name}: antes ${before}; ahora ${after}.`,
    dropped: (name) => `${name}: dejó de ser un criterio.`,
    atLeast: (count) => `desde ${count}`,
    atMost: (count) => `hasta ${count}`,
    between: (min, max) => `de ${min} a ${max}`,
  },
};

/**
 * What is different from one version of the profile to the next, one plain line each; what the programme calls an industry
 * or a region stands between quotation marks where `writtenIn` is not the reader's language.
 */
export function describeChanges(
  before: ProfileCriteria | null,
  after: ProfileCriteria,
  locale: Locale,
  writtenIn: Locale = locale,
): string[] {
  const { names, now, changed, dropped } = words[locale];
  const shown = (criteria: ProfileCriteria | null, name: CriterionName) =>
    shownValue(criteria, name, locale, writtenIn);
  return criterionNames.flatMap((name) => {
    const [old, current] = [shown(before, name), shown(after, name)];
    if (old === current) return [];
    if (current === null) return [dropped(names[name])];
    return [old === null ? now(names[name], current) : changed(names[name], old, current)];
  });
}

function shownValue(
  criteria: ProfileCriteria | null,
  name: CriterionName,
  locale: Locale,
  writtenIn: Locale,
): string | null {
  const value = criteria?.[name];
  if (value === undefined) return null;
  if (name === "countries" && Array.isArray(value)) {
    const countries = new Intl.DisplayNames(locale, { type: "region" });
    return listed(
      value.map((code) => countries.of(code) ?? code),
      locale,
    );
  }
  if (Array.isArray(value))
    return listed(writtenIn === locale ? value : value.map((word) => `\u201c${word}\u201d`), locale);
  const { atLeast, atMost, between } = words[locale];
  const number = (count: number) => new Intl.NumberFormat(locale).format(count);
  const { min, max } = value;
  if (min === undefined) return max === undefined ? null : atMost(number(max));
  return max === undefined ? atLeast(number(min)) : between(number(min), number(max));
}

function listed(values: readonly string[], locale: Locale): string {
  return new Intl.ListFormat(locale, { type: "conjunction" }).format(
    values.toSorted((left, right) => left.localeCompare(right, locale)),
  );
}
