import { esTexts } from "../texts/es.ts";
import type { ClassifiedReason, ReasonInput } from "./classified-reason.ts";
import { classifierOf } from "./classifier-of.ts";
import { enForms } from "./forms/en.ts";
import { esForms } from "./forms/es.ts";
import { ptBrForms } from "./forms/pt-br.ts";
import { esPhrases } from "./phrases/es/es-phrases.ts";
import { enPicklist } from "./picklists/en.ts";
import { esPicklist } from "./picklists/es.ts";

const classify = classifierOf({
  phrases: esPhrases,
  picklists: [enPicklist, esPicklist],
  texts: [esTexts],
  forms: { inAny: { ...enForms, ...ptBrForms }, inSpanish: esForms },
});

/**
 * What `classifyReason` makes of text in Spanish alone, for pages whose people write no other language: a third of the weight.
 *
 * @param input as for `classifyReason`
 * @returns what `classifyReason` gives, but that other languages are not understood, apart from the pick-list values that CRMs ship in English
 * @throws LeadMetricsError INVALID_INPUT as `classifyReason`
 * @source our own
 * @example
 * esClassifyReason({ text: "sin presupuesto" }).primary; // "budget_insufficient"
 */
export function esClassifyReason(input: ReasonInput): ClassifiedReason {
  return classify(input);
}
