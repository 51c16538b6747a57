import type { Locale } from "@leadback/scoring/reasons";
import type { PluralForms } from "../locales/formats.ts";

export interface MyLeadsWords {
  title: string;
  send: string;
  columns: Record<"ref" | "company" | "stage" | "reason" | "sentence" | "hint" | "submittedAt", string>;
  asked: string;
  askedCount: PluralForms;
  nextTime: string;
  comesBack(date: string): string;
  none: string;
  noneHint: string;
}

const en: MyLeadsWords = {
  title: "Your leads",
  send: "Send a lead",
  columns: {
    ref: "Reference",
    company: "Company",
    stage: "Stage",
    reason: "Reason",
    sentence: "What happened",
    hint: "Next time",
    submittedAt: "Sent",
  },
  asked: "We need something from you to go on",
  askedCount: {
    one: "One lead waits for something that only you know.",
    other: "# leads wait for something that only you know.",
  },
  nextTime: "Next time",
  comesBack: (date) => `We take it up again on ${date}, in your name`,
  none: "You have not sent a lead yet",
  noneHint: "Send the first one; you see here what becomes of it, and why.",
};

const ptBr: MyLeadsWords = {
  title: "Seus leads",
  send: "Enviar um lead",
  columns: {
    ref: "Referência",
    company: "Empresa",
    stage: "Etapa",
    reason: "Motivo",
    sentence: "O que houve",
    hint: "Na próxima vez",
    submittedAt: "Enviado",
  },
  asked: "Precisamos de algo seu para continuar",
  askedCount: {
    one: "Um lead espera algo que só você sabe.",
    other: "# leads esperam algo que só você sabe.",
  },
  nextTime: "Na próxima vez",
  comesBack: (date) => `Retomamos em ${date}, em seu nome`,
  none: "Você ainda não enviou nenhum lead",
  noneHint: "Envie o primeiro; aqui você vê o que acontece com ele, e por quê.",
};

const es: MyLeadsWords = {
  title: "Sus leads",
  send: "Enviar un lead",
  columns: {
    ref: "Referencia",
    company: "Empresa",
    stage: "Etapa",
    reason: "Motivo",
    sentence: "Qué pasó",
    hint: "La próxima vez",
    submittedAt: "Enviado",
  },
  asked: "Necesitamos algo de usted para seguir",
  askedCount: {
    one: "Un lead espera algo que solo usted sabe.",
    other: "# leads esperan algo que solo usted sabe.",
  },
  nextTime: "La próxima vez",
  comesBack: (date) => `Lo retomamos el ${date}, en su nombre`,
  none: "Todavía no ha enviado ningún lead",
  noneHint: "Envíe el primero; aquí verá qué pasa con él, y por qué.",
};

export const myLeadsWords: Readonly<Record<Locale, MyLeadsWords>> = { "pt-BR": ptBr, en, es };
