import type { Locale } from "@leadback/scoring";

/** What is said of a field whatever it is about. */
export interface IssueWords {
  missing(what: string): string;
  give(what: string): string;
  choose(choices: string): string;
  atLeast(bound: number): string;
  atMost(bound: number): string;
  above(bound: number): string;
  below(bound: number): string;
  textAtLeast(length: number): string;
  textAtMost(length: number): string;
  textExactly(length: number): string;
  listAtLeast(length: number): string;
  listAtMost(length: number): string;
  multipleOf(divisor: number): string;
  empty: string;
  unknownProperty: string;
  otherForm: string;
  or: string;
  /** By zod's name of what is expected. */
  kinds: Readonly<
    Record<"string" | "number" | "int" | "boolean" | "array" | "object" | "date" | "value", string>
  >;
  /** By zod's name of the format. */
  formats: Readonly<Record<"uuid" | "email" | "url" | "date" | "datetime" | "time", string>>;
}

export const issueWords: Readonly<Record<Locale, IssueWords>> = {
  "pt-BR": {
    missing: (what) => `Falta: informe ${what}.`,
    give: (what) => `Informe ${what}.`,
    choose: (choices) => `Escolha entre: ${choices}.`,
    atLeast: (bound) => `No mínimo ${bound}.`,
    atMost: (bound) => `No máximo ${bound}.`,
    above: (bound) => `Acima de ${bound}.`,
    below: (bound) => `Abaixo de ${bound}.`,
    textAtLeast: (length) => `No mínimo ${length} caracteres.`,
    textAtMost: (length) => `No máximo ${length} caracteres.`,
    textExactly: (length) => `Exatamente ${length} caracteres.`,
    listAtLeast: (length) => `No mínimo ${length} ${length === 1 ? "item" : "itens"}.`,
    listAtMost: (length) => `No máximo ${length} ${length === 1 ? "item" : "itens"}.`,
    multipleOf: (divisor) => `Informe um múltiplo de ${divisor}.`,
    empty: "Deixe o campo de fora em vez de enviá-lo vazio.",
    unknownProperty: "Propriedade desconhecida: remova-a ou confira como se escreve.",
    otherForm: "Não está na forma esperada: veja o campo na referência, em /docs.",
    or: " ou ",
    kinds: {
      string: "um texto",
      number: "um número",
      int: "um número inteiro",
      boolean: "true ou false",
      array: "uma lista",
      object: "um objeto",
      date: "uma data",
      value: "um valor",
    },
    formats: {
      uuid: "Informe um id como a API o mostra, por exemplo 0190f5c2-7c3a-7000-8000-3f0b2a6d9e11.",
      email: "Informe um endereço de e-mail, por exemplo ana@example.com.",
      url: "Informe um endereço, por exemplo https://example.com/pagina.",
      date: "Informe uma data, por exemplo 2026-11-09.",
      datetime: "Informe um instante, por exemplo 2026-11-09T14:30:00Z.",
      time: "Informe um horário, por exemplo 09:00.",
    },
  },
  en: {
    missing: (what) => `Missing: give ${what}.`,
    give: (what) => `Give ${what}.`,
    choose: (choices) => `Choose from: ${choices}.`,
    atLeast: (bound) => `At least ${bound}.`,
    atMost: (bound) => `At most ${bound}.`,
    above: (bound) => `Above ${bound}.`,
    below: (bound) => `Below ${bound}.`,
    textAtLeast: (length) => `At least ${length} characters.`,
    textAtMost: (length) => `At most ${length} characters.`,
    textExactly: (length) => `Exactly ${length} characters.`,
    listAtLeast: (length) => `At least ${length} ${length === 1 ? "entry" : "entries"}.`,
    listAtMost: (length) => `At most ${length} ${length === 1 ? "entry" : "entries"}.`,
    multipleOf: (divisor) => `Give a multiple of ${divisor}.`,
    empty: "Leave the field out instead of sending it empty.",
    unknownProperty: "Unknown property: remove it or check its spelling.",
    otherForm: "Not in the form that is expected: see the field in the reference, at /docs.",
    or: " or ",
    kinds: {
      string: "a text",
      number: "a number",
      int: "a whole number",
      boolean: "true or false",
      array: "a list",
      object: "an object",
      date: "a date",
      value: "a value",
    },
    formats: {
      uuid: "Give an id as the API shows it, for example 0190f5c2-7c3a-7000-8000-3f0b2a6d9e11.",
      email: "Give an e-mail address, for example ana@example.com.",
      url: "Give an address, for example https://example.com/page.",
      date: "Give a date, for example 2026-11-09.",
      datetime: "Give an instant, for example 2026-11-09T14:30:00Z.",
      time: "Give a time of day, for example 09:00.",
    },
  },
  es: {
    missing: (what) => `Falta: indique ${what}.`,
    give: (what) => `Indique ${what}.`,
    choose: (choices) => `Elija entre: ${choices}.`,
    atLeast: (bound) => `Como mínimo ${bound}.`,
    atMost: (bound) => `Como máximo ${bound}.`,
    above: (bound) => `Por encima de ${bound}.`,
    below: (bound) => `Por debajo de ${bound}.`,
    textAtLeast: (length) => `Como mínimo ${length} caracteres.`,
    textAtMost: (length) => `Como máximo ${length} caracteres.`,
    textExactly: (length) => `Exactamente ${length} caracteres.`,
    listAtLeast: (length) => `Como mínimo ${length} ${length === 1 ? "elemento" : "elementos"}.`,
    listAtMost: (length) => `Como máximo ${length} ${length === 1 ? "elemento" : "elementos"}.`,
    multipleOf: (divisor) => `Indique un múltiplo de ${divisor}.`,
    empty: "Omita el campo en lugar de enviarlo vacío.",
    unknownProperty: "Propiedad desconocida: elimínela o revise cómo se escribe.",
    otherForm: "No tiene la forma esperada: vea el campo en la referencia, en /docs.",
    or: " o ",
    kinds: {
      string: "un texto",
      number: "un número",
      int: "un número entero",
      boolean: "true o false",
      array: "una lista",
      object: "un objeto",
      date: "una fecha",
      value: "un valor",
    },
    formats: {
      uuid: "Indique un id como lo muestra la API, por ejemplo 0190f5c2-7c3a-7000-8000-3f0b2a6d9e11.",
      email: "Indique una dirección de correo, por ejemplo ana@example.com.",
      url: "Indique una dirección, por ejemplo https://example.com/pagina.",
      date: "Indique una fecha, por ejemplo 2026-11-09.",
      datetime: "Indique un instante, por ejemplo 2026-11-09T14:30:00Z.",
      time: "Indique una hora, por ejemplo 09:00.",
    },
  },
};
