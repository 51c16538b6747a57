import type { Locale } from "../reasons/locale.ts";
import { counterfactualMessages } from "./counterfactual-messages.ts";
import type { Counterfactual } from "./counterfactuals.ts";

/**
 * A counterfactual in words, such as "With a decision-maker's phone: 58 → 74", for the score's explanation and the partner's hints.
 *
 * @param counterfactual from `counterfactuals`
 * @param locale of the person reading
 * @param label of its rule in that locale, which programme rules without a message of ours need; the rule's id without it
 * @returns one line without a full stop; scores as whole points
 * @example
 * const rules = compileRules(defaultRuleSet);
 * const [first] = counterfactuals(rules, { contacts: [{ phone: "1", email: "a@b.example" }] }, [], { now: 0 });
 * describeCounterfactual(first, "en"); // "With the company's tax id: 19 → 22"
 */
export function describeCounterfactual(
  { messageKey, score, ruleId }: Counterfactual,
  locale: Locale,
  label: string = ruleId,
): string {
  const facts: Record<string, string> = {
    from: String(Math.round(score.from)),
    to: String(Math.round(score.to)),
    label,
  };
  return counterfactualMessages[locale][messageKey].replace(
    /\{(\w+)\}/g,
    (_whole, name: string) => facts[name] ?? "",
  );
}
