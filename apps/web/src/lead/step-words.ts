import type { Locale } from "@leadback/scoring/reasons";
import type { AskableField } from "./askable-fields.ts";

/** What is said around the steps that are taken less often: giving a lead to somebody, asking the partner, coming back later. */
export interface StepWords {
  assign: {
    action: string;
    me(name: string): string;
    nobody: string;
    given(ref: string, name: string): string;
    formerColleague: string;
  };
  ask: {
    action: string;
    title(ref: string): string;
    what: string;
    hint(partner: string): string;
    unknown: string;
    nothingChosen: string;
    submit: string;
    done(ref: string, partner: string): string;
    waiting(partner: string, fields: string, day: string): string;
    fields: Record<AskableField, string>;
  };
  recycle: {
    action: string;
    title(ref: string): string;
    date: string;
    hint: string;
    tooSoon: string;
    submit: string;
    done(ref: string, day: string): string;
    comesBack(day: string): string;
  };
}

const en: StepWords = {
  assign: {
    action: "Give to",
    me: (name) => `Me (${name})`,
    nobody: "Nobody else works leads here yet.",
    given: (ref, name) => `${ref} is with ${name} now`,
    formerColleague: "a former colleague",
  },
  ask: {
    action: "Ask the partner",
    title: (ref) => `Ask for information on ${ref}`,
    what: "What do we need to know?",
    hint: (partner) => `${partner} can complete just that. Our clock stands still until they do.`,
    unknown: "not known yet",
    nothingChosen: "Choose at least one thing to ask for.",
    submit: "Ask",
    done: (ref, partner) => `${ref}: ${partner} has been asked`,
    waiting: (partner, fields, day) =>
      `We asked ${partner} for ${fields} on ${day}. Our clock stands still until the answer comes.`,
    fields: {
      "company.name": "company name",
      "company.domain": "website",
      "company.taxId": "tax number",
      "company.industry": "industry",
      "company.employees": "number of employees",
      "company.annualRevenueCents": "annual revenue",
      "company.country": "country",
      "company.region": "region",
      "company.city": "city",
      "contacts.name": "name of the person",
      "contacts.email": "e-mail of the person",
      "contacts.phone": "phone of the person",
      "contacts.role": "position of the person",
      introduction: "how it was introduced",
    },
  },
  recycle: {
    action: "Take up again on a date",
    title: (ref) => `Take ${ref} up again`,
    date: "On this day",
    hint: "The lead comes back to the desk by itself that morning, and still counts for the partner.",
    tooSoon: "Choose a day after today.",
    submit: "Keep until then",
    done: (ref, day) => `${ref} comes back on ${day}`,
    comesBack: (day) => `Comes back to the desk on ${day}.`,
  },
};

const ptBr: StepWords = {
  assign: {
    action: "Passar para",
    me: (name) => `Mim (${name})`,
    nobody: "Ninguém mais trabalha com leads aqui ainda.",
    given: (ref, name) => `${ref} agora está com ${name}`,
    formerColleague: "alguém que já saiu",
  },
  ask: {
    action: "Perguntar ao parceiro",
    title: (ref) => `Pedir informação sobre ${ref}`,
    what: "O que precisamos saber?",
    hint: (partner) => `${partner} poderá completar só isso. Nosso prazo fica parado até lá.`,
    unknown: "ainda não se sabe",
    nothingChosen: "Escolha ao menos uma coisa para perguntar.",
    submit: "Perguntar",
    done: (ref, partner) => `${ref}: pergunta feita a ${partner}`,
    waiting: (partner, fields, day) =>
      `Em ${day} pedimos a ${partner}: ${fields}. Nosso prazo fica parado até a resposta.`,
    fields: {
      "company.name": "nome da empresa",
      "company.domain": "site",
      "company.taxId": "CNPJ",
      "company.industry": "setor",
      "company.employees": "número de funcionários",
      "company.annualRevenueCents": "faturamento anual",
      "company.country": "país",
      "company.region": "estado",
      "company.city": "cidade",
      "contacts.name": "nome da pessoa",
      "contacts.email": "e-mail da pessoa",
      "contacts.phone": "telefone da pessoa",
      "contacts.role": "cargo da pessoa",
      introduction: "como foi a apresentação",
    },
  },
  recycle: {
    action: "Retomar em uma data",
    title: (ref) => `Retomar ${ref}`,
    date: "Neste dia",
    hint: "O lead volta sozinho para a mesa naquela manhã, e continua contando para o parceiro.",
    tooSoon: "Escolha um dia depois de hoje.",
    submit: "Guardar até lá",
    done: (ref, day) => `${ref} volta em ${day}`,
    comesBack: (day) => `Volta para a mesa em ${day}.`,
  },
};

const es: StepWords = {
  assign: {
    action: "Pasar a",
    me: (name) => `Mí (${name})`,
    nobody: "Todavía nadie más trabaja leads aquí.",
    given: (ref, name) => `${ref} ahora está a cargo de ${name}`,
    formerColleague: "alguien que ya no está",
  },
  ask: {
    action: "Preguntar al socio",
    title: (ref) => `Pedir información sobre ${ref}`,
    what: "¿Qué necesitamos saber?",
    hint: (partner) => `${partner} podrá completar solo eso. Nuestro plazo queda detenido hasta entonces.`,
    unknown: "todavía no se sabe",
    nothingChosen: "Elija al menos una cosa para preguntar.",
    submit: "Preguntar",
    done: (ref, partner) => `${ref}: se le preguntó a ${partner}`,
    waiting: (partner, fields, day) =>
      `El ${day} pedimos a ${partner}: ${fields}. Nuestro plazo queda detenido hasta la respuesta.`,
    fields: {
      "company.name": "nombre de la empresa",
      "company.domain": "sitio web",
      "company.taxId": "identificación fiscal",
      "company.industry": "sector",
      "company.employees": "número de empleados",
      "company.annualRevenueCents": "facturación anual",
      "company.country": "país",
      "company.region": "región",
      "company.city": "ciudad",
      "contacts.name": "nombre de la persona",
      "contacts.email": "correo de la persona",
      "contacts.phone": "teléfono de la persona",
      "contacts.role": "cargo de la persona",
      introduction: "cómo fue la presentación",
    },
  },
  recycle: {
    action: "Retomar en una fecha",
    title: (ref) => `Retomar ${ref}`,
    date: "En este día",
    hint: "El lead vuelve solo a la mesa esa mañana, y sigue contando para el socio.",
    tooSoon: "Elija un día después de hoy.",
    submit: "Guardar hasta entonces",
    done: (ref, day) => `${ref} vuelve el ${day}`,
    comesBack: (day) => `Vuelve a la mesa el ${day}.`,
  },
};

export const stepWords: Readonly<Record<Locale, StepWords>> = { "pt-BR": ptBr, en, es };
