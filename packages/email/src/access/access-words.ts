import type { DigestLocale } from "../snapshot.ts";

/** Every word of the letters that let people in. A locale that lacks one does not compile. */
export interface AccessWords {
  signIn: {
    subject: string;
    lead: (minutes: number) => string;
    button: string;
    code: string;
    notYou: string;
  };
  invitation: {
    subject: (program: string) => string;
    title: (program: string) => string;
    lead: (days: number) => string;
    button: string;
    notYou: string;
  };
  webhookStopped: {
    subject: (program: string) => string;
    title: string;
    lead: string;
    button: string;
    notYou: string;
  };
}

export const accessWords: Readonly<Record<DigestLocale, AccessWords>> = {
  "pt-BR": {
    signIn: {
      subject: "O seu link para entrar no Leadback",
      lead: (minutes) => `Vale uma vez, por ${minutes} minutos, no navegador em que foi pedido.`,
      button: "Entrar",
      code: "Pediu em outro aparelho? Digite lá estes seis dígitos:",
      notYou: "Se não foi você quem pediu, não precisa fazer nada: ninguém entra sem este e-mail.",
    },
    invitation: {
      subject: (program) => `${program} convida você para o Leadback`,
      title: (program) => `${program} convida você.`,
      lead: (days) =>
        `No Leadback você acompanha os leads do programa: o que aconteceu com cada um, e por quê. O convite vale ${days} dias, uma vez.`,
      button: "Ver o convite",
      notYou: "Se você não esperava este convite, deixe-o vencer: nada acontece sem você aceitar.",
    },
    webhookStopped: {
      subject: (program) => `Um webhook de ${program} foi desligado no Leadback`,
      title: "Um webhook foi desligado.",
      lead: "O endereço ficou dias sem uma resposta boa, ou respondeu que não existe mais. Nenhum lead se perdeu: o que houve está na API, e o que não foi entregue pode ser enviado de novo depois que você religar o webhook.",
      button: "Ver como religar",
      notYou: "Se o desligamento era esperado, não precisa fazer nada.",
    },
  },
  en: {
    signIn: {
      subject: "Your link to sign in to Leadback",
      lead: (minutes) => `It works once, for ${minutes} minutes, in the browser where it was asked for.`,
      button: "Sign in",
      code: "Asked for it on another device? Type these six digits there:",
      notYou: "If you did not ask for this, there is nothing to do: nobody gets in without this e-mail.",
    },
    invitation: {
      subject: (program) => `${program} invites you to Leadback`,
      title: (program) => `${program} invites you.`,
      lead: (days) =>
        `In Leadback you follow the programme's leads: what became of each, and why. The invitation works once, for ${days} days.`,
      button: "See the invitation",
      notYou: "If you did not expect this, let it run out: nothing happens unless you accept.",
    },
    webhookStopped: {
      subject: (program) => `A webhook of ${program} was switched off in Leadback`,
      title: "A webhook was switched off.",
      lead: "Its address gave no good answer for days, or said that it is gone for good. No lead is lost: what happened is in the API, and what was not delivered can be sent again once the webhook is switched on.",
      button: "See how to switch it on",
      notYou: "If you expected this, there is nothing to do.",
    },
  },
  es: {
    signIn: {
      subject: "Su enlace para entrar en Leadback",
      lead: (minutes) => `Vale una vez, durante ${minutes} minutos, en el navegador en el que se pidió.`,
      button: "Entrar",
      code: "¿Lo pidió en otro dispositivo? Escriba allí estos seis dígitos:",
      notYou: "Si usted no lo pidió, no tiene que hacer nada: nadie entra sin este correo.",
    },
    invitation: {
      subject: (program) => `${program} le invita a Leadback`,
      title: (program) => `${program} le invita.`,
      lead: (days) =>
        `En Leadback usted sigue los leads del programa: qué pasó con cada uno, y por qué. La invitación vale ${days} días, una vez.`,
      button: "Ver la invitación",
      notYou: "Si no esperaba esta invitación, déjela vencer: nada ocurre si usted no la acepta.",
    },
    webhookStopped: {
      subject: (program) => `Se desactivó un webhook de ${program} en Leadback`,
      title: "Se desactivó un webhook.",
      lead: "Su dirección pasó días sin dar una buena respuesta, o respondió que ya no existe. No se perdió ningún lead: lo ocurrido está en la API, y lo que no se entregó puede enviarse de nuevo cuando usted vuelva a activar el webhook.",
      button: "Ver cómo activarlo de nuevo",
      notYou: "Si esto era lo esperado, no tiene que hacer nada.",
    },
  },
};
