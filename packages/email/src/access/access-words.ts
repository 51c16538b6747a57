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
  },
};
