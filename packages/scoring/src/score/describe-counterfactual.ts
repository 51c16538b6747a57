import { checkFields } from "../check-arguments.ts";
import { LeadMetricsError } from "../lead-metrics-error.ts";
import { type Locale, locales } from "../reasons/locale.ts";
import { counterfactualMessages } from "./counterfactual-messages.ts";
import type { Counterfactual } from "./counterfactuals.ts";

/**
 * A counterfactual in words, such as "With a decision-maker's phone: 58 → 74", for the score's explanation and the partner's hints.
 *
 * @param counterfactual from `counterfactuals`
 * @param locale of the person reading
 * @param label what to call a programme's own rule, in place of its `labels`; a name and a clause both fit. Without either, the rule's id
 * @returns one line without a full stop; scores as whole points
 * @throws LeadMetricsError INVALID_INPUT when the locale or the message is not one of ours
 * @example
 * const rules = compileRules(defaultRuleSet);
 * const [first] = counterfactuals(rules, { contacts: [{ phone: "1", email: "a@b.example" }] }, [], { now: 0 });
 * describeCounterfactual(first, "en"); // "With the company's tax id: 19 → 22"
 */
export function describeCounterfactual(
  counterfactual: Counterfactual,
  locale: Locale,
  label?: string,
): string {
  const { messageKey, score, ruleId, labels } = checkFields("counterfactual", counterfactual);
  if (!locales.includes(locale) || !Object.hasOwn(counterfactualMessages[locale], messageKey)) {
    throw new LeadMetricsError(
      "INVALID_INPUT",
      `A counterfactual from counterfactuals() is told in ${locales.join(", ")}; got ${locale} and ${messageKey}`,
    );
  }
  const { from, to } = checkFields("score", score);
  const facts: Record<string, string> = {
    from: String(Math.round(from)),
    to: String(Math.round(to)),
    label: label ?? labels?.[locale] ?? ruleId,
  };
  return counterfactualMessages[locale][messageKey].replace(
    /\{(\w+)\}/g,
    (_whole, name: string) => facts[name] ?? "",
  );
}
