import type { components } from "@leadback/client";
import type { Locale } from "@leadback/scoring/reasons";

type Dispute = components["schemas"]["Dispute"];
type Message = components["schemas"]["Message"];

export interface MyLeadWords {
  sentOn(date: string): string;
  whyStopped: string;
  whatHelped: string;
  nextTime: string;
  observed(observed: string, expected: string): string;
  comesBack(date: string): string;
  wonFor(amount: string): string;
  ourPart: string;
  promises: {
    firstAttempt: { done(when: string): string; due(when: string): string };
    decision: { done(when: string): string; due(when: string): string };
  };
  noPromise: string;
  noPromiseOfDuplicate: string;
  askedTitle: string;
  askedSentence(since: string): string;
  history: string;
  disagree: string;
  disputeTitle(ref: string): string;
  disputeReason: string;
  disputeReasons: Record<Dispute["reason"], string>;
  disputeText: string;
  disputeHint: string;
  openDispute: string;
  disputeOpened: string;
  disputed: string;
  seeDispute: string;
  talk: string;
  kind: string;
  kinds: Record<Exclude<Message["kind"], "dispute">, string>;
  text: string;
  sendMessage: string;
  messageSent: string;
  answerBy(when: string): string;
  answered(when: string): string;
}

const en: MyLeadWords = {
  sentOn: (date) => `sent on ${date}`,
  whyStopped: "Why it stopped",
  whatHelped: "What was good about it",
  nextTime: "Next time",
  observed: (observed, expected) => `${observed}; we look for ${expected}`,
  comesBack: (date) => `We take it up again on ${date}, in your name.`,
  wonFor: (amount) => `It became a customer: ${amount}.`,
  ourPart: "Our part",
  promises: {
    firstAttempt: {
      done: (when) => `We first tried on ${when}.`,
      due: (when) => `We try to reach them by ${when}.`,
    },
    decision: {
      done: (when) => `We decided on ${when}.`,
      due: (when) => `We decide by ${when}.`,
    },
  },
  noPromise: "No clock runs for this lead at the moment.",
  noPromiseOfDuplicate:
    "We know this company already: a person looks at what is new in it, and no clock runs.",
  askedTitle: "We need something from you to go on",
  askedSentence: (since) => `Asked on ${since}. Our clock stands still until it is there.`,
  history: "History",
  disagree: "I disagree",
  disputeTitle: (ref) => `Disagree about ${ref}`,
  disputeReason: "Why you disagree",
  disputeReasons: {
    new_information: "I know something that you did not know",
    wrong_reason: "The reason is not right",
    no_attempt_made: "Nobody called them",
    late_contact: "You called too late",
    wrong_duplicate: "It is no duplicate",
    other: "Something else",
  },
  disputeText: "What happened, in your words",
  disputeHint: "Somebody else than the person who ended the lead reads it and answers.",
  openDispute: "Send the disagreement",
  disputeOpened: "It is with us. You get an answer by the date shown.",
  disputed: "You disagreed with this outcome.",
  seeDispute: "See how it stands",
  talk: "Ask us, or tell us something",
  kind: "Kind",
  kinds: { question: "A question", information: "New information", suggestion: "A suggestion" },
  text: "Your message",
  sendMessage: "Send",
  messageSent: "Sent. A person reads it and answers here.",
  answerBy: (when) => `We answer by ${when}.`,
  answered: (when) => `Answered on ${when}`,
};

