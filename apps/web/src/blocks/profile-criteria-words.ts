import type { Locale } from "@leadback/scoring/reasons";

export interface ProfileCriteriaWords {
  industries: string;
  excludedIndustries: string;
  employees: string;
  countries: string;
  regions: string;
  between(min: string, max: string): string;
  from(min: string): string;
  upTo(max: string): string;
  everything: string;
  examples: string;
  fits: string;
  doesNot: string;
  unknownExample: string;
  people(band: string): string;
}

const en: ProfileCriteriaWords = {
  industries: "Industries",
  excludedIndustries: "Not these industries",
  employees: "Employees",
  countries: "Countries",
  regions: "Regions",
  between: (min, max) => `${min} to ${max}`,
  from: (min) => `${min} or more`,
  upTo: (max) => `up to ${max}`,
  everything: "Nothing is laid down yet: every company fits.",
  examples: "Examples",
  fits: "Fits",
  doesNot: "Does not fit",
  unknownExample: "little is known of it",
  people: (band) => `${band} people`,
};

const ptBr: ProfileCriteriaWords = {
  industries: "Setores",
  excludedIndustries: "Setores que não atendemos",
  employees: "Funcionários",
  countries: "Países",
  regions: "Regiões",
  between: (min, max) => `${min} a ${max}`,
  from: (min) => `${min} ou mais`,
  upTo: (max) => `até ${max}`,
  everything: "Nada foi definido ainda: toda empresa serve.",
  examples: "Exemplos",
  fits: "Serve",
  doesNot: "Não serve",
  unknownExample: "pouco se sabe dele",
  people: (band) => `${band} pessoas`,
};

const es: ProfileCriteriaWords = {
  industries: "Sectores",
  excludedIndustries: "Sectores que no atendemos",
  employees: "Empleados",
  countries: "Países",
  regions: "Regiones",
  between: (min, max) => `${min} a ${max}`,
  from: (min) => `${min} o más`,
  upTo: (max) => `hasta ${max}`,
  everything: "Todavía no se definió nada: sirve cualquier empresa.",
  examples: "Ejemplos",
  fits: "Encaja",
  doesNot: "No encaja",
  unknownExample: "se sabe poco de él",
  people: (band) => `${band} personas`,
};

export const profileCriteriaWords: Readonly<Record<Locale, ProfileCriteriaWords>> = { "pt-BR": ptBr, en, es };
