import { type components, resultOf } from "@leadback/client";
import { Text, Title } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { DataTable } from "../blocks/data-table.tsx";
import { LeadRef } from "../blocks/lead-ref.tsx";
import { problemOf } from "../blocks/problem-of.ts";
import { useSpeech, useWords } from "../locales/locale-provider.tsx";
import { useHouse } from "../session/session-provider.tsx";
import { rulesWords } from "./rules-words.ts";

type RuleSet = components["schemas"]["RuleSet"];

const previewedLeads = 200;

/** What a draft of the rules does to recent leads. */
export function RulesPreview({ rules }: { rules: RuleSet }) {
  const { api } = useHouse();
  const { messages, formats } = useSpeech();
  const words = useWords(rulesWords);
  const { data, error, isFetching } = useQuery({
    queryKey: ["rules-preview", rules],
    queryFn: async ({ signal }) =>
      resultOf(await api.POST("/v1/scoring/preview", { body: { rules, leads: previewedLeads }, signal })),
    placeholderData: (previous) => previous,
  });
  if (error !== null) {
    const { rest, places } = problemOf(error, messages.form.offline);
    return (
      <div role="alert">
        {rest !== null && <Text>{rest}</Text>}
        {Object.entries(places).map(([place, text]) => (
          <Text key={place} size="sm">
            <code>{place}</code> {text}
          </Text>
        ))}
      </div>
    );
  }
  if (data === undefined) return <p role="status">{words.looking}</p>;
  const { before, after, changes, movers, n } = data;
  const rounded = (score: number | null) => (score === null ? "–" : formats.number(Math.round(score)));
  const ofHundred = (auc: number | null) => (auc === null ? "–" : formats.number(Math.round(auc * 100)));
  return (
    <div role="status" aria-busy={isFetching}>
      <Text fw={600}>{formats.plural(n, words.onLeads)}</Text>
      <Text>
        {words.moved(
          formats.number(changes.higher),
          formats.number(changes.lower),
          formats.number(changes.same),
          formats.number(changes.otherGrade),
        )}
      </Text>
      <Text>{words.mean(rounded(before.meanScore), rounded(after.meanScore))}</Text>
      <Text c="dimmed" size="sm">
        {words.separation(
          ofHundred(before.separation.auc),
          ofHundred(after.separation.auc),
          formats.number(after.separation.n),
        )}
      </Text>
      {movers.length > 0 && (
        <>
          <Title order={3} mt="md" mb={4}>
            {words.movers}
          </Title>
          <DataTable
            label={words.movers}
            rows={movers}
            keyOf={({ leadId }) => leadId}
            columns={[
              {
                key: "lead",
                label: words.columns.lead,
                cell: ({ leadId, leadRef }) => <LeadRef leadId={leadId} leadRef={leadRef} />,
              },
              {
                key: "before",
                label: words.columns.before,
                cell: ({ before: { score, grade } }) => `${rounded(score)} ${grade ?? ""}`,
              },
              {
                key: "after",
                label: words.columns.after,
                cell: ({ after: { score, grade } }) => `${rounded(score)} ${grade ?? ""}`,
              },
            ]}
          />
        </>
      )}
    </div>
  );
}