const ptBr: MyLeadWords = {
  sentOn: (date) => `enviado em ${date}`,
  whyStopped: "Por que parou",
  whatHelped: "O que ajudou",
  nextTime: "Na próxima vez",
  observed: (observed, expected) => `${observed}; procuramos ${expected}`,
  comesBack: (date) => `Retomamos em ${date}, em seu nome.`,
  wonFor: (amount) => `Virou cliente: ${amount}.`,
  ourPart: "Nossa parte",
  promises: {
    firstAttempt: {
      done: (when) => `Tentamos pela primeira vez em ${when}.`,
      due: (when) => `Tentamos falar até ${when}.`,
    },
    decision: {
      done: (when) => `Decidimos em ${when}.`,
      due: (when) => `Decidimos até ${when}.`,
    },
  },
  noPromise: "No momento não há prazo correndo para este lead.",
  noPromiseOfDuplicate:
    "Já conhecemos esta empresa: uma pessoa vê o que há de novo nele, e nenhum prazo corre.",
  askedTitle: "Precisamos de algo seu para continuar",
  askedSentence: (since) => `Pedido em ${since}. Nosso prazo fica parado até chegar.`,
  history: "Histórico",
  disagree: "Não concordo",
  disputeTitle: (ref) => `Contestar ${ref}`,
  disputeReason: "Por que você não concorda",
  disputeReasons: {
    new_information: "Sei de algo que vocês não sabiam",
    wrong_reason: "O motivo não está certo",
    no_attempt_made: "Ninguém ligou para eles",
    late_contact: "Vocês ligaram tarde demais",
    wrong_duplicate: "Não é duplicado",
    other: "Outra coisa",
  },
  disputeText: "O que houve, nas suas palavras",
  disputeHint: "Quem lê e responde não é a pessoa que encerrou o lead.",
  openDispute: "Enviar a contestação",
  disputeOpened: "Está conosco. Você recebe resposta até a data indicada.",
  disputed: "Você contestou este desfecho.",
  seeDispute: "Ver como está",
  talk: "Pergunte ou conte algo",
  kind: "Tipo",
  kinds: { question: "Uma pergunta", information: "Uma informação nova", suggestion: "Uma sugestão" },
  text: "Sua mensagem",
  sendMessage: "Enviar",
  messageSent: "Enviado. Uma pessoa lê e responde aqui.",
  answerBy: (when) => `Respondemos até ${when}.`,
  answered: (when) => `Respondido em ${when}`,
};

const es: MyLeadWords = {
  sentOn: (date) => `enviado el ${date}`,
  whyStopped: "Por qué se detuvo",
  whatHelped: "Qué ayudó",
  nextTime: "La próxima vez",
  observed: (observed, expected) => `${observed}; buscamos ${expected}`,
  comesBack: (date) => `Lo retomamos el ${date}, en su nombre.`,
  wonFor: (amount) => `Ya es cliente: ${amount}.`,
  ourPart: "Nuestra parte",
  promises: {
    firstAttempt: {
      done: (when) => `Lo intentamos por primera vez el ${when}.`,
      due: (when) => `Intentamos hablar con ellos antes del ${when}.`,
    },
    decision: {
      done: (when) => `Decidimos el ${when}.`,
      due: (when) => `Decidimos antes del ${when}.`,
    },
  },
  noPromise: "Por ahora no corre ningún plazo para este lead.",
  noPromiseOfDuplicate:
    "Ya conocemos esta empresa: una persona ve qué hay de nuevo en él, y no corre ningún plazo.",
  askedTitle: "Necesitamos algo de usted para seguir",
  askedSentence: (since) => `Pedido el ${since}. Nuestro plazo se detiene hasta que llegue.`,
  history: "Historial",
  disagree: "No estoy de acuerdo",
  disputeTitle: (ref) => `Disputar ${ref}`,
  disputeReason: "Por qué no está de acuerdo",
  disputeReasons: {
    new_information: "Sé algo que ustedes no sabían",
    wrong_reason: "El motivo no es correcto",
    no_attempt_made: "Nadie los llamó",
    late_contact: "Llamaron demasiado tarde",
    wrong_duplicate: "No es un duplicado",
    other: "Otra cosa",
  },
  disputeText: "Qué pasó, en sus palabras",
  disputeHint: "Lo lee y responde alguien distinto de quien cerró el lead.",
  openDispute: "Enviar la disputa",
  disputeOpened: "La tenemos. Recibirá respuesta antes de la fecha indicada.",
  disputed: "Usted disputó este resultado.",
  seeDispute: "Ver cómo va",
  talk: "Pregunte o cuéntenos algo",
  kind: "Tipo",
  kinds: { question: "Una pregunta", information: "Información nueva", suggestion: "Una sugerencia" },
  text: "Su mensaje",
  sendMessage: "Enviar",
  messageSent: "Enviado. Una persona lo lee y responde aquí.",
  answerBy: (when) => `Respondemos antes del ${when}.`,
  answered: (when) => `Respondido el ${when}`,
};

export const myLeadWords: Readonly<Record<Locale, MyLeadWords>> = { "pt-BR": ptBr, en, es };
