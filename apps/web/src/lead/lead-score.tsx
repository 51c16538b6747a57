import { type components, resultOf } from "@leadback/client";
import { Skeleton, Text, Title } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { FailureNotice } from "../blocks/failure-notice.tsx";
import { useSpeech, useWords } from "../locales/locale-provider.tsx";
import { useHouse } from "../session/session-provider.tsx";
import { LeadChance } from "./lead-chance.tsx";
import { leadWords } from "./lead-words.ts";

type ScoreSide = components["schemas"]["ScoreSide"];

/** The score, what it is made of to the last point, and what would raise it. */
export function LeadScore({ leadId }: { leadId: string }) {
  const { api } = useHouse();
  const { locale, formats, messages } = useSpeech();
  const words = useWords(leadWords);
  const { data, error, refetch } = useQuery({
    queryKey: ["lead-score", leadId, locale],
    queryFn: async ({ signal }) =>
      resultOf(
        await api.GET("/v1/leads/{id}/score", {
          params: { path: { id: leadId }, query: { locale } },
          signal,
        }),
      ),
    placeholderData: (previous) => previous,
  });
  if (data === undefined) {
    return error === null ? (
      <div role="status" aria-label={messages.list.loading} style={{ minHeight: 480 }}>
        <Skeleton height={40} width={80} mb={24} />
        <Skeleton height={16} mb={12} />
        <Skeleton height={16} width="70%" />
      </div>
    ) : (
      <FailureNotice error={error} onRetry={() => void refetch()} />
    );
  }
  return (
    <section aria-label={words.score}>
      <Title order={2}>{words.score}</Title>
      {data.score === null ? (
        <p>{words.noScore}</p>
      ) : (
        <div className="the-number">
          {formats.number(Math.round(data.score))}
          <Text component="span" size="lg" c="dimmed" ml={12}>
            {data.grade ?? ""}
          </Text>
        </div>
      )}
      <Side name={words.sides.fit} side={data.fit} />
      <Side name={words.sides.engagement} side={data.engagement} />
      <Title order={3} mt="lg" mb={4}>
        {words.wouldRaise}
      </Title>
      {data.counterfactuals.length === 0 ? (
        <p style={{ margin: 0 }}>{words.nothingWouldRaise}</p>
      ) : (
        <ul style={{ margin: 0, paddingInlineStart: 20 }}>
          {data.counterfactuals.map(({ text }) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )}
      <LeadChance score={data} />
    </section>
  );
}

function Side({ name, side }: { name: string; side: ScoreSide }) {
  const { formats } = useSpeech();
  const words = useWords(leadWords);
  const widest = Math.max(1, ...side.contributions.map(({ points }) => Math.abs(points)));
  return (
    <>
      <Title order={3} mt="lg" mb={4}>
        {name}
        {side.score !== null && ` · ${formats.number(Math.round(side.score))}`}
      </Title>
      {side.contributions.length === 0 ? (
        <p style={{ margin: 0 }}>{words.noContributions}</p>
      ) : (
        <ul style={{ listStyle: "none", margin: 0, padding: 0 }}>
          {side.contributions.map(({ ruleId, label, points }) => (
            <li key={ruleId} style={{ padding: "4px 0" }}>
              <div style={{ display: "flex", justifyContent: "space-between", gap: 16 }}>
                <span>{label ?? words.limits[ruleId as keyof typeof words.limits] ?? ruleId}</span>
                <span style={{ whiteSpace: "nowrap" }}>
                  {points > 0 ? "+" : ""}
                  {formats.number(points)}
                </span>
              </div>
              <div
                className={points < 0 ? "bar minus" : "bar"}
                style={{ width: `${(Math.abs(points) / widest) * 100}%`, minWidth: 2 }}
              />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
