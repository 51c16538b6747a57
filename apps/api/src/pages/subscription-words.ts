import type { Cadence } from "@leadback/db";
import type { Locale } from "@leadback/scoring";

export interface SubscriptionWords {
  question: (program: string) => string;
  about: (program: string, partner: string) => string;
  unsubscribe: string;
  nothingYet: string;
  done: string;
  doneHint: (program: string, partner: string) => string;
  resubscribe: string;
  back: string;
  backHint: (program: string, partner: string) => string;
  /** Letters stand still for this person. */
  paused: string;
  pausedHint: (program: string, partner: string) => string;
  preferences: string;
  cadence: string;
  cadences: Record<Cadence, string>;
  hour: string;
  notices: string;
  unsubscribeAll: string;
  stopNotices: string;
  noticesQuestion: (program: string) => string;
  noticesAbout: string;
  noticesDone: string;
  noticesDoneHint: string;
  noticesAgain: string;
  savePreferences: string;
  chosen: string;
  chosenHint: string;
  unknown: string;
  unknownHint: string;
  unclear: string;
  unclearHint: string;
}

export const subscriptionWords: Record<Locale, SubscriptionWords> = {
  "pt-BR": {
    question: (program) => `Parar de receber o retorno de ${program}?`,
    about: (program, partner) =>
      `Este link cuida dos e-mails em que ${program} conta a ${partner} o que aconteceu com os leads enviados. Outras pessoas da empresa continuam recebendo os seus.`,
    unsubscribe: "Parar de receber",
    nothingYet: "Nada muda antes de você apertar o botão.",
    done: "Pronto, os e-mails pararam.",
    doneHint: (program, partner) =>
      `Você não recebe mais o retorno de ${program} sobre os leads de ${partner}. Os leads seguem o seu caminho normalmente.`,
    resubscribe: "Voltar a receber",
    back: "Os e-mails continuam.",
    backHint: (program, partner) =>
      `Você recebe de novo o retorno de ${program} sobre os leads de ${partner}, no próximo dia de envio.`,
    paused: "Os resumos estão em pausa.",
    pausedHint: (program, partner) =>
      `Por enquanto você não recebe o resumo de ${program} sobre os leads de ${partner}; os avisos do que não pode esperar continuam, se estiverem ligados. Escolher um ritmo também encerra a pausa.`,
    preferences: "Prefere em outro ritmo?",
    cadence: "Com que frequência",
    cadences: { weekly: "Toda semana", biweekly: "A cada duas semanas", monthly: "A cada quatro semanas" },
    hour: "A partir de que hora",
    notices: "Avisar no mesmo dia o que não pode esperar",
    unsubscribeAll: "Parar todos os e-mails",
    stopNotices: "Parar os avisos",
    noticesQuestion: (program) => `Parar os avisos de ${program}?`,
    noticesAbout:
      "Avisos contam no mesmo dia o que não pode esperar, no máximo um por dia. O resumo continua vindo.",
    noticesDone: "Pronto, os avisos pararam.",
    noticesDoneHint: "O que acontecer com os seus leads você lê no resumo, como antes.",
    noticesAgain: "Voltar a receber os avisos",
    savePreferences: "Guardar",
    chosen: "Está guardado.",
    chosenHint: "Vale a partir do próximo resumo. Você pode mudar de ideia quando quiser.",
    unknown: "Este link não vale.",
    unknownHint:
      "Ele pode ter sido copiado pela metade ou substituído por um mais novo. Abra o do último e-mail que você recebeu, ou responda a esse e-mail e peça para sair. Nada foi mudado.",
    unclear: "Não entendemos o pedido.",
    unclearHint: "Abra de novo o link do e-mail e use o botão da página. Nada foi mudado.",
  },
  en: {
    question: (program) => `Stop the feedback from ${program}?`,
    about: (program, partner) =>
      `This link is about the e-mails in which ${program} tells ${partner} what became of the leads it sent. Other people at the company keep getting theirs.`,
    unsubscribe: "Stop these e-mails",
    nothingYet: "Nothing changes before you press the button.",
    done: "Done, the e-mails have stopped.",
    doneHint: (program, partner) =>
      `You no longer get the feedback from ${program} about the leads of ${partner}. The leads themselves go on as before.`,
    resubscribe: "Get them again",
    back: "The e-mails go on.",
    backHint: (program, partner) =>
      `You get the feedback from ${program} about the leads of ${partner} again, on the next day it goes out.`,
    paused: "Your summaries are on hold.",
    pausedHint: (program, partner) =>
      `For now you do not get the summary from ${program} about the leads of ${partner}; notices of what cannot wait still come if they are switched on. Choosing a rhythm ends the pause too.`,
    preferences: "Would another rhythm suit you better?",
    cadence: "How often",
    cadences: { weekly: "Every week", biweekly: "Every two weeks", monthly: "Every four weeks" },
    hour: "From what time on",
    notices: "Tell me on the same day what cannot wait",
    unsubscribeAll: "Stop all e-mails",
    stopNotices: "Stop the notices",
    noticesQuestion: (program) => `Stop the notices from ${program}?`,
    noticesAbout:
      "Notices tell on the same day what cannot wait, at most one a day. The summary keeps coming.",
    noticesDone: "Done, the notices have stopped.",
    noticesDoneHint: "What becomes of your leads you read in the summary, as before.",
    noticesAgain: "Get the notices again",
    savePreferences: "Keep this",
    chosen: "It is kept.",
    chosenHint: "From the next summary on. You can change your mind whenever you like.",
    unknown: "This link is not valid.",
    unknownHint:
      "It may have been copied only in part, or replaced by a newer one. Open the one in the latest e-mail you got, or reply to that e-mail and ask to be taken off. Nothing was changed.",
    unclear: "We did not understand the request.",
    unclearHint: "Open the link in the e-mail again and use the button on the page. Nothing was changed.",
  },
  es: {
    question: (program) => `¿Dejar de recibir los comentarios de ${program}?`,
    about: (program, partner) =>
      `Este enlace se refiere a los correos en los que ${program} cuenta a ${partner} qué pasó con los leads que envió. Las demás personas de la empresa siguen recibiendo los suyos.`,
    unsubscribe: "Dejar de recibirlos",
    nothingYet: "Nada cambia antes de que usted pulse el botón.",
    done: "Listo, los correos se detuvieron.",
    doneHint: (program, partner) =>
      `Usted ya no recibe los comentarios de ${program} sobre los leads de ${partner}. Los leads siguen su curso como siempre.`,
    resubscribe: "Volver a recibirlos",
    back: "Los correos continúan.",
    backHint: (program, partner) =>
      `Usted recibe de nuevo los comentarios de ${program} sobre los leads de ${partner}, en el próximo día de envío.`,
    paused: "Los resúmenes están en pausa.",
    pausedHint: (program, partner) =>
      `Por ahora usted no recibe el resumen de ${program} sobre los leads de ${partner}; los avisos de lo que no puede esperar siguen llegando si están activados. Elegir un ritmo también termina la pausa.`,
    preferences: "¿Prefiere otro ritmo?",
    cadence: "Con qué frecuencia",
    cadences: { weekly: "Cada semana", biweekly: "Cada dos semanas", monthly: "Cada cuatro semanas" },
    hour: "A partir de qué hora",
    notices: "Avisarme el mismo día de lo que no puede esperar",
    unsubscribeAll: "Detener todos los correos",
    stopNotices: "Detener los avisos",
    noticesQuestion: (program) => `¿Detener los avisos de ${program}?`,
    noticesAbout:
      "Los avisos cuentan el mismo día lo que no puede esperar, uno por día como máximo. El resumen sigue llegando.",
    noticesDone: "Listo, los avisos se detuvieron.",
    noticesDoneHint: "Lo que pase con sus leads lo lee en el resumen, como antes.",
    noticesAgain: "Volver a recibir los avisos",
    savePreferences: "Guardar",
    chosen: "Quedó guardado.",
    chosenHint: "Vale desde el próximo resumen. Puede cambiar de idea cuando quiera.",
    unknown: "Este enlace no es válido.",
    unknownHint:
      "Puede que se haya copiado a medias o que uno más nuevo lo haya reemplazado. Abra el del último correo que recibió, o responda a ese correo y pida que lo den de baja. No se cambió nada.",
    unclear: "No entendimos la solicitud.",
    unclearHint: "Abra de nuevo el enlace del correo y use el botón de la página. No se cambió nada.",
  },
};
