import type { Locale } from "@leadback/scoring/reasons";

export interface ProfileWords {
  sentence: string;
  edit: string;
  list: string;
  smallest: string;
  largest: string;
  countriesHint: string;
  noCountry: string;
  diff: string;
  added(what: string): string;
  removed(what: string): string;
  sizeNow(before: string, after: string): string;
  unlimited: string;
  noDiff: string;
  positive: string;
  negative: string;
  examplesHint: string;
  publish: string;
  published(version: string): string;
  versions: string;
  version(number: string, date: string): string;
  first: string;
  none: string;
  noneHint: string;
  wholeNumber: string;
}

const en: ProfileWords = {
  sentence:
    "Whom you look for. Partners read what changes in their next letter, and see their last leads under it.",
  edit: "The next version",
  list: "One after the other; Enter adds it",
  smallest: "Employees, at least",
  largest: "Employees, at most",
  countriesHint: "Type the beginning of a name and choose",
  noCountry: "No country is called so.",
  diff: "What partners will read as changed",
  added: (what) => `Now also: ${what}`,
  removed: (what) => `No longer: ${what}`,
  sizeNow: (before, after) => `Employees: ${before} before, ${after} now`,
  unlimited: "any number",
  noDiff: "Nothing differs from the version in force.",
  positive: "Examples that fit",
  negative: "Examples that do not",
  examplesHint: "References of leads, as KTR-7QF. Only industry, size and place are shown of them.",
  publish: "Publish this version",
  published: (version) => `Version ${version} is in force.`,
  versions: "Versions",
  version: (number, date) => `Version ${number}, since ${date}`,
  first: "The first version.",
  none: "No profile was published yet",
  noneHint: "Write down which industries, sizes and places gain most from you.",
  wholeNumber: "A whole number, please.",
};
const ptBr: ProfileWords = {
  sentence:
    "Quem vocês procuram. Os parceiros leem o que muda na próxima carta, e veem seus últimos leads diante dele.",
  edit: "A próxima versão",
  list: "Um depois do outro; Enter acrescenta",
  smallest: "Funcionários, no mínimo",
  largest: "Funcionários, no máximo",
  countriesHint: "Digite o começo do nome e escolha",
  noCountry: "Nenhum país tem esse nome.",
  diff: "O que os parceiros lerão como mudado",
  added: (what) => `Agora também: ${what}`,
  removed: (what) => `Não mais: ${what}`,
  sizeNow: (before, after) => `Funcionários: antes ${before}, agora ${after}`,
  unlimited: "qualquer número",
  noDiff: "Nada difere da versão em vigor.",
  positive: "Exemplos que servem",
  negative: "Exemplos que não servem",
  examplesHint: "Referências de leads, como KTR-7QF. Só aparecem setor, porte e lugar.",
  publish: "Publicar esta versão",
  published: (version) => `A versão ${version} está em vigor.`,
  versions: "Versões",
  version: (number, date) => `Versão ${number}, desde ${date}`,
  first: "A primeira versão.",
  none: "Nenhum perfil foi publicado ainda",
  noneHint: "Escreva que setores, portes e lugares mais ganham com vocês.",
  wholeNumber: "Um número inteiro, por favor.",
};
const es: ProfileWords = {
  sentence:
    "A quién buscan. Los socios leen lo que cambia en su próxima carta, y ven sus últimos leads frente a él.",
  edit: "La próxima versión",
  list: "Uno tras otro; Enter lo agrega",
  smallest: "Empleados, como mínimo",
  largest: "Empleados, como máximo",
  countriesHint: "Escriba el comienzo del nombre y elija",
  noCountry: "Ningún país se llama así.",
  diff: "Lo que los socios leerán como cambio",
  added: (what) => `Ahora también: ${what}`,
  removed: (what) => `Ya no: ${what}`,
  sizeNow: (before, after) => `Empleados: antes ${before}, ahora ${after}`,
  unlimited: "cualquier número",
  noDiff: "Nada difiere de la versión vigente.",
  positive: "Ejemplos que encajan",
  negative: "Ejemplos que no encajan",
  examplesHint: "Referencias de leads, como KTR-7QF. Solo se muestran sector, tamaño y lugar.",
  publish: "Publicar esta versión",
  published: (version) => `La versión ${version} está vigente.`,
  versions: "Versiones",
  version: (number, date) => `Versión ${number}, desde el ${date}`,
  first: "La primera versión.",
  none: "Todavía no se publicó ningún perfil",
  noneHint: "Escriba qué sectores, tamaños y lugares ganan más con ustedes.",
  wholeNumber: "Un número entero, por favor.",
};

export const profileWords: Readonly<Record<Locale, ProfileWords>> = { "pt-BR": ptBr, en, es };
