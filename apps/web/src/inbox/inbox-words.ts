import type { components } from "@leadback/client";
import type { Locale } from "@leadback/scoring/reasons";
import type { PluralForms } from "../locales/formats.ts";

type Schemas = components["schemas"];
export type MessageKind = Schemas["Message"]["kind"];

export interface InboxWords {
  title: string;
  waiting: PluralForms;
  kind: string;
  anyKind: string;
  /** Takes away that only one partner's messages are shown. */
  everyPartner: string;
  kinds: Record<MessageKind, string>;
  state: string;
  states: Record<"open" | "overdue" | "closed", string>;
  due(moment: string): string;
  overdue(moment: string): string;
  answeredAt(moment: string): string;
  erased: string;
  lead(ref: string): string;
  answer: string;
  answerHint: string;
  resolution: string;
  resolutions: Record<"resolved" | "adopted" | "declined", string>;
  weDid: string;
  weDidHint: string;
  send: string;
  sent: string;
  ourAnswer: string;
  list: string;
  none: string;
  noneHint: string;
  dispute: {
    states: Record<Schemas["Dispute"]["state"], string>;
    reasons: Record<Schemas["Dispute"]["reason"], string>;
    says(reason: string): string;
    endedFor(reason: string): string;
    told(sentence: string): string;
    asked(text: string): string;
    review: string;
    underReview: string;
    ask: string;
    askLabel: string;
    asking: string;
    outcome: string;
    outcomes: { upheld: string; overturned: string };
    goesOn: string;
    otherReason: string;
    newReason: string;
    chooseReason: string;
    answerHint: string;
    decide: string;
    decided: string;
  };
  measures: {
    title: string;
    sentence(days: string): string;
    kind: string;
    received: string;
    open: string;
    overdue: string;
    median: string;
    withinTarget: string;
    resolved: string;
    adopted: string;
  };
}

const en: InboxWords = {
  title: "Inbox",
  waiting: {
    zero: "Nothing waits for an answer",
    one: "One message waits for an answer, the most urgent first",
    other: "# messages wait for an answer, the most urgent first",
  },
  kind: "Kind",
  anyKind: "All",
  everyPartner: "Show those of every partner",
  kinds: {
    question: "Question",
    suggestion: "Suggestion",
    information: "New information",
    dispute: "Dispute",
  },
  state: "State",
  states: { open: "Waiting", overdue: "Past the deadline", closed: "Answered" },
  due: (moment) => `answer by ${moment}`,
  overdue: (moment) => `the answer was due ${moment}`,
  answeredAt: (moment) => `answered ${moment}`,
  erased: "The text was erased.",
  lead: (ref) => `Lead ${ref}`,
  answer: "Answer",
  answerHint: "The partner reads it as you write it.",
  resolution: "What becomes of it",
  resolutions: { resolved: "Resolved", adopted: "We do it", declined: "We do not do it" },
  weDid: "What we did, in one sentence",
  weDidHint: "Partners read it in their next digest: you said, we did.",
  send: "Send the answer",
  sent: "The answer is on its way to the partner.",
  ourAnswer: "Our answer",
  list: "Messages",
  none: "Nothing waits for an answer",
  noneHint:
    "Questions, suggestions, new information and disputes of partners appear here with their deadline.",
  dispute: {
    states: {
      open: "open",
      under_review: "under review",
      upheld: "stands",
      overturned: "reversed",
      withdrawn: "taken back",
      expired: "expired",
    },
    reasons: {
      new_information: "there is new information",
      wrong_reason: "the reason is wrong",
      no_attempt_made: "nobody tried",
      late_contact: "we came too late",
      wrong_duplicate: "it is no duplicate",
      other: "another reason",
    },
    says: (reason) => `The partner disagrees: ${reason}.`,
    endedFor: (reason) => `The lead ended for: ${reason}.`,
    told: (sentence) => `The partner was told: “${sentence}”`,
    asked: (text) => `We asked: ${text}`,
    review: "Take under review",
    underReview: "The dispute is under review.",
    ask: "Ask the partner",
    askLabel: "What we need to know",
    asking: "The partner has been asked; our clock stands still until it answers.",
    outcome: "Decision",
    outcomes: { upheld: "The end stands", overturned: "The end is reversed" },
    goesOn: "The lead goes on where it was",
    otherReason: "It stays ended, for another reason",
    newReason: "The right reason",
    chooseReason: "Choose a reason",
    answerHint: "Say why, in words that the partner can use. Numbers are corrected as of the day of the end.",
    decide: "Decide",
    decided: "The dispute is decided; the partner is told at once.",
  },
  measures: {
    title: "How we answer",
    sentence: (days) => `Of what was sent in the last ${days} days.`,
    kind: "Kind",
    received: "Received",
    open: "Waiting",
    overdue: "Overdue",
    median: "Median answer",
    withinTarget: "In time",
    resolved: "Resolved",
    adopted: "Adopted",
  },
};

