import type { Role } from "@leadback/db";
import type { Locale } from "@leadback/scoring";

export interface SignInWords {
  signIn: string;
  lead: string;
  address: string;
  send: string;
  withAccounts: (name: string) => string;
  notAnAddress: string;
  accountsRefused: string;
  sent: string;
  sentHint: string;
  code: string;
  codeHint: string;
  codeButton: string;
  wrongCode: string;
  confirm: (email: string) => string;
  confirmHint: string;
  confirmButton: string;
  invited: (program: string) => string;
  invitedHint: (email: string) => string;
  invitedButton: string;
  gone: string;
  goneHint: string;
  otherBrowser: string;
  otherBrowserHint: string;
  tooMany: string;
  tooManyHint: string;
  again: string;
  elsewhere: string;
  elsewhereHint: string;
  account: string;
  person: string;
  program: string;
  role: string;
  noProgram: string;
  choose: (program: string) => string;
  signOut: string;
  signOutEverywhere: string;
  signedOut: string;
  signedOutHint: string;
  roles: Record<Role, string>;
}

export const signInWords: Record<Locale, SignInWords> = {
  "pt-BR": {
    signIn: "Entrar",
    lead: "Informe o seu e-mail. Mandamos uma carta com um link; não há senha para lembrar.",
    address: "E-mail",
    send: "Mandar o link",
    withAccounts: (name) => `Entrar com ${name}`,
    notAnAddress: "Isto não é um e-mail. Confira e mande de novo.",
    accountsRefused:
      "A conta da empresa não abriu a porta: ou a entrada foi interrompida, ou este e-mail ainda não foi convidado. Tente de novo, ou peça um link.",
    sent: "Olhe a sua caixa de entrada.",
    sentHint:
      "Se este e-mail faz parte de um programa, a carta está a caminho. O link vale dez minutos, uma vez, neste navegador.",
    code: "Seis dígitos",
    codeHint: "Abriu a carta em outro aparelho? Digite aqui os seis dígitos que estão nela.",
    codeButton: "Entrar",
    wrongCode: "Estes não são os dígitos da carta. Confira e digite de novo.",
    confirm: (email) => `Entrar como ${email}?`,
    confirmHint: "O link vale uma vez. Nada acontece antes de você apertar o botão.",
    confirmButton: "Entrar",
    invited: (program) => `${program} convida você.`,
    invitedHint: (email) =>
      `O convite é para ${email}. Ao apertar o botão, você passa a fazer parte do programa e entra.`,
    invitedButton: "Aceitar e entrar",
    gone: "Este link já não abre nada.",
    goneHint: "Ele foi usado, venceu ou foi retirado. Peça outro; leva um minuto.",
    otherBrowser: "Este link foi pedido em outro navegador.",
    otherBrowserHint:
      "Digite os seis dígitos da carta no navegador em que você pediu o link, ou peça um novo aqui. O link continua valendo lá.",
    tooMany: "Muitos pedidos daqui.",
    tooManyHint: "Espere uma hora e peça de novo. Os links que você já tem continuam valendo.",
    again: "Pedir um novo link",
    elsewhere: "O pedido veio de outro site.",
    elsewhereHint: "Abra esta página de novo e use o botão dela. Nada foi mudado.",
    account: "Você está dentro.",
    person: "Pessoa",
    program: "Programa",
    role: "Papel",
    noProgram: "Nenhum. Peça um convite a quem cuida do programa.",
    choose: (program) => `Trabalhar em ${program}`,
    signOut: "Sair",
    signOutEverywhere: "Sair de todos os aparelhos",
    signedOut: "Você saiu.",
    signedOutHint: "Até a próxima.",
    roles: {
      admin: "administração",
      channel_manager: "gerente de canais",
      sales: "vendas",
      partner: "parceiro",
      viewer: "leitura",
    },
  },
  en: {
    signIn: "Sign in",
    lead: "Give your e-mail address. We send a letter with a link; there is no password to remember.",
    address: "E-mail address",
    send: "Send the link",
    withAccounts: (name) => `Sign in with ${name}`,
    notAnAddress: "This is not an e-mail address. Check it and send again.",
    accountsRefused:
      "The company account did not open the door: either signing in was interrupted, or this address has not been invited yet. Try again, or ask for a link.",
    sent: "Look into your inbox.",
    sentHint:
      "If this address belongs to a programme, a letter is on its way. Its link is valid for ten minutes, once, in this browser.",
    code: "Six digits",
    codeHint: "Reading the letter on another device? Type its six digits here.",
    codeButton: "Sign in",
    wrongCode: "These are not the digits of the letter. Check them and type again.",
    confirm: (email) => `Sign in as ${email}?`,
    confirmHint: "The link works once. Nothing happens before you press the button.",
    confirmButton: "Sign in",
    invited: (program) => `${program} invites you.`,
    invitedHint: (email) =>
      `The invitation is for ${email}. Pressing the button makes you part of the programme and signs you in.`,
    invitedButton: "Accept and sign in",
    gone: "This link opens nothing any more.",
    goneHint: "It was used, has run out or was taken back. Ask for another; it takes a minute.",
    otherBrowser: "This link was asked for in another browser.",
    otherBrowserHint:
      "Type the code, the six digits of the letter, in the browser where you asked for the link, or ask for a new one here. The link stays valid there.",
    tooMany: "Too many requests from here.",
    tooManyHint: "Wait an hour and ask again. Links that you have stay valid.",
    again: "Ask for a new link",
    elsewhere: "The request came from another site.",
    elsewhereHint: "Open this page again and use its button. Nothing was changed.",
    account: "You are signed in.",
    person: "Person",
    program: "Programme",
    role: "Role",
    noProgram: "None. Ask whoever looks after the programme for an invitation.",
    choose: (program) => `Work in ${program}`,
    signOut: "Sign out",
    signOutEverywhere: "Sign out everywhere",
    signedOut: "You are signed out.",
    signedOutHint: "See you next time.",
    roles: {
      admin: "admin",
      channel_manager: "channel manager",
      sales: "sales",
      partner: "partner",
      viewer: "viewer",
    },
  },
  es: {
    signIn: "Entrar",
    lead: "Indique su correo. Le enviamos una carta con un enlace; no hay contraseña que recordar.",
    address: "Correo electrónico",
    send: "Enviar el enlace",
    withAccounts: (name) => `Entrar con ${name}`,
    notAnAddress: "Esto no es una dirección de correo. Revísela y envíela de nuevo.",
    accountsRefused:
      "La cuenta de la empresa no abrió la puerta: o la entrada se interrumpió, o esta dirección aún no fue invitada. Inténtelo de nuevo, o pida un enlace.",
    sent: "Mire su bandeja de entrada.",
    sentHint:
      "Si esta dirección pertenece a un programa, la carta está en camino. El enlace vale diez minutos, una vez, en este navegador.",
    code: "Seis dígitos",
    codeHint: "¿Lee la carta en otro dispositivo? Escriba aquí los seis dígitos que contiene.",
    codeButton: "Entrar",
    wrongCode: "Estos no son los dígitos de la carta. Revíselos y escríbalos de nuevo.",
    confirm: (email) => `¿Entrar como ${email}?`,
    confirmHint: "El enlace vale una vez. Nada ocurre antes de que usted pulse el botón.",
    confirmButton: "Entrar",
    invited: (program) => `${program} le invita.`,
    invitedHint: (email) =>
      `La invitación es para ${email}. Al pulsar el botón, usted pasa a formar parte del programa y entra.`,
    invitedButton: "Aceptar y entrar",
    gone: "Este enlace ya no abre nada.",
    goneHint: "Se usó, venció o fue retirado. Pida otro; toma un minuto.",
    otherBrowser: "Este enlace se pidió en otro navegador.",
    otherBrowserHint:
      "Escriba los seis dígitos de la carta en el navegador en el que pidió el enlace, o pida uno nuevo aquí. El enlace sigue valiendo allí.",
    tooMany: "Demasiadas solicitudes desde aquí.",
    tooManyHint: "Espere una hora y pídalo de nuevo. Los enlaces que ya tiene siguen valiendo.",
    again: "Pedir un nuevo enlace",
    elsewhere: "La solicitud vino de otro sitio.",
    elsewhereHint: "Abra esta página de nuevo y use su botón. No se cambió nada.",
    account: "Usted ha entrado.",
    person: "Persona",
    program: "Programa",
    role: "Rol",
    noProgram: "Ninguno. Pida una invitación a quien cuida del programa.",
    choose: (program) => `Trabajar en ${program}`,
    signOut: "Salir",
    signOutEverywhere: "Salir de todos los dispositivos",
    signedOut: "Usted ha salido.",
    signedOutHint: "Hasta la próxima.",
    roles: {
      admin: "administración",
      channel_manager: "gerente de canales",
      sales: "ventas",
      partner: "socio",
      viewer: "lectura",
    },
  },
};
