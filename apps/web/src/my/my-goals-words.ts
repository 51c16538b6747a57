import type { Locale } from "@leadback/scoring/reasons";
import type { PluralForms } from "../locales/formats.ts";

export interface MyGoalsWords {
  title: string;
  sentence: string;
  of(achieved: string, target: string): string;
  rateOf(achieved: string, target: string): string;
  expected(value: string): string;
  needed(perWeek: string): string;
  neededRate(rate: string): string;
  weeksLeft: PluralForms;
  forecast(value: string, lower: string, upper: string): string;
  seeLeads: string;
  none: string;
  noneHint: string;
  noCheckpoints: string;
}

const en: MyGoalsWords = {
  noCheckpoints: "No talk is planned yet. Ask for one in a message.",
  title: "Your goals",
  sentence: "Agreed with you, counted as everything else is counted.",
  of: (achieved, target) => `${achieved} of ${target}`,
  rateOf: (achieved, target) => `${achieved}, goal ${target}`,
  expected: (value) => `An even pace would be at ${value} by now.`,
  needed: (perWeek) => `${perWeek} a week from here on reach it.`,
  neededRate: (rate) => `${rate} of what comes from here on reach it.`,
  weeksLeft: { zero: "Less than a week left", one: "One week left", other: "# weeks left" },
  forecast: (value, lower, upper) => `At this pace it ends at ${value} (between ${lower} and ${upper}).`,
  seeLeads: "See the leads behind it",
  none: "No goal is agreed yet",
  noneHint:
    "Your channel manager sets goals together with you, usually by quarter. They then stand here with their pace.",
};

const ptBr: MyGoalsWords = {
  noCheckpoints: "Nenhum encontro marcado ainda. Peça um por mensagem.",
  title: "Suas metas",
  sentence: "Combinadas com você, contadas como tudo o mais.",
  of: (achieved, target) => `${achieved} de ${target}`,
  rateOf: (achieved, target) => `${achieved}, meta ${target}`,
  expected: (value) => `Um ritmo constante estaria em ${value} agora.`,
  needed: (perWeek) => `${perWeek} por semana daqui em diante chegam lá.`,
  neededRate: (rate) => `${rate} do que vier daqui em diante chegam lá.`,
  weeksLeft: { zero: "Menos de uma semana", one: "Falta uma semana", other: "Faltam # semanas" },
  forecast: (value, lower, upper) => `Neste ritmo termina em ${value} (entre ${lower} e ${upper}).`,
  seeLeads: "Ver os leads por trás",
  none: "Ainda não há meta combinada",
  noneHint:
    "Seu gerente de canais combina as metas com você, em geral por trimestre. Elas aparecem aqui, com o ritmo.",
};

const es: MyGoalsWords = {
  noCheckpoints: "Todavía no hay encuentros planificados. Pida uno en un mensaje.",
  title: "Sus metas",
  sentence: "Acordadas con usted, contadas como todo lo demás.",
  of: (achieved, target) => `${achieved} de ${target}`,
  rateOf: (achieved, target) => `${achieved}, meta ${target}`,
  expected: (value) => `A un ritmo constante iría en ${value}.`,
  needed: (perWeek) => `Con ${perWeek} por semana de aquí en adelante se llega.`,
  neededRate: (rate) => `Con ${rate} de lo que venga de aquí en adelante se llega.`,
  weeksLeft: { zero: "Menos de una semana", one: "Falta una semana", other: "Faltan # semanas" },
  forecast: (value, lower, upper) => `A este ritmo termina en ${value} (entre ${lower} y ${upper}).`,
  seeLeads: "Ver los leads que hay detrás",
  none: "Todavía no hay metas acordadas",
  noneHint:
    "Su gerente de canales acuerda las metas con usted, por lo general por trimestre. Aparecen aquí, con su ritmo.",
};

export const myGoalsWords: Readonly<Record<Locale, MyGoalsWords>> = { "pt-BR": ptBr, en, es };
