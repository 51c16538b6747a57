import { ptBrWording } from "./lint/languages/pt-br.ts";
import { reasonsIn } from "./reasons-in.ts";
import { ptBrTexts } from "./texts/pt-br.ts";

/** The catalogue and the lint in Brazilian Portuguese alone: a third of the texts, for pages that show no other language. */
export const ptBrReasons = reasonsIn("pt-BR", ptBrTexts, ptBrWording);
