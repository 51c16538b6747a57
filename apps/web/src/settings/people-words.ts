import type { Locale } from "@leadback/scoring/reasons";

export interface PeopleWords {
  sentence: string;
  invite: string;
  email: string;
  role: string;
  partner: string;
  choosePartner: string;
  send: string;
  invited(email: string): string;
  people: string;
  waiting: string;
  nobodyWaits: string;
  joined(when: string): string;
  expires(when: string): string;
  takeBack: string;
  takeBackTitle(email: string): string;
  takeBackConsequence: string;
  remove: string;
  removeTitle(name: string): string;
  removeConsequence: string;
  roleOf(name: string): string;
  roleChanged(name: string, role: string): string;
  removed(name: string): string;
}

const en: PeopleWords = {
  sentence: "Who works in this programme, and as what.",
  invite: "Invite a person",
  email: "E-mail",
  role: "Role",
  partner: "Partner",
  choosePartner: "Whose person it is",
  send: "Send the invitation",
  invited: (email) => `${email} gets a letter with a link. It works once, within seven days.`,
  people: "People",
  waiting: "Invitations that wait",
  nobodyWaits: "None waits. Whoever is invited stands here until the link is used.",
  joined: (when) => `since ${when}`,
  expires: (when) => `the link works until ${when}`,
  takeBack: "Take back",
  takeBackTitle: (email) => `Take the invitation of ${email} back?`,
  takeBackConsequence: "The link in the letter stops working at once. You can invite again.",
  remove: "Remove",
  removeTitle: (name) => `Take ${name} out of the programme?`,
  removeConsequence: "The person is signed out at once. What they did stays in the history under their name.",
  roleOf: (name) => `Role of ${name}`,
  roleChanged: (name, role) => `${name} is now: ${role}.`,
  removed: (name) => `${name} is no longer part of the programme.`,
};
const ptBr: PeopleWords = {
  sentence: "Quem trabalha neste programa, e em que papel.",
  invite: "Convidar uma pessoa",
  email: "E-mail",
  role: "Papel",
  partner: "Parceiro",
  choosePartner: "De que parceiro é a pessoa",
  send: "Enviar o convite",
  invited: (email) => `${email} recebe uma carta com um link. Funciona uma vez, por sete dias.`,
  people: "Pessoas",
  waiting: "Convites à espera",
  nobodyWaits: "Nenhum à espera. Quem for convidado aparece aqui até usar o link.",
  joined: (when) => `desde ${when}`,
  expires: (when) => `o link funciona até ${when}`,
  takeBack: "Retirar",
  takeBackTitle: (email) => `Retirar o convite de ${email}?`,
  takeBackConsequence: "O link da carta deixa de funcionar na hora. Você pode convidar de novo.",
  remove: "Tirar",
  removeTitle: (name) => `Tirar ${name} do programa?`,
  removeConsequence: "A sessão da pessoa termina na hora. O que ela fez continua no histórico com seu nome.",
  roleOf: (name) => `Papel de ${name}`,
  roleChanged: (name, role) => `${name} agora é: ${role}.`,
  removed: (name) => `${name} não faz mais parte do programa.`,
};
const es: PeopleWords = {
  sentence: "Quién trabaja en este programa, y con qué rol.",
  invite: "Invitar a una persona",
  email: "Correo electrónico",
  role: "Rol",
  partner: "Socio",
  choosePartner: "De qué socio es la persona",
  send: "Enviar la invitación",
  invited: (email) => `${email} recibe una carta con un enlace. Funciona una vez, durante siete días.`,
  people: "Personas",
  waiting: "Invitaciones en espera",
  nobodyWaits: "Ninguna en espera. Quien sea invitado aparece aquí hasta que use el enlace.",
  joined: (when) => `desde el ${when}`,
  expires: (when) => `el enlace funciona hasta el ${when}`,
  takeBack: "Retirar",
  takeBackTitle: (email) => `¿Retirar la invitación de ${email}?`,
  takeBackConsequence: "El enlace de la carta deja de funcionar enseguida. Puede invitar otra vez.",
  remove: "Quitar",
  removeTitle: (name) => `¿Quitar a ${name} del programa?`,
  removeConsequence:
    "La sesión de la persona termina enseguida. Lo que hizo queda en el historial con su nombre.",
  roleOf: (name) => `Rol de ${name}`,
  roleChanged: (name, role) => `${name} ahora es: ${role}.`,
  removed: (name) => `${name} ya no forma parte del programa.`,
};

export const peopleWords: Readonly<Record<Locale, PeopleWords>> = { "pt-BR": ptBr, en, es };
