import type { components } from "@leadback/client";
import type { Locale } from "@leadback/scoring/reasons";

export interface LettersWords {
  title: string;
  sentence: string;
  back: string;
  editions: Record<components["schemas"]["Digest"]["edition"], string>;
  none: string;
  noneHint: string;
}

const en: LettersWords = {
  title: "Letters to you",
  sentence: "Each as it was sent. What was corrected later stands in the next one.",
  back: "All letters",
  editions: { regular: "Feedback", quiet: "Quiet week", welcome: "Welcome", closing: "Farewell" },
  none: "No letter yet",
  noneHint: "The first one comes in the week after your first lead, by e-mail and here.",
};

const ptBr: LettersWords = {
  title: "Cartas para você",
  sentence: "Cada uma como foi enviada. O que foi corrigido depois está na seguinte.",
  back: "Todas as cartas",
  editions: { regular: "Retorno", quiet: "Semana tranquila", welcome: "Boas-vindas", closing: "Despedida" },
  none: "Ainda não há cartas",
  noneHint: "A primeira chega na semana depois do seu primeiro lead, por e-mail e aqui.",
};

const es: LettersWords = {
  title: "Cartas para usted",
  sentence: "Cada una como se envió. Lo que se corrigió después está en la siguiente.",
  back: "Todas las cartas",
  editions: {
    regular: "Comentarios",
    quiet: "Semana tranquila",
    welcome: "Bienvenida",
    closing: "Despedida",
  },
  none: "Todavía no hay cartas",
  noneHint: "La primera llega la semana después de su primer lead, por correo y aquí.",
};

export const lettersWords: Readonly<Record<Locale, LettersWords>> = { "pt-BR": ptBr, en, es };
