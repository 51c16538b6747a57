import { useQuery } from "@tanstack/react-query";
import { Section } from "../blocks/section.tsx";
import { useWords } from "../locales/locale-provider.tsx";
import { useHouse } from "../session/session-provider.tsx";
import { TrendAlertRow } from "./trend-alert-row.tsx";
import { trendQuery } from "./trend-query.ts";
import { trendsWords } from "./trends-words.ts";

/** What clearly changed with one partner last week; nothing where nothing did. */
export function PartnerTrends({ partnerId }: { partnerId: string }) {
  const { api } = useHouse();
  const words = useWords(trendsWords);
  const { data } = useQuery(trendQuery(api, partnerId));
  if (data === undefined || data.data.length === 0) return null;
  return (
    <Section title={words.ofPartner}>
      <ul className="rows">
        {data.data.map((alert) => (
          <li key={alert.metric}>
            <TrendAlertRow alert={alert} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
