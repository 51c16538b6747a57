import { ptBrTexts } from "../texts/pt-br.ts";
import type { ClassifiedReason, ReasonInput } from "./classified-reason.ts";
import { classifierOf } from "./classifier-of.ts";
import { enForms } from "./forms/en.ts";
import { ptBrForms } from "./forms/pt-br.ts";
import { ptBrPhrases } from "./phrases/pt-br/pt-br-phrases.ts";
import { enPicklist } from "./picklists/en.ts";
import { ptBrPicklist } from "./picklists/pt-br.ts";

const classify = classifierOf({
  phrases: ptBrPhrases,
  picklists: [enPicklist, ptBrPicklist],
  texts: [ptBrTexts],
  forms: { inAny: { ...enForms, ...ptBrForms } },
});

/**
 * What `classifyReason` makes of text in Brazilian Portuguese alone, for pages whose people write no other language: a third of the weight.
 *
 * @param input as for `classifyReason`
 * @returns what `classifyReason` gives, but that other languages are not understood, apart from the pick-list values that CRMs ship in English
 * @throws LeadMetricsError INVALID_INPUT as `classifyReason`
 * @source our own
 * @example
 * ptBrClassifyReason({ text: "achou caro" }).primary; // "price_too_high"
 */
export function ptBrClassifyReason(input: ReasonInput): ClassifiedReason {
  return classify(input);
}