const ptBr: InboxWords = {
  title: "Mensagens",
  waiting: {
    zero: "Nada espera resposta",
    one: "Uma mensagem espera resposta, a mais urgente primeiro",
    other: "# mensagens esperam resposta, a mais urgente primeiro",
  },
  kind: "Tipo",
  anyKind: "Todos",
  everyPartner: "Mostrar as de todos os parceiros",
  kinds: {
    question: "Pergunta",
    suggestion: "Sugestão",
    information: "Informação nova",
    dispute: "Contestação",
  },
  state: "Situação",
  states: { open: "À espera", overdue: "Fora do prazo", closed: "Respondidas" },
  due: (moment) => `responder até ${moment}`,
  overdue: (moment) => `a resposta venceu em ${moment}`,
  answeredAt: (moment) => `respondida em ${moment}`,
  erased: "O texto foi apagado.",
  lead: (ref) => `Lead ${ref}`,
  answer: "Resposta",
  answerHint: "O parceiro lê como você escrever.",
  resolution: "O que acontece",
  resolutions: { resolved: "Resolvido", adopted: "Vamos fazer", declined: "Não vamos fazer" },
  weDid: "O que fizemos, em uma frase",
  weDidHint: "Os parceiros leem no próximo resumo: você disse, nós fizemos.",
  send: "Enviar a resposta",
  sent: "A resposta está a caminho do parceiro.",
  ourAnswer: "Nossa resposta",
  list: "Mensagens",
  none: "Nada espera resposta",
  noneHint: "Perguntas, sugestões, informações novas e contestações dos parceiros aparecem aqui com o prazo.",
  dispute: {
    states: {
      open: "aberta",
      under_review: "em análise",
      upheld: "mantido",
      overturned: "revertido",
      withdrawn: "retirada",
      expired: "expirada",
    },
    reasons: {
      new_information: "há informação nova",
      wrong_reason: "o motivo está errado",
      no_attempt_made: "ninguém tentou",
      late_contact: "chegamos tarde",
      wrong_duplicate: "não é duplicado",
      other: "outro motivo",
    },
    says: (reason) => `O parceiro discorda: ${reason}.`,
    endedFor: (reason) => `O lead terminou por: ${reason}.`,
    told: (sentence) => `O parceiro leu: “${sentence}”`,
    asked: (text) => `Perguntamos: ${text}`,
    review: "Colocar em análise",
    underReview: "A contestação está em análise.",
    ask: "Perguntar ao parceiro",
    askLabel: "O que precisamos saber",
    asking: "O parceiro foi perguntado; nosso relógio para até ele responder.",
    outcome: "Decisão",
    outcomes: { upheld: "O desfecho fica", overturned: "O desfecho é revertido" },
    goesOn: "O lead segue de onde estava",
    otherReason: "Continua encerrado, por outro motivo",
    newReason: "O motivo certo",
    chooseReason: "Escolha um motivo",
    answerHint: "Diga por quê, em palavras úteis ao parceiro. Os números são corrigidos na data do desfecho.",
    decide: "Decidir",
    decided: "A contestação está decidida; o parceiro é avisado já.",
  },
  measures: {
    title: "Como respondemos",
    sentence: (days) => `Do que foi enviado nos últimos ${days} dias.`,
    kind: "Tipo",
    received: "Recebidas",
    open: "À espera",
    overdue: "Vencidas",
    median: "Resposta mediana",
    withinTarget: "No prazo",
    resolved: "Resolvidas",
    adopted: "Adotadas",
  },
};

