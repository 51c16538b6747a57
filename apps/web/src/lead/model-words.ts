import type { Locale } from "@leadback/scoring/reasons";

/** What the learnt model takes from a lead, by the names of its features. Own attributes are called as the programme calls them. */
export type FeatureName =
  | "channel"
  | "introduction"
  | "company.industry"
  | "company.employees"
  | "company.annualRevenue"
  | "company.country"
  | "company.region"
  | "company.hasDomain"
  | "company.hasTaxId"
  | "contacts.buyingRole"
  | "contacts.seniority"
  | "contacts.hasPhone"
  | "contacts.hasEmail"
  | "submitted.month"
  | "submitted.weekday";

export interface ModelWords {
  title: string;
  chance(rate: string): string;
  base(rate: string): string;
  apart: string;
  notYet: string;
  raises: string;
  lowers: string;
  missing: string;
  yes: string;
  no: string;
  learnt(version: string, day: string): string;
  features: Record<FeatureName, string>;
}

const en: ModelWords = {
  title: "What past leads say",
  chance: (rate) => `Of leads like this one, ${rate} are won.`,
  base: (rate) => `Of all that the model learnt from, ${rate} were.`,
  apart: "A number of its own, no part of the score above.",
  notYet:
    "No learnt model has yet proved on this programme's own leads that it helps, so none is used: the rules decide alone.",
  raises: "makes it likelier",
  lowers: "makes it less likely",
  missing: "not known",
  yes: "given",
  no: "not given",
  learnt: (version, day) => `Model ${version}, learnt on ${day}`,
  features: {
    channel: "Channel",
    introduction: "Introduction",
    "company.industry": "Industry",
    "company.employees": "Employees",
    "company.annualRevenue": "Annual revenue",
    "company.country": "Country",
    "company.region": "Region",
    "company.hasDomain": "Website",
    "company.hasTaxId": "Tax number",
    "contacts.buyingRole": "Part in the decision",
    "contacts.seniority": "Seniority",
    "contacts.hasPhone": "Phone",
    "contacts.hasEmail": "E-mail",
    "submitted.month": "Month received",
    "submitted.weekday": "Weekday received",
  },
};

const ptBr: ModelWords = {
  title: "O que os leads passados dizem",
  chance: (rate) => `De leads como este, ${rate} viram venda.`,
  base: (rate) => `De todos com que o modelo aprendeu, foram ${rate}.`,
  apart: "Um número à parte, fora da pontuação acima.",
  notYet:
    "Nenhum modelo aprendido mostrou ainda, nos leads deste programa, que ajuda; por isso nenhum é usado e só as regras decidem.",
  raises: "torna mais provável",
  lowers: "torna menos provável",
  missing: "não se sabe",
  yes: "informado",
  no: "não informado",
  learnt: (version, day) => `Modelo ${version}, aprendido em ${day}`,
  features: {
    channel: "Canal",
    introduction: "Apresentação",
    "company.industry": "Setor",
    "company.employees": "Funcionários",
    "company.annualRevenue": "Faturamento anual",
    "company.country": "País",
    "company.region": "Estado",
    "company.hasDomain": "Site",
    "company.hasTaxId": "CNPJ",
    "contacts.buyingRole": "Papel na decisão",
    "contacts.seniority": "Nível do cargo",
    "contacts.hasPhone": "Telefone",
    "contacts.hasEmail": "E-mail",
    "submitted.month": "Mês do recebimento",
    "submitted.weekday": "Dia da semana do recebimento",
  },
};

const es: ModelWords = {
  title: "Lo que dicen los leads pasados",
  chance: (rate) => `De leads como este, ${rate} se ganan.`,
  base: (rate) => `De todos con los que aprendió el modelo, fueron ${rate}.`,
  apart: "Un número aparte, fuera de la puntuación de arriba.",
  notYet:
    "Ningún modelo aprendido ha demostrado todavía, con los leads de este programa, que ayuda; por eso no se usa ninguno y solo deciden las reglas.",
  raises: "lo hace más probable",
  lowers: "lo hace menos probable",
  missing: "no se sabe",
  yes: "indicado",
  no: "no indicado",
  learnt: (version, day) => `Modelo ${version}, aprendido el ${day}`,
  features: {
    channel: "Canal",
    introduction: "Presentación",
    "company.industry": "Sector",
    "company.employees": "Empleados",
    "company.annualRevenue": "Facturación anual",
    "company.country": "País",
    "company.region": "Región",
    "company.hasDomain": "Sitio web",
    "company.hasTaxId": "Identificación fiscal",
    "contacts.buyingRole": "Papel en la decisión",
    "contacts.seniority": "Nivel del cargo",
    "contacts.hasPhone": "Teléfono",
    "contacts.hasEmail": "Correo",
    "submitted.month": "Mes en que llegó",
    "submitted.weekday": "Día de la semana en que llegó",
  },
};

export const modelWords: Readonly<Record<Locale, ModelWords>> = { "pt-BR": ptBr, en, es };
