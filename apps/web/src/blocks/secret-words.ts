import type { Locale } from "@leadback/scoring/reasons";

export interface SecretWords {
  title: string;
  hint: string;
  copy: string;
  copied: string;
  done: string;
}

const en: SecretWords = {
  title: "Keep this now",
  hint: "It is shown this once. Put it where your system keeps its secrets; we cannot show it again.",
  copy: "Copy",
  copied: "Copied",
  done: "I have it",
};
const ptBr: SecretWords = {
  title: "Guarde agora",
  hint: "Aparece só desta vez. Coloque onde o seu sistema guarda segredos; não podemos mostrar de novo.",
  copy: "Copiar",
  copied: "Copiado",
  done: "Já guardei",
};
const es: SecretWords = {
  title: "Guárdelo ahora",
  hint: "Se muestra solo esta vez. Póngalo donde su sistema guarda secretos; no podemos mostrarlo otra vez.",
  copy: "Copiar",
  copied: "Copiado",
  done: "Ya lo tengo",
};

export const secretWords: Readonly<Record<Locale, SecretWords>> = { "pt-BR": ptBr, en, es };