const es: InboxWords = {
  title: "Mensajes",
  waiting: {
    zero: "Nada espera respuesta",
    one: "Un mensaje espera respuesta, el más urgente primero",
    other: "# mensajes esperan respuesta, el más urgente primero",
  },
  kind: "Tipo",
  anyKind: "Todos",
  everyPartner: "Mostrar los de todos los socios",
  kinds: {
    question: "Pregunta",
    suggestion: "Sugerencia",
    information: "Información nueva",
    dispute: "Disputa",
  },
  state: "Situación",
  states: { open: "En espera", overdue: "Fuera de plazo", closed: "Respondidos" },
  due: (moment) => `responder antes del ${moment}`,
  overdue: (moment) => `la respuesta venció el ${moment}`,
  answeredAt: (moment) => `respondido el ${moment}`,
  erased: "El texto fue borrado.",
  lead: (ref) => `Lead ${ref}`,
  answer: "Respuesta",
  answerHint: "El socio la lee tal como usted la escriba.",
  resolution: "Qué pasa con ello",
  resolutions: { resolved: "Resuelto", adopted: "Lo haremos", declined: "No lo haremos" },
  weDid: "Qué hicimos, en una frase",
  weDidHint: "Los socios lo leen en su próximo resumen: usted dijo, nosotros hicimos.",
  send: "Enviar la respuesta",
  sent: "La respuesta va en camino al socio.",
  ourAnswer: "Nuestra respuesta",
  list: "Mensajes",
  none: "Nada espera respuesta",
  noneHint:
    "Las preguntas, sugerencias, informaciones nuevas y disputas de los socios aparecen aquí con su plazo.",
  dispute: {
    states: {
      open: "abierta",
      under_review: "en revisión",
      upheld: "se mantiene",
      overturned: "revertida",
      withdrawn: "retirada",
      expired: "vencida",
    },
    reasons: {
      new_information: "hay información nueva",
      wrong_reason: "el motivo es incorrecto",
      no_attempt_made: "nadie lo intentó",
      late_contact: "llegamos tarde",
      wrong_duplicate: "no es un duplicado",
      other: "otro motivo",
    },
    says: (reason) => `El socio no está de acuerdo: ${reason}.`,
    endedFor: (reason) => `El lead terminó por: ${reason}.`,
    told: (sentence) => `El socio leyó: «${sentence}»`,
    asked: (text) => `Preguntamos: ${text}`,
    review: "Poner en revisión",
    underReview: "La disputa está en revisión.",
    ask: "Preguntar al socio",
    askLabel: "Qué necesitamos saber",
    asking: "Se preguntó al socio; nuestro reloj se detiene hasta que responda.",
    outcome: "Decisión",
    outcomes: { upheld: "El resultado se mantiene", overturned: "El resultado se revierte" },
    goesOn: "El lead sigue donde estaba",
    otherReason: "Sigue terminado, por otro motivo",
    newReason: "El motivo correcto",
    chooseReason: "Elija un motivo",
    answerHint:
      "Diga por qué, con palabras útiles para el socio. Las cifras se corrigen en la fecha del resultado.",
    decide: "Decidir",
    decided: "La disputa está decidida; se avisa al socio enseguida.",
  },
  measures: {
    title: "Cómo respondemos",
    sentence: (days) => `De lo enviado en los últimos ${days} días.`,
    kind: "Tipo",
    received: "Recibidos",
    open: "En espera",
    overdue: "Vencidos",
    median: "Respuesta mediana",
    withinTarget: "A tiempo",
    resolved: "Resueltos",
    adopted: "Adoptados",
  },
};

export const inboxWords: Readonly<Record<Locale, InboxWords>> = { "pt-BR": ptBr, en, es };
