import { enTexts } from "../texts/en.ts";
import type { ClassifiedReason, ReasonInput } from "./classified-reason.ts";
import { classifierOf } from "./classifier-of.ts";
import { enForms } from "./forms/en.ts";
import { enPhrases } from "./phrases/en/en-phrases.ts";
import { enPicklist } from "./picklists/en.ts";

const classify = classifierOf({
  phrases: enPhrases,
  picklists: [enPicklist],
  texts: [enTexts],
  forms: { inAny: enForms },
});

/**
 * What `classifyReason` makes of text in English alone, for pages whose people write no other language: a third of the weight.
 *
 * @param input as for `classifyReason`
 * @returns what `classifyReason` gives, but that other languages are not understood
 * @throws LeadMetricsError INVALID_INPUT as `classifyReason`
 * @source our own
 * @example
 * enClassifyReason({ text: "went w/ competitor" }).primary; // "competition_lost"
 */
export function enClassifyReason(input: ReasonInput): ClassifiedReason {
  return classify(input);
}
