import { useSpeech, useWords } from "../locales/locale-provider.tsx";
import { comparisonWords } from "./comparison-words.ts";
import type { Comparison } from "./use-comparison.ts";

/** How much of the leads and of the revenue the largest partners bring. */
export function Concentration({ concentration }: { concentration: Comparison["concentration"] }) {
  const { formats } = useSpeech();
  const words = useWords(comparisonWords).concentration;
  const told = <Share extends { top: number; share: number | null }>(shares: readonly Share[]) =>
    shares.filter((share): share is Share & { share: number } => share.share !== null && share.top > 1);
  const [leads] = told(concentration.leads.shares);
  return (
    <ul style={{ margin: 0, paddingInlineStart: 20 }}>
      {leads !== undefined && (
        <li>{words.leads(formats.percent(leads.share), formats.number(leads.ids.length))}</li>
      )}
      {concentration.revenue.map(({ currency, shares }) => {
        const [first] = told(shares);
        return first === undefined ? null : (
          <li key={currency}>
            {words.revenue(currency, formats.percent(first.share), formats.number(first.ids.length))}
          </li>
        );
      })}
    </ul>
  );
}
