import type { AnswerPurpose, DisputeReason } from "@leadback/db";
import type { Locale } from "@leadback/scoring";

export interface AnswerWords {
  title: Record<AnswerPurpose, (program: string) => string>;
  about: (partner: string, leadRef: string | null) => string;
  promise: Record<AnswerPurpose, string>;
  text: Record<AnswerPurpose, string>;
  lead: string;
  noLead: string;
  useful: string;
  yes: string;
  no: string;
  reason: string;
  reasons: Record<DisputeReason, string>;
  send: string;
  nothingYet: string;
  sent: string;
  sentHint: (program: string) => string;
  over: string;
  overHint: string;
  incomplete: string;
  incompleteHint: string;
}

export const answerWords: Record<Locale, AnswerWords> = {
  "pt-BR": {
    title: {
      question: (program) => `Pergunte a ${program}`,
      suggestion: (program) => `Sugira algo a ${program}`,
      information: (program) => `Conte a novidade a ${program}`,
      dispute: (program) => `Conteste o resultado junto a ${program}`,
      rating: (program) => `O resumo de ${program} ajudou?`,
    },
    about: (partner, ref) =>
      ref === null
        ? `Você escreve em nome de ${partner}.`
        : `Você escreve em nome de ${partner}, sobre o lead ${ref}.`,
    promise: {
      question: "Uma pessoa responde dentro do prazo combinado, em dias úteis.",
      suggestion: "Uma pessoa lê e responde; o que adotarmos aparece no resumo.",
      information: "Quem cuida do lead recebe o que você escrever.",
      dispute:
        "Quem revê não é a pessoa que encerrou o lead. Se o resultado for revertido, os números são corrigidos.",
      rating: "Um sim ou um não já nos diz o que manter.",
    },
    text: {
      question: "O que você quer saber?",
      suggestion: "O que deveria mudar?",
      information: "O que há de novo?",
      dispute: "Por que você discorda?",
      rating: "Quer dizer por quê? Se escrever, uma pessoa lê e responde.",
    },
    lead: "De qual lead se trata?",
    noLead: "Nenhum em especial",
    useful: "Este retorno ajudou?",
    yes: "Sim",
    no: "Não",
    reason: "Motivo",
    reasons: {
      new_information: "Há informação nova",
      wrong_reason: "O motivo não é esse",
      no_attempt_made: "Ninguém tentou falar com o lead",
      late_contact: "O contato veio tarde",
      wrong_duplicate: "O lead não é duplicado",
      other: "Outro",
    },
    send: "Enviar",
    nothingYet: "Nada é enviado antes de você apertar o botão.",
    sent: "Recebemos, obrigado.",
    sentHint: (program) => `A sua mensagem está com ${program}. A resposta chega por e-mail.`,
    over: "Este link já cumpriu o seu papel.",
    overHint:
      "Ele foi usado ou venceu. O próximo e-mail traz um novo; se for urgente, responda ao último que você recebeu. Nada foi enviado.",
    incomplete: "Falta alguma coisa.",
    incompleteHint: "Confira o que está marcado e envie de novo. O que você escreveu ainda não foi enviado.",
  },
  en: {
    title: {
      question: (program) => `Ask ${program}`,
      suggestion: (program) => `Suggest something to ${program}`,
      information: (program) => `Tell ${program} what is new`,
      dispute: (program) => `Dispute the outcome with ${program}`,
      rating: (program) => `Was the summary from ${program} useful?`,
    },
    about: (partner, ref) =>
      ref === null ? `You write for ${partner}.` : `You write for ${partner}, about the lead ${ref}.`,
    promise: {
      question: "A person answers within the working days that we promised.",
      suggestion: "A person reads and answers it; what we adopt is told in the digest.",
      information: "Whoever looks after the lead gets what you write.",
      dispute:
        "Somebody else than the person who closed the lead reviews it. If it is overturned, the numbers are corrected.",
      rating: "A yes or a no already tells us what to keep.",
    },
    text: {
      question: "What would you like to know?",
      suggestion: "What should change?",
      information: "What is new?",
      dispute: "Why do you disagree?",
      rating: "Would you like to say why? If you write, a person reads and answers.",
    },
    lead: "Which lead is it about?",
    noLead: "None in particular",
    useful: "Was this useful?",
    yes: "Yes",
    no: "No",
    reason: "Reason",
    reasons: {
      new_information: "There is new information",
      wrong_reason: "That is not the reason",
      no_attempt_made: "Nobody tried to reach the lead",
      late_contact: "The contact came late",
      wrong_duplicate: "The lead is no duplicate",
      other: "Other",
    },
    send: "Send",
    nothingYet: "Nothing is sent before you press the button.",
    sent: "We have it, thank you.",
    sentHint: (program) => `Your message is with ${program}. The answer comes by e-mail.`,
    over: "This link has done its work.",
    overHint:
      "It was used, or its time is over. The next e-mail brings a new one; if it is urgent, reply to the last one you got. Nothing was sent.",
    incomplete: "Something is missing.",
    incompleteHint: "Look at what is marked and send it again. What you wrote has not been sent yet.",
  },
  es: {
    title: {
      question: (program) => `Pregunte a ${program}`,
      suggestion: (program) => `Sugiera algo a ${program}`,
      information: (program) => `Cuente la novedad a ${program}`,
      dispute: (program) => `Dispute el resultado ante ${program}`,
      rating: (program) => `¿Le sirvió el resumen de ${program}?`,
    },
    about: (partner, ref) =>
      ref === null
        ? `Usted escribe en nombre de ${partner}.`
        : `Usted escribe en nombre de ${partner}, sobre el lead ${ref}.`,
    promise: {
      question: "Una persona responde en el plazo acordado, en días hábiles.",
      suggestion: "Una persona la lee y responde; lo que adoptemos aparece en el resumen.",
      information: "Quien se ocupa del lead recibe lo que usted escriba.",
      dispute:
        "Lo revisa otra persona, no quien cerró el lead. Si el resultado se revierte, los números se corrigen.",
      rating: "Un sí o un no ya nos dice qué conservar.",
    },
    text: {
      question: "¿Qué quiere saber?",
      suggestion: "¿Qué debería cambiar?",
      information: "¿Qué hay de nuevo?",
      dispute: "¿Por qué no está de acuerdo?",
      rating: "¿Quiere decirnos por qué? Si escribe, una persona lo lee y responde.",
    },
    lead: "¿De qué lead se trata?",
    noLead: "Ninguno en particular",
    useful: "¿Le sirvió este resumen?",
    yes: "Sí",
    no: "No",
    reason: "Motivo",
    reasons: {
      new_information: "Hay información nueva",
      wrong_reason: "El motivo no es ese",
      no_attempt_made: "Nadie intentó hablar con el lead",
      late_contact: "El contacto llegó tarde",
      wrong_duplicate: "El lead no está duplicado",
      other: "Otro",
    },
    send: "Enviar",
    nothingYet: "Nada se envía antes de que usted pulse el botón.",
    sent: "Lo recibimos, gracias.",
    sentHint: (program) => `Su mensaje está en manos de ${program}. La respuesta llega por correo.`,
    over: "Este enlace ya cumplió su función.",
    overHint:
      "Se usó o venció. El próximo correo trae uno nuevo; si es urgente, responda al último que recibió. No se envió nada.",
    incomplete: "Falta algo.",
    incompleteHint: "Revise lo que está marcado y envíelo de nuevo. Lo que escribió aún no se ha enviado.",
  },
};
