import type { Locale } from "./locale.ts";

export const positiveCodes = [
  "good_decision_maker",
  "good_clear_pain",
  "good_warm_intro",
  "good_complete_data",
  "good_timing_trigger",
] as const;

/** What was good about a lead that advanced. */
export type PositiveCode = (typeof positiveCodes)[number];

export const positiveLabels: Readonly<Record<PositiveCode, Record<Locale, string>>> = {
  good_decision_maker: {
    "pt-BR": "Contato com quem decide",
    en: "Contact with the person who decides",
    es: "Contacto con quien decide",
  },
  good_clear_pain: {
    "pt-BR": "Necessidade clara",
    en: "Clear need",
    es: "Necesidad clara",
  },
  good_warm_intro: {
    "pt-BR": "Apresentação feita antes do envio",
    en: "Introduced before it was sent",
    es: "Presentación hecha antes del envío",
  },
  good_complete_data: {
    "pt-BR": "Dados completos",
    en: "Complete data",
    es: "Datos completos",
  },
  good_timing_trigger: {
    "pt-BR": "Momento certo, com um motivo para agir",
    en: "Right moment, with a reason to act",
    es: "Momento oportuno, con un motivo para actuar",
  },
};
