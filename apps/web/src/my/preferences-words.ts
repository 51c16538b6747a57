import type { Locale } from "@leadback/scoring/reasons";

export interface PreferencesWords {
  title: string;
  sentence: string;
  letters: string;
  readers: string;
  pace: string;
  paceOf(name: string): string;
  paces: Record<"weekly" | "biweekly" | "monthly" | "paused", string>;
  pausedSince(date: string): string;
  whilePaused: string;
  receivesNot: string;
  unsubscribed(date: string): string;
  languageOf(language: string): string;
  noReaders: string;
  howToChange: string;
  mentions: string;
  mentionsSentence: string;
  mention(what: string): string;
  reached(date: string): string;
  recognitions: {
    first_accepted: string;
    first_win: string;
    wins(count: string): string;
    anniversary(years: string): string;
    steady_quality: string;
  };
  noMentions: string;
  saved: string;
}

const en: PreferencesWords = {
  title: "Preferences",
  sentence:
    "Who at your place gets our letters and how often, and what we may say about you. Language and appearance stand in the menu at the top.",
  letters: "Letters",
  readers: "Who gets them",
  pace: "How often the letter comes",
  paceOf: (name) => `How often the letter comes to ${name}`,
  paces: {
    weekly: "Every week",
    biweekly: "Every two weeks",
    monthly: "Every four weeks",
    paused: "Not for now",
  },
  pausedSince: (date) => `no letters since ${date}`,
  whilePaused: "What cannot wait still comes: a question from us, an answer to you, a new customer.",
  receivesNot: "does not get the letter",
  unsubscribed: (date) => `unsubscribed on ${date}`,
  languageOf: (language) => `in ${language}`,
  noReaders: "Nobody at your place gets our letters yet. Tell your channel manager who should.",
  howToChange:
    "Each letter also ends with a link to change this or to unsubscribe, without signing in. For another person or address, write to your channel manager: answer any letter.",
  mentions: "What you reached",
  mentionsSentence: "We speak of it to others only where you say yes, and you can take it back at any time.",
  mention: (what) => `May be mentioned: ${what}`,
  reached: (date) => `reached on ${date}`,
  recognitions: {
    first_accepted: "The first accepted lead",
    first_win: "The first customer",
    wins: (count) => `${count} customers`,
    anniversary: (years) => `Years together: ${years}`,
    steady_quality: "Steady quality",
  },
  noMentions: "Nothing yet. What you reach from here on, like the next customer, appears here.",
  saved: "Saved.",
};

const ptBr: PreferencesWords = {
  title: "Preferências",
  sentence:
    "Quem aí recebe nossas cartas e de quanto em quanto tempo, e o que podemos dizer de vocês. Idioma e aparência ficam no menu, no alto.",
  letters: "Cartas",
  readers: "Quem recebe",
  pace: "De quanto em quanto tempo vem a carta",
  paceOf: (name) => `De quanto em quanto tempo vem a carta para ${name}`,
  paces: {
    weekly: "Toda semana",
    biweekly: "A cada duas semanas",
    monthly: "A cada quatro semanas",
    paused: "Por enquanto não",
  },
  pausedSince: (date) => `sem cartas desde ${date}`,
  whilePaused:
    "O que não pode esperar continua vindo: uma pergunta nossa, uma resposta a você, um cliente novo.",
  receivesNot: "não recebe a carta",
  unsubscribed: (date) => `cancelou em ${date}`,
  languageOf: (language) => `em ${language}`,
  noReaders: "Ninguém aí recebe nossas cartas ainda. Diga ao seu gerente de canais quem deve receber.",
  howToChange:
    "Cada carta também termina com um link para mudar isto ou cancelar, sem entrar. Para outra pessoa ou outro endereço, escreva ao seu gerente de canais: responda a qualquer carta.",
  mentions: "O que vocês alcançaram",
  mentionsSentence: "Só falamos disso a outros onde você diz sim, e você pode voltar atrás quando quiser.",
  mention: (what) => `Pode ser mencionado: ${what}`,
  reached: (date) => `alcançado em ${date}`,
  recognitions: {
    first_accepted: "O primeiro lead aceito",
    first_win: "O primeiro cliente",
    wins: (count) => `${count} clientes`,
    anniversary: (years) => `Anos juntos: ${years}`,
    steady_quality: "Qualidade constante",
  },
  noMentions: "Nada ainda. O que vocês alcançarem daqui em diante, como o próximo cliente, aparece aqui.",
  saved: "Salvo.",
};

const es: PreferencesWords = {
  title: "Preferencias",
  sentence:
    "Quién recibe nuestras cartas y cada cuánto, y qué podemos decir de ustedes. El idioma y la apariencia están en el menú, arriba.",
  letters: "Cartas",
  readers: "Quién las recibe",
  pace: "Cada cuánto llega la carta",
  paceOf: (name) => `Cada cuánto llega la carta a ${name}`,
  paces: {
    weekly: "Cada semana",
    biweekly: "Cada dos semanas",
    monthly: "Cada cuatro semanas",
    paused: "Por ahora no",
  },
  pausedSince: (date) => `sin cartas desde el ${date}`,
  whilePaused:
    "Lo que no puede esperar sigue llegando: una pregunta nuestra, una respuesta a usted, un cliente nuevo.",
  receivesNot: "no recibe la carta",
  unsubscribed: (date) => `se dio de baja el ${date}`,
  languageOf: (language) => `en ${language}`,
  noReaders: "Todavía nadie recibe nuestras cartas. Diga a su gerente de canales quién debe recibirlas.",
  howToChange:
    "Cada carta también termina con un enlace para cambiar esto o darse de baja, sin entrar. Para otra persona u otra dirección, escriba a su gerente de canales: responda a cualquier carta.",
  mentions: "Lo que alcanzaron",
  mentionsSentence: "Solo hablamos de ello a otros donde usted dice que sí, y puede retirarlo cuando quiera.",
  mention: (what) => `Se puede mencionar: ${what}`,
  reached: (date) => `alcanzado el ${date}`,
  recognitions: {
    first_accepted: "El primer lead aceptado",
    first_win: "El primer cliente",
    wins: (count) => `${count} clientes`,
    anniversary: (years) => `Años juntos: ${years}`,
    steady_quality: "Calidad constante",
  },
  noMentions: "Nada todavía. Lo que alcancen de aquí en adelante, como el próximo cliente, aparece aquí.",
  saved: "Guardado.",
};

export const preferencesWords: Readonly<Record<Locale, PreferencesWords>> = { "pt-BR": ptBr, en, es };
