import type { Locale } from "./locale.ts";
import type { ReasonDefinition } from "./reason-definition.ts";
import { type ReasonCode, reasonCodes, reasonFacts } from "./reason-facts.ts";
import { enTexts } from "./texts/en.ts";
import { esTexts } from "./texts/es.ts";
import { ptBrTexts } from "./texts/pt-br.ts";
import type { ReasonText } from "./texts/reason-texts.ts";

export { isReasonCode, type ReasonCode, reasonCodes } from "./reason-facts.ts";

/** Every reason for which a lead may end. Codes are never renamed, only deprecated. The cast is safe: one entry for each code. */
export const reasonCatalogue = Object.fromEntries(
  reasonCodes.map((code) => [code, definitionOf(code)]),
) as Readonly<Record<ReasonCode, ReasonDefinition<ReasonCode>>>;

function definitionOf(code: ReasonCode): ReasonDefinition<ReasonCode> {
  const inEach = <Word>(word: (text: ReasonText) => Word): Record<Locale, Word> => ({
    "pt-BR": word(ptBrTexts[code]),
    en: word(enTexts[code]),
    es: word(esTexts[code]),
  });
  return {
    ...reasonFacts[code],
    labels: inEach(({ label }) => label),
    partnerLabels: inEach(({ label, partnerLabel = label }) => partnerLabel),
    hints: enTexts[code].hint === null ? null : inEach(({ hint }) => hint ?? ""),
    meanings: inEach(({ meaning }) => meaning),
    templates: inEach(({ template }) => template),
  };
}
