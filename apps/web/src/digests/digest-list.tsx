import { resultOf } from "@leadback/client";
import { Text } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { DataList, useList } from "../blocks/data-list.tsx";
import { sayPeriod } from "../blocks/say-period.ts";
import { useSpeech, useWords } from "../locales/locale-provider.tsx";
import { pagePaths } from "../page-paths.ts";
import { useHouse } from "../session/session-provider.tsx";
import { digestsWords } from "./digests-words.ts";

/** Digests as they were frozen, newest first: of everybody, or of one partner. */
export function DigestList({ partnerId, empty }: { partnerId?: string; empty: ReactNode }) {
  const { api } = useHouse();
  const speech = useSpeech();
  const { formats } = speech;
  const words = useWords(digestsWords);
  const list = useList({
    queryKey: ["digests", partnerId],
    read: async (page, signal) =>
      resultOf(
        await api.GET("/v1/digests", {
          params: {
            query: {
              ...(partnerId === undefined ? {} : { partnerId }),
              ...page,
            },
          },
          signal,
        }),
      ),
  });
  return (
    <DataList list={list} label={words.archive} keyOf={({ id }) => id} empty={empty}>
      {({ id, partnerName, edition, period, frozenAt }) => (
        <Link to={pagePaths.digest} params={{ digestId: id }} className="row stacks">
          <div>
            <Text fw={600}>{partnerId === undefined ? partnerName : sayPeriod(period, speech)}</Text>
            <Text size="sm" c="dimmed">
              {partnerId === undefined && `${sayPeriod(period, speech)} · `}
              {words.editions[edition]}
            </Text>
          </div>
          <Text className="row-end" size="xs" c="dimmed">
            {formats.moment(frozenAt)}
          </Text>
        </Link>
      )}
    </DataList>
  );
}
