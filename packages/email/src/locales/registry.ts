import type { Messages } from "../messages.ts";
import type { DigestLocale } from "../snapshot.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";
import { ptBr } from "./pt-br.ts";

export const messagesByLocale: Readonly<Record<DigestLocale, Messages>> = { "pt-BR": ptBr, en, es };
