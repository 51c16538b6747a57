import type { components } from "@leadback/client";
import type { Locale } from "@leadback/scoring/reasons";

type Criterion = components["schemas"]["LeadsUnderProfile"]["data"][number]["fits"][number];

export interface MyProfileWords {
  title: string;
  sentence: string;
  since(date: string): string;
  changes: string;
  yours: string;
  fitsAll(count: string, of: string): string;
  noLeads: string;
  columns: { lead: string; stage: string; misses: string; unknown: string };
  criteria: Record<Criterion, string>;
  nothing: string;
  none: string;
  noneHint: string;
}

const en: MyProfileWords = {
  title: "Whom we look for",
  sentence: "Who gains most from us, in plain words. A lead that fits gets through more often.",
  since: (date) => `In force since ${date}`,
  changes: "What changed last",
  yours: "Your last leads under it",
  fitsAll: (count, of) => `${count} of your last ${of} leads miss nothing of it.`,
  noLeads: "As soon as you have sent leads, you see here what of the profile each of them has.",
  columns: { lead: "Lead", stage: "Stage", misses: "Misses", unknown: "Not known" },
  criteria: {
    industries: "industry",
    excludedIndustries: "excluded industry",
    employees: "size",
    countries: "country",
    regions: "region",
  },
  nothing: "nothing",
  none: "Nobody has written it down yet",
  noneHint:
    "Ask your channel manager which companies gain most. Until then, the reasons of your leads say most.",
};

const ptBr: MyProfileWords = {
  title: "Quem procuramos",
  sentence: "Quem mais ganha conosco, em palavras simples. Um lead que serve avança mais vezes.",
  since: (date) => `Em vigor desde ${date}`,
  changes: "O que mudou por último",
  yours: "Seus últimos leads diante dele",
  fitsAll: (count, of) => `A ${count} dos seus últimos ${of} leads não falta nada dele.`,
  noLeads: "Assim que você enviar leads, vê aqui o que cada um tem do perfil.",
  columns: { lead: "Lead", stage: "Etapa", misses: "Falta", unknown: "Não se sabe" },
  criteria: {
    industries: "setor",
    excludedIndustries: "setor não atendido",
    employees: "porte",
    countries: "país",
    regions: "região",
  },
  nothing: "nada",
  none: "Ninguém escreveu ainda",
  noneHint:
    "Pergunte ao seu gerente de canais que empresas mais ganham. Até lá, os motivos dos seus leads dizem mais.",
};

const es: MyProfileWords = {
  title: "A quién buscamos",
  sentence: "Quién gana más con nosotros, en palabras simples. Un lead que encaja avanza más veces.",
  since: (date) => `Vigente desde el ${date}`,
  changes: "Qué cambió por último",
  yours: "Sus últimos leads frente a él",
  fitsAll: (count, of) => `A ${count} de sus últimos ${of} leads no les falta nada de él.`,
  noLeads: "En cuanto envíe leads, verá aquí qué tiene cada uno del perfil.",
  columns: { lead: "Lead", stage: "Etapa", misses: "Le falta", unknown: "No se sabe" },
  criteria: {
    industries: "sector",
    excludedIndustries: "sector no atendido",
    employees: "tamaño",
    countries: "país",
    regions: "región",
  },
  nothing: "nada",
  none: "Nadie lo ha escrito todavía",
  noneHint:
    "Pregunte a su gerente de canales qué empresas ganan más. Hasta entonces, los motivos de sus leads dicen más.",
};

export const myProfileWords: Readonly<Record<Locale, MyProfileWords>> = { "pt-BR": ptBr, en, es };
