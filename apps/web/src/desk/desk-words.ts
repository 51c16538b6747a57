import type { Locale } from "@leadback/scoring/reasons";
import type { PluralForms } from "../locales/formats.ts";

type PromiseName = "firstAttempt" | "decision";

export interface DeskWords {
  title: string;
  waiting: PluralForms;
  late: PluralForms;
  mine: string;
  onlyLate: string;
  queue: string;
  next: string;
  nothing: string;
  nothingHint: string;
  why: {
    /** `time` is working time. */
    late: Record<PromiseName, (time: string) => string>;
    due: Record<PromiseName, (time: string) => string>;
    wasDue: Record<PromiseName, (day: string) => string>;
    dueOn: Record<PromiseName, (day: string) => string>;
    waiting: string;
    silent: PluralForms;
    best: string;
  };
  /** Why the first lead is the first: late or due soon, or not; with a score, or none. */
  whyFirst: Record<"pressing" | "calm" | "pressingUnscored" | "calmUnscored", string>;
  keys: string;
  columns: Record<"ref" | "company" | "partner" | "stage" | "score" | "grade" | "due" | "why", string>;
}

const en: DeskWords = {
  title: "Desk",
  waiting: { zero: "No lead is waiting.", one: "One lead is waiting", other: "# leads are waiting" },
  late: { zero: "none is late.", one: "one is late.", other: "# are late." },
  mine: "Mine",
  onlyLate: "Late",
  queue: "Leads in the order in which to take them up",
  next: "Next",
  nothing: "Nothing is waiting",
  nothingHint: "New leads appear here by themselves, the one to take up first at the top.",
  why: {
    late: {
      firstAttempt: (time) => `First attempt is ${time} of working time late`,
      decision: (time) => `Decision is ${time} of working time late`,
    },
    due: {
      firstAttempt: (time) => `First attempt due within ${time} of working time`,
      decision: (time) => `Decision due within ${time} of working time`,
    },
    wasDue: {
      firstAttempt: (day) => `First attempt was due on ${day}`,
      decision: (day) => `Decision was due on ${day}`,
    },
    dueOn: {
      firstAttempt: (day) => `First attempt due by ${day}`,
      decision: (day) => `Decision due by ${day}`,
    },
    waiting: "Waiting for the partner's answer; our clock stands still",
    silent: { one: "Silent for a day", other: "Silent for # days" },
    best: "Best score of those that press less",
  },
  whyFirst: {
    pressing:
      "Why this lead is next: of those that are late or due within four hours, it has the best score.",
    calm: "Why this lead is next: no other is late or due within four hours, and it has the best score.",
    pressingUnscored:
      "Why this lead is next: of those that are late or due within four hours, none has a score, and it is due first.",
    calmUnscored:
      "Why this lead is next: no other is late or due within four hours, and none has a score yet.",
  },
  keys: "Keys: ↓ goes into the list, Enter opens, A logs an attempt, D ends the lead, X selects several.",
  columns: {
    ref: "Reference",
    company: "Company",
    partner: "Partner",
    stage: "Stage",
    score: "Score",
    grade: "Grade",
    due: "Due",
    why: "Why now",
  },
};

