import { enTexts } from "../texts/en.ts";
import { esTexts } from "../texts/es.ts";
import { ptBrTexts } from "../texts/pt-br.ts";
import type { ClassifiedReason, ReasonInput } from "./classified-reason.ts";
import { classifierOf } from "./classifier-of.ts";
import { enForms } from "./forms/en.ts";
import { esForms } from "./forms/es.ts";
import { ptBrForms } from "./forms/pt-br.ts";
import { enPhrases } from "./phrases/en/en-phrases.ts";
import { esPhrases } from "./phrases/es/es-phrases.ts";
import { ptBrPhrases } from "./phrases/pt-br/pt-br-phrases.ts";
import { enPicklist } from "./picklists/en.ts";
import { esPicklist } from "./picklists/es.ts";
import { ptBrPicklist } from "./picklists/pt-br.ts";

export type { ClassifiedReason, ReasonEvidence, ReasonInput } from "./classified-reason.ts";

/** All phrases are tried on every text: CRMs mix languages, and people write "budget" in each of them. */
const classify = classifierOf({
  phrases: { ...ptBrPhrases, ...enPhrases, ...esPhrases },
  picklists: [enPicklist, ptBrPicklist, esPicklist],
  texts: [ptBrTexts, enTexts, esTexts],
  forms: { inAny: { ...enForms, ...ptBrForms }, inSpanish: esForms },
});

/**
 * The reason that a CRM's free text or pick-list value stands for, with the places that say so; for imports and for suggestions to a person.
 *
 * @param input free text, a pick-list value or both, in pt-BR, en or es, as exports have them; texts are not stored or logged
 * @returns the code with the highest weight, or null when nothing is said, what is said is negated, doubted, taken back or a name, or
 * two codes are within 1 of each other (both are then in `secondary`, for a person to choose); empty input gives null with confidence 0
 * @throws LeadMetricsError INVALID_INPUT for a text outside an object, a text that is no string or a locale that is unknown
 * @source our own
 * @example
 * classifyReason({ text: "Achou caro" });
 * // { primary: "price_too_high", secondary: [], confidence: 0.8, evidence: [{ start: 0, end: 10, ruleId: "price_too_high/picklist", weight: 4, source: "text" }] }
 * classifyReason({ text: "not too expensive" }).primary; // null
 * classifyReason({ picklist: "Abandoned" }).primary; // "no_response"
 */
export function classifyReason(input: ReasonInput): ClassifiedReason {
  return classify(input);
}
