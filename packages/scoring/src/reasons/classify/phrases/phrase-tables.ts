import type { Locale } from "../../locale.ts";
import { phrases as enApproach } from "./en/approach.ts";
import { phrases as enFit } from "./en/fit.ts";
import { phrases as enNone } from "./en/no-reason.ts";
import { phrases as enProcess } from "./en/process.ts";
import { phrases as enTiming } from "./en/timing.ts";
import { phrases as esApproach } from "./es/approach.ts";
import { phrases as esFit } from "./es/fit.ts";
import { phrases as esNone } from "./es/no-reason.ts";
import { phrases as esProcess } from "./es/process.ts";
import { phrases as esTiming } from "./es/timing.ts";
import type { PhraseTable } from "./phrase-table.ts";
import { phrases as ptBrApproach } from "./pt-br/approach.ts";
import { phrases as ptBrFit } from "./pt-br/fit.ts";
import { phrases as ptBrNone } from "./pt-br/no-reason.ts";
import { phrases as ptBrProcess } from "./pt-br/process.ts";
import { phrases as ptBrTiming } from "./pt-br/timing.ts";

/** All phrases are tried on every text: CRMs mix languages, and people write "budget" in each of them. */
export const phraseTables: Readonly<Record<Locale, readonly PhraseTable[]>> = {
  "pt-BR": [ptBrNone, ptBrFit, ptBrTiming, ptBrApproach, ptBrProcess],
  en: [enNone, enFit, enTiming, enApproach, enProcess],
  es: [esNone, esFit, esTiming, esApproach, esProcess],
};
