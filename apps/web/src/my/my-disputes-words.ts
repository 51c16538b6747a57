import type { components } from "@leadback/client";
import type { Locale } from "@leadback/scoring/reasons";

type State = components["schemas"]["Dispute"]["state"];

export interface MyDisputesWords {
  title: string;
  sentence: string;
  states: Record<State, string>;
  opened(when: string): string;
  decisionBy(when: string): string;
  overdue: string;
  closed(when: string): string;
  endedFor(reason: string): string;
  newReason(reason: string): string;
  newStage(stage: string): string;
  askedTitle: string;
  expires: string;
  information: string;
  give: string;
  given: string;
  withdraw: string;
  withdrawTitle: string;
  withdrawConsequence: string;
  withdrawn: string;
  none: string;
  noneHint: string;
  toLeads: string;
}

const en: MyDisputesWords = {
  title: "Your disagreements",
  sentence:
    "Each is decided by somebody who did not end the lead. If you are right, the numbers are corrected.",
  states: {
    open: "Waiting for a decision",
    under_review: "Being looked at",
    upheld: "The outcome stands",
    overturned: "Corrected: you were right",
    withdrawn: "Taken back",
    expired: "Closed without an answer from you",
  },
  opened: (when) => `sent on ${when}`,
  decisionBy: (when) => `We decide by ${when}.`,
  overdue: "We are late with this one; it has gone to the person responsible.",
  closed: (when) => `Decided on ${when}.`,
  endedFor: (reason) => `It had ended for: ${reason}`,
  newReason: (reason) => `The reason is now: ${reason}`,
  newStage: (stage) => `The lead is now: ${stage}`,
  askedTitle: "We need to know one thing",
  expires: "Without an answer within ten days the outcome stands.",
  information: "Your answer",
  give: "Send the answer",
  given: "Thank you. We go on with it.",
  withdraw: "Take back",
  withdrawTitle: "Take the disagreement back?",
  withdrawConsequence: "The outcome then stands, and cannot be disputed a second time.",
  withdrawn: "Taken back.",
  none: "You have not disagreed with an outcome",
  noneHint: "Should a lead have ended for a wrong reason, open it and choose “I disagree”.",
  toLeads: "See your leads",
};

const ptBr: MyDisputesWords = {
  title: "Suas contestações",
  sentence: "Quem decide não é quem encerrou o lead. Se você tiver razão, os números são corrigidos.",
  states: {
    open: "Aguardando decisão",
    under_review: "Em análise",
    upheld: "O desfecho fica como está",
    overturned: "Corrigido: você tinha razão",
    withdrawn: "Retirada",
    expired: "Encerrada sem resposta sua",
  },
  opened: (when) => `enviada em ${when}`,
  decisionBy: (when) => `Decidimos até ${when}.`,
  overdue: "Estamos atrasados; foi levada a quem responde por isso.",
  closed: (when) => `Decidida em ${when}.`,
  endedFor: (reason) => `Tinha encerrado por: ${reason}`,
  newReason: (reason) => `O motivo agora é: ${reason}`,
  newStage: (stage) => `O lead agora está: ${stage}`,
  askedTitle: "Precisamos saber uma coisa",
  expires: "Sem resposta em dez dias, o desfecho fica como está.",
  information: "Sua resposta",
  give: "Enviar a resposta",
  given: "Obrigado. Seguimos com ela.",
  withdraw: "Retirar",
  withdrawTitle: "Retirar a contestação?",
  withdrawConsequence: "O desfecho fica como está e não pode ser contestado de novo.",
  withdrawn: "Retirada.",
  none: "Você não contestou nenhum desfecho",
  noneHint: "Se um lead encerrou por um motivo errado, abra-o e escolha “Não concordo”.",
  toLeads: "Ver seus leads",
};

const es: MyDisputesWords = {
  title: "Sus disputas",
  sentence: "Decide alguien que no cerró el lead. Si usted tiene razón, los números se corrigen.",
  states: {
    open: "A la espera de una decisión",
    under_review: "En revisión",
    upheld: "El resultado se mantiene",
    overturned: "Corregido: usted tenía razón",
    withdrawn: "Retirada",
    expired: "Cerrada sin respuesta suya",
  },
  opened: (when) => `enviada el ${when}`,
  decisionBy: (when) => `Decidimos antes del ${when}.`,
  overdue: "Vamos con retraso; pasó a la persona responsable.",
  closed: (when) => `Decidida el ${when}.`,
  endedFor: (reason) => `Se había cerrado por: ${reason}`,
  newReason: (reason) => `El motivo ahora es: ${reason}`,
  newStage: (stage) => `El lead ahora está: ${stage}`,
  askedTitle: "Necesitamos saber una cosa",
  expires: "Sin respuesta en diez días, el resultado se mantiene.",
  information: "Su respuesta",
  give: "Enviar la respuesta",
  given: "Gracias. Seguimos con ella.",
  withdraw: "Retirar",
  withdrawTitle: "¿Retirar la disputa?",
  withdrawConsequence: "El resultado se mantiene y no se puede disputar otra vez.",
  withdrawn: "Retirada.",
  none: "Usted no ha disputado ningún resultado",
  noneHint: "Si un lead se cerró por un motivo equivocado, ábralo y elija “No estoy de acuerdo”.",
  toLeads: "Ver sus leads",
};

export const myDisputesWords: Readonly<Record<Locale, MyDisputesWords>> = { "pt-BR": ptBr, en, es };
