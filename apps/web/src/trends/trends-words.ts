import type { components } from "@leadback/client";
import type { Locale } from "@leadback/scoring/reasons";
import type { PluralForms } from "../locales/formats.ts";

type Alert = components["schemas"]["TrendAlert"];

export interface TrendsWords {
  title: string;
  sentence: PluralForms;
  week(from: string, to: string): string;
  luck(compared: string, partners: string, share: string): string;
  none: string;
  noneHint: string;
  codes: Record<Alert["code"], string>;
  why: Record<Alert["metric"], (after: string, before: string, n: string, weeks: string) => string>;
  stillWaits(n: string, before: string): string;
  unknown: string;
  thisWeek: string;
  plot(what: string): string;
  weekOf(date: string): string;
  columns: Record<"partner" | "change" | "before" | "after" | "effect" | "n", string>;
  times(ratio: string): string;
  points(points: string): string;
  ofPartner: string;
}

const en: TrendsWords = {
  title: "What changed last week",
  sentence: {
    one: "One change is more than luck.",
    other: "# changes are more than luck.",
  },
  week: (from, to) => `Week of ${from} to ${to}, against the four before.`,
  luck: (compared, partners, share) =>
    `${compared} comparisons of ${partners} partners were screened together; at most ${share} of what is shown here is chance.`,
  none: "Nothing changed more than luck explains",
  noneHint: "Weeks of a few leads easily differ by half. What is news appears here, from Tuesday on.",
  codes: {
    leads_up: "Sends clearly more leads",
    leads_down: "Sends clearly fewer leads",
    quality_up: "Quality is clearly better",
    quality_down: "Quality is clearly worse",
    conversion_up: "Clearly more leads are won",
    conversion_down: "Clearly fewer leads are won",
    response_slower: "We answer clearly slower",
    response_faster: "We answer clearly faster",
  },
  why: {
    leads_sent: (after, before, _n, weeks) =>
      `${after} leads; ${before} a week in the ${weeks} weeks before.`,
    quality_rate: (after, before, n) => `Quality rate of ${after} (n = ${n}); ${before} before.`,
    conversion: (after, before, n) =>
      `${after} of the leads that matured were won (n = ${n}); ${before} before.`,
    response_time: (after, before, n) =>
      `Half of the leads waited longer than ${after} for our first attempt (n = ${n}); ${before} before.`,
  },
  stillWaits: (n, before) =>
    `Most of the ${n} leads still wait for our first attempt; half waited ${before} before.`,
  unknown: "not known yet",
  thisWeek: "See the leads of the week",
  plot: (what) => `${what}, week by week`,
  weekOf: (date) => `Week of ${date}`,
  columns: {
    partner: "Partner",
    change: "Change",
    before: "Before",
    after: "Last week",
    effect: "Difference",
    n: "n",
  },
  times: (ratio) => `${ratio} times`,
  points: (points) => `${points} points`,
  ofPartner: "Changed last week",
};