const ptBr: DeskWords = {
  title: "Mesa",
  waiting: { zero: "Nenhum lead espera.", one: "Um lead espera", other: "# leads esperam" },
  late: { zero: "nenhum está atrasado.", one: "um está atrasado.", other: "# estão atrasados." },
  mine: "Meus",
  onlyLate: "Atrasados",
  queue: "Leads na ordem em que convém atender",
  next: "Próximo",
  nothing: "Nada está esperando",
  nothingHint: "Os leads novos aparecem aqui sozinhos, com o primeiro a atender no topo.",
  why: {
    late: {
      firstAttempt: (time) => `Primeira tentativa com ${time} úteis de atraso`,
      decision: (time) => `Decisão com ${time} úteis de atraso`,
    },
    due: {
      firstAttempt: (time) => `Primeira tentativa em até ${time} úteis`,
      decision: (time) => `Decisão em até ${time} úteis`,
    },
    wasDue: {
      firstAttempt: (day) => `A primeira tentativa era até ${day}`,
      decision: (day) => `A decisão era até ${day}`,
    },
    dueOn: {
      firstAttempt: (day) => `Primeira tentativa até ${day}`,
      decision: (day) => `Decisão até ${day}`,
    },
    waiting: "Esperando a resposta do parceiro; nosso prazo está parado",
    silent: { one: "Em silêncio há um dia", other: "Em silêncio há # dias" },
    best: "Melhor pontuação entre os menos urgentes",
  },
  whyFirst: {
    pressing:
      "Por que este é o próximo: entre os atrasados e os que vencem em até quatro horas, tem a melhor pontuação.",
    calm: "Por que este é o próximo: nenhum outro está atrasado nem vence em até quatro horas, e ele tem a melhor pontuação.",
    pressingUnscored:
      "Por que este é o próximo: entre os atrasados e os que vencem em até quatro horas, nenhum tem pontuação, e ele vence primeiro.",
    calmUnscored:
      "Por que este é o próximo: nenhum outro está atrasado nem vence em até quatro horas, e ainda nenhum tem pontuação.",
  },
  keys: "Teclas: ↓ entra na lista, Enter abre, A registra uma tentativa, D encerra o lead, X seleciona vários.",
  columns: {
    ref: "Referência",
    company: "Empresa",
    partner: "Parceiro",
    stage: "Etapa",
    score: "Pontuação",
    grade: "Nota",
    due: "Prazo",
    why: "Por que agora",
  },
};

const es: DeskWords = {
  title: "Mesa",
  waiting: { zero: "Ningún lead espera.", one: "Un lead espera", other: "# leads esperan" },
  late: { zero: "ninguno está atrasado.", one: "uno está atrasado.", other: "# están atrasados." },
  mine: "Míos",
  onlyLate: "Atrasados",
  queue: "Leads en el orden en que conviene atenderlos",
  next: "Siguiente",
  nothing: "Nada está esperando",
  nothingHint: "Los leads nuevos aparecen aquí solos, con el primero que conviene atender arriba.",
  why: {
    late: {
      firstAttempt: (time) => `Primer intento con ${time} hábiles de atraso`,
      decision: (time) => `Decisión con ${time} hábiles de atraso`,
    },
    due: {
      firstAttempt: (time) => `Primer intento en ${time} hábiles como máximo`,
      decision: (time) => `Decisión en ${time} hábiles como máximo`,
    },
    wasDue: {
      firstAttempt: (day) => `El primer intento era hasta el ${day}`,
      decision: (day) => `La decisión era hasta el ${day}`,
    },
    dueOn: {
      firstAttempt: (day) => `Primer intento hasta el ${day}`,
      decision: (day) => `Decisión hasta el ${day}`,
    },
    waiting: "Esperando la respuesta del socio; nuestro plazo está detenido",
    silent: { one: "En silencio desde hace un día", other: "En silencio desde hace # días" },
    best: "La mejor puntuación entre los menos urgentes",
  },
  whyFirst: {
    pressing:
      "Por qué este es el siguiente: entre los atrasados y los que vencen en cuatro horas, tiene la mejor puntuación.",
    calm: "Por qué este es el siguiente: ningún otro está atrasado ni vence en cuatro horas, y tiene la mejor puntuación.",
    pressingUnscored:
      "Por qué este es el siguiente: entre los atrasados y los que vencen en cuatro horas, ninguno tiene puntuación, y vence primero.",
    calmUnscored:
      "Por qué este es el siguiente: ningún otro está atrasado ni vence en cuatro horas, y todavía ninguno tiene puntuación.",
  },
  keys: "Teclas: ↓ entra en la lista, Enter abre, A registra un intento, D cierra el lead, X selecciona varios.",
  columns: {
    ref: "Referencia",
    company: "Empresa",
    partner: "Socio",
    stage: "Etapa",
    score: "Puntuación",
    grade: "Nota",
    due: "Plazo",
    why: "Por qué ahora",
  },
};

export const deskWords: Readonly<Record<Locale, DeskWords>> = { "pt-BR": ptBr, en, es };
