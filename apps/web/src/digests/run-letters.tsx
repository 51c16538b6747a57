import { type operations, resultOf } from "@leadback/client";
import { Group, NativeSelect, Text } from "@mantine/core";
import { Link, useNavigate } from "@tanstack/react-router";
import { useEffect } from "react";
import { CsvButton } from "../blocks/csv-button.tsx";
import { DataList, useList } from "../blocks/data-list.tsx";
import { useSpeech, useWords } from "../locales/locale-provider.tsx";
import { pagePaths } from "../page-paths.ts";
import { useHouse } from "../session/session-provider.tsx";
import { digestRunRoute } from "./digest-routes.ts";
import { digestsWords, type LetterState } from "./digests-words.ts";
import { saySkip } from "./say-skip.ts";
import { liveMs } from "./use-run.ts";

type DeliveryQuery = NonNullable<operations["listDeliveries"]["parameters"]["query"]>;

/** Every letter of a run: to whom, where it stands, and why it was skipped or refused. */
export function RunLetters({ runId, isLive }: { runId: string; isLive: boolean }) {
  const { api } = useHouse();
  const { formats } = useSpeech();
  const words = useWords(digestsWords);
  const navigate = useNavigate({ from: digestRunRoute.fullPath });
  const wanted = digestRunRoute.useSearch().state;
  const states = Object.keys(words.letterStates) as LetterState[];
  const state = states.find((known) => known === wanted);
  const filter: DeliveryQuery = state === undefined ? {} : { state };
  const list = useList({
    queryKey: ["deliveries", runId, filter],
    read: async (page, signal) =>
      resultOf(
        await api.GET("/v1/digest-runs/{id}/deliveries", {
          params: { path: { id: runId }, query: { ...filter, ...page } },
          signal,
        }),
      ),
  });
  const { refetch } = list;
  useEffect(() => {
    if (!isLive) return;
    const timer = setInterval(() => void refetch(), liveMs);
    return () => clearInterval(timer);
  }, [isLive, refetch]);
  const everyLetter = async () => {
    const found: (string | null)[][] = [];
    let cursor: string | null = null;
    do {
      const query: DeliveryQuery = { ...filter, limit: 200, ...(cursor === null ? {} : { cursor }) };
      const path = { id: runId };
      const page = resultOf(await api.GET("/v1/digest-runs/{id}/deliveries", { params: { path, query } }));
      for (const { partnerId, partnerName, state: at, reason, updatedAt } of page.data)
        found.push([partnerId, partnerName, at, reason, updatedAt]);
      cursor = page.nextCursor;
    } while (cursor !== null);
    return found;
  };
  return (
    <>
      <Group className="no-print" mb="md" align="flex-end" justify="space-between">
        <NativeSelect
          maw={320}
          label={words.letterState}
          value={state ?? ""}
          onChange={({ currentTarget: { value } }) =>
            void navigate({ search: value === "" ? {} : { state: value } })
          }
          data={[
            { value: "", label: words.anyState },
            ...states.map((value) => ({ value, label: words.letterStates[value] })),
          ]}
        />
        <CsvButton
          fileName="letters.csv"
          header={["partnerId", "partnerName", "state", "reason", "updatedAt"]}
          rows={everyLetter}
        />
      </Group>
      <DataList
        list={list}
        label={words.deliveries}
        keyOf={({ id }) => id}
        empty={<Text>{words.noDeliveries}</Text>}
      >
        {({ partnerId, partnerName, digestId, state: at, reason, updatedAt }) => (
          <div className="row">
            <div>
              <Link to={pagePaths.partner} params={{ partnerId }}>
                {partnerName}
              </Link>
              <Text size="sm" c="dimmed">
                {words.letterStates[at]}
                {reason === null ? "" : `: ${saySkip(reason, words)}`}
              </Text>
            </div>
            <div className="row-end">
              {digestId !== null && (
                <Link
                  to={pagePaths.digest}
                  params={{ digestId }}
                  aria-label={`${words.seeLetter}: ${partnerName}`}
                >
                  {words.seeLetter}
                </Link>
              )}
              <Text size="xs" c="dimmed">
                {formats.moment(updatedAt)}
              </Text>
            </div>
          </div>
        )}
      </DataList>
    </>
  );
}
