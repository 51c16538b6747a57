import type { Locale } from "@leadback/scoring/reasons";
import type { PluralForms } from "../locales/formats.ts";

/** What a list of leads says of itself, whoever reads it. */
export interface LeadListWords {
  shown: PluralForms;
  /** The same while there are more that nobody has asked for yet. */
  shownFirst: PluralForms;
  narrowed: string;
  search: string;
  stage: string;
  anyStage: string;
}

const en: LeadListWords = {
  shown: { zero: "No leads", one: "One lead shown", other: "# leads shown" },
  shownFirst: {
    zero: "No leads",
    one: "The first lead; there are more",
    other: "The first # leads; there are more",
  },
  narrowed: "These are the leads behind a figure.",
  search: "Company, website or reference",
  stage: "Stage",
  anyStage: "Any",
};

const ptBr: LeadListWords = {
  shown: { zero: "Nenhum lead", one: "Um lead na lista", other: "# leads na lista" },
  shownFirst: {
    zero: "Nenhum lead",
    one: "O primeiro lead; há mais",
    other: "Os primeiros # leads; há mais",
  },
  narrowed: "Estes são os leads por trás de um número.",
  search: "Empresa, site ou referência",
  stage: "Etapa",
  anyStage: "Todas",
};

const es: LeadListWords = {
  shown: { zero: "Ningún lead", one: "Un lead en la lista", other: "# leads en la lista" },
  shownFirst: { zero: "Ningún lead", one: "El primer lead; hay más", other: "Los primeros # leads; hay más" },
  narrowed: "Estos son los leads detrás de una cifra.",
  search: "Empresa, sitio web o referencia",
  stage: "Etapa",
  anyStage: "Todas",
};

export const leadListWords: Readonly<Record<Locale, LeadListWords>> = { "pt-BR": ptBr, en, es };
