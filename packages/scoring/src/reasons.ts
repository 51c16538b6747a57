/** What a page needs to ask for a reason and to check the sentence: no classifier, no statistics. */
export * from "./reasons/catalogue.ts";
export * from "./reasons/evidence.ts";
export * from "./reasons/lint-feedback.ts";
export * from "./reasons/locale.ts";
export * from "./reasons/partner-wording.ts";
export * from "./reasons/reason-definition.ts";
export * from "./reasons/reason-group.ts";
export type { ReasonInOneLanguage, ReasonsInOneLanguage } from "./reasons/reasons-in.ts";
export * from "./reasons/reasons-in-en.ts";
export * from "./reasons/reasons-in-es.ts";
export * from "./reasons/reasons-in-pt-br.ts";
export * from "./reasons/required-evidence.ts";