const ptBr: TrendsWords = {
  title: "O que mudou na semana passada",
  sentence: {
    one: "Uma mudança vai além do acaso.",
    other: "# mudanças vão além do acaso.",
  },
  week: (from, to) => `Semana de ${from} a ${to}, ante as quatro anteriores.`,
  luck: (compared, partners, share) =>
    `${compared} comparações de ${partners} parceiros foram examinadas juntas; no máximo ${share} do que aparece aqui é acaso.`,
  none: "Nada mudou além do que o acaso explica",
  noneHint:
    "Semanas de poucos leads diferem facilmente pela metade. O que é novidade aparece aqui, a partir de terça.",
  codes: {
    leads_up: "Envia claramente mais leads",
    leads_down: "Envia claramente menos leads",
    quality_up: "A qualidade está claramente melhor",
    quality_down: "A qualidade está claramente pior",
    conversion_up: "Claramente mais leads são ganhos",
    conversion_down: "Claramente menos leads são ganhos",
    response_slower: "Respondemos claramente mais devagar",
    response_faster: "Respondemos claramente mais rápido",
  },
  why: {
    leads_sent: (after, before, _n, weeks) =>
      `${after} leads; ${before} por semana nas ${weeks} semanas anteriores.`,
    quality_rate: (after, before, n) => `Taxa de qualidade de ${after} (n = ${n}); antes, ${before}.`,
    conversion: (after, before, n) =>
      `${after} dos leads que amadureceram foram ganhos (n = ${n}); antes, ${before}.`,
    response_time: (after, before, n) =>
      `Metade dos leads esperou mais de ${after} pela nossa primeira tentativa (n = ${n}); antes, ${before}.`,
  },
  stillWaits: (n, before) =>
    `A maioria dos ${n} leads ainda espera a nossa primeira tentativa; antes, metade esperava ${before}.`,
  unknown: "ainda não se sabe",
  thisWeek: "Ver os leads da semana",
  plot: (what) => `${what}, semana a semana`,
  weekOf: (date) => `Semana de ${date}`,
  columns: {
    partner: "Parceiro",
    change: "Mudança",
    before: "Antes",
    after: "Semana passada",
    effect: "Diferença",
    n: "n",
  },
  times: (ratio) => `${ratio} vezes`,
  points: (points) => `${points} pontos`,
  ofPartner: "Mudou na semana passada",
};

const es: TrendsWords = {
  title: "Qué cambió la semana pasada",
  sentence: {
    one: "Un cambio va más allá del azar.",
    other: "# cambios van más allá del azar.",
  },
  week: (from, to) => `Semana del ${from} al ${to}, frente a las cuatro anteriores.`,
  luck: (compared, partners, share) =>
    `Se examinaron juntas ${compared} comparaciones de ${partners} socios; como máximo ${share} de lo que se muestra aquí es azar.`,
  none: "Nada cambió más de lo que explica el azar",
  noneHint:
    "Las semanas de pocos leads difieren fácilmente en la mitad. Lo que es novedad aparece aquí, a partir del martes.",
  codes: {
    leads_up: "Envía claramente más leads",
    leads_down: "Envía claramente menos leads",
    quality_up: "La calidad es claramente mejor",
    quality_down: "La calidad es claramente peor",
    conversion_up: "Se ganan claramente más leads",
    conversion_down: "Se ganan claramente menos leads",
    response_slower: "Respondemos claramente más lento",
    response_faster: "Respondemos claramente más rápido",
  },
  why: {
    leads_sent: (after, before, _n, weeks) =>
      `${after} leads; ${before} por semana en las ${weeks} semanas anteriores.`,
    quality_rate: (after, before, n) => `Tasa de calidad de ${after} (n = ${n}); antes, ${before}.`,
    conversion: (after, before, n) =>
      `${after} de los leads que maduraron se ganaron (n = ${n}); antes, ${before}.`,
    response_time: (after, before, n) =>
      `La mitad de los leads esperó más de ${after} nuestro primer intento (n = ${n}); antes, ${before}.`,
  },
  stillWaits: (n, before) =>
    `La mayoría de los ${n} leads aún espera nuestro primer intento; antes, la mitad esperaba ${before}.`,
  unknown: "aún no se sabe",
  thisWeek: "Ver los leads de la semana",
  plot: (what) => `${what}, semana a semana`,
  weekOf: (date) => `Semana del ${date}`,
  columns: {
    partner: "Socio",
    change: "Cambio",
    before: "Antes",
    after: "Semana pasada",
    effect: "Diferencia",
    n: "n",
  },
  times: (ratio) => `${ratio} veces`,
  points: (points) => `${points} puntos`,
  ofPartner: "Cambió la semana pasada",
};

export const trendsWords: Readonly<Record<Locale, TrendsWords>> = { "pt-BR": ptBr, en, es };
