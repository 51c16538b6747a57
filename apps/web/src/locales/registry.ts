import type { Locale } from "@leadback/scoring/reasons";
import { en } from "./en.ts";
import { es } from "./es.ts";
import type { Messages } from "./messages.ts";
import { ptBr } from "./pt-br.ts";

export const messagesByLocale: Readonly<Record<Locale, Messages>> = { "pt-BR": ptBr, en, es };
