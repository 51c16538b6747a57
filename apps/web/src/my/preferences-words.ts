import type { Locale } from "@leadback/scoring/reasons";

export interface PreferencesWords {
  title: string;
  sentence: string;
  letters: string;
  readers: string;
  cadences: Record<"weekly" | "biweekly" | "monthly", string>;
  receives: string;
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
    "Who at your place gets our letters, and what we may say about you. Language and appearance stand in the menu at the top.",
  letters: "Letters",
  readers: "Who gets them",
  cadences: { weekly: "every week", biweekly: "every two weeks", monthly: "every month" },
  receives: "gets the letter",
  receivesNot: "does not get the letter",
  unsubscribed: (date) => `unsubscribed on ${date}`,
  languageOf: (language) => `in ${language}`,
  noReaders: "Nobody at your place gets our letters yet. Tell your channel manager who should.",
  howToChange:
    "Each letter ends with a link to change its rhythm or to stop it, without signing in. For another person or address, write to your channel manager: answer any letter.",
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
    "Quem aí recebe nossas cartas, e o que podemos dizer de vocês. Idioma e aparência ficam no menu, no alto.",
  letters: "Cartas",
  readers: "Quem recebe",
  cadences: { weekly: "toda semana", biweekly: "a cada duas semanas", monthly: "todo mês" },
  receives: "recebe a carta",
  receivesNot: "não recebe a carta",
  unsubscribed: (date) => `cancelou em ${date}`,
  languageOf: (language) => `em ${language}`,
  noReaders: "Ninguém aí recebe nossas cartas ainda. Diga ao seu gerente de canais quem deve receber.",
  howToChange:
    "Cada carta termina com um link para mudar o ritmo ou parar, sem entrar. Para outra pessoa ou outro endereço, escreva ao seu gerente de canais: responda a qualquer carta.",
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
    "Quién recibe nuestras cartas, y qué podemos decir de ustedes. El idioma y la apariencia están en el menú, arriba.",
  letters: "Cartas",
  readers: "Quién las recibe",
  cadences: { weekly: "cada semana", biweekly: "cada dos semanas", monthly: "cada mes" },
  receives: "recibe la carta",
  receivesNot: "no recibe la carta",
  unsubscribed: (date) => `se dio de baja el ${date}`,
  languageOf: (language) => `en ${language}`,
  noReaders: "Todavía nadie recibe nuestras cartas. Diga a su gerente de canales quién debe recibirlas.",
  howToChange:
    "Cada carta termina con un enlace para cambiar el ritmo o detenerla, sin entrar. Para otra persona u otra dirección, escriba a su gerente de canales: responda a cualquier carta.",
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
