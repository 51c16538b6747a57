import { LeadbackError, resultOf } from "@leadback/client";
import { Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useWords } from "../locales/locale-provider.tsx";
import { tone } from "../look/tones.ts";
import { useHouse } from "../session/session-provider.tsx";
import type { Identity } from "./lead-draft.ts";
import { leadFormWords } from "./lead-form-words.ts";
import { VerdictSentence } from "./verdict-sentence.tsx";

/** Whether somebody has sent this lead before. The same question is asked once: a partner may ask sixty an hour. */
export function DuplicateVerdict({ identity }: { identity: Identity | null }) {
  const { api } = useHouse();
  const words = useWords(leadFormWords);
  const { data, error, isFetching } = useQuery({
    queryKey: ["lead-check", identity],
    queryFn: async ({ signal }) =>
      resultOf(await api.POST("/v1/leads/check", { body: identity ?? {}, signal })),
    enabled: identity !== null,
    staleTime: Number.POSITIVE_INFINITY,
  });
  const isLimited = error instanceof LeadbackError && error.status === 429;
  return (
    <div role="status" className="beside-form">
      {isFetching ? (
        <Text c="dimmed">{words.checking}</Text>
      ) : isLimited ? (
        <Text>{words.checkLimit}</Text>
      ) : data === undefined ? (
        // What is wrong with a field is said at the field, once the lead is sent.
        <Text c="dimmed">{words.checkHint}</Text>
      ) : (
        <Text c={data.verdict === "new" ? tone("good") : tone("ink")} fw={600}>
          {data.verdict === "new" ? "✓ " : ""}
          <VerdictSentence {...data} />
        </Text>
      )}
    </div>
  );
}
