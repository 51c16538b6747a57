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
  sentence:
    "Each as it was sent. One that is still being written or looked over appears once it has left; what was corrected later stands in the next one.",
  back: "All letters",
  editions: { regular: "Feedback", quiet: "Quiet week", welcome: "Welcome", closing: "Farewell" },
  none: "No letter yet",
  noneHint: "They come by e-mail to those named under Preferences; once sent, each is kept here.",
};

const ptBr: LettersWords = {
  title: "Cartas para você",
  sentence:
    "Cada uma como foi enviada. A que ainda está sendo escrita ou conferida aparece depois de sair; o que foi corrigido depois está na seguinte.",
  back: "Todas as cartas",
  editions: { regular: "Retorno", quiet: "Semana tranquila", welcome: "Boas-vindas", closing: "Despedida" },
  none: "Ainda não há cartas",
  noneHint: "Chegam por e-mail a quem está em Preferências; depois de enviada, cada uma fica aqui.",
};

const es: LettersWords = {
  title: "Cartas para usted",
  sentence:
    "Cada una como se envió. La que todavía se escribe o se revisa aparece cuando sale; lo que se corrigió después está en la siguiente.",
  back: "Todas las cartas",
  editions: {
    regular: "Comentarios",
    quiet: "Semana tranquila",
    welcome: "Bienvenida",
    closing: "Despedida",
  },
  none: "Todavía no hay cartas",
  noneHint: "Llegan por correo a quienes figuran en Preferencias; una vez enviada, cada una queda aquí.",
};

export const lettersWords: Readonly<Record<Locale, LettersWords>> = { "pt-BR": ptBr, en, es };
