import { resultOf } from "@leadback/client";
import { Text } from "@mantine/core";
import { DataList, useList } from "../blocks/data-list.tsx";
import { useReasonLabel } from "../blocks/use-reasons.ts";
import { useSpeech, useWords } from "../locales/locale-provider.tsx";
import { useHouse } from "../session/session-provider.tsx";
import { partnerWords } from "./partner-words.ts";

/** The sessions on record, newest first. */
export function PartnerCoaching({ partnerId }: { partnerId: string }) {
  const { api } = useHouse();
  const { formats } = useSpeech();
  const words = useWords(partnerWords);
  const labelOf = useReasonLabel();
  const list = useList({
    queryKey: ["coaching", partnerId],
    read: async (page, signal) =>
      resultOf(
        await api.GET("/v1/partners/{id}/coaching", {
          params: { path: { id: partnerId }, query: page },
          signal,
        }),
      ),
  });
  return (
    <DataList
      list={list}
      label={words.coaching}
      keyOf={({ id }) => id}
      empty={<Text>{words.noCoaching}</Text>}
    >
      {({ kind, heldAt, reason, participants, summary, recordingUrl }) => (
        <div className="row stacks">
          <div>
            <Text fw={600}>
              {[words.coachingKinds[kind], reason === null ? null : labelOf(reason)]
                .filter(Boolean)
                .join(" · ")}
            </Text>
            <Text>{summary}</Text>
            <Text size="sm" c="dimmed">
              {formats.list(participants)}
            </Text>
          </div>
          <div className="row-end">
            <Text size="sm" c="dimmed">
              {formats.day(heldAt)}
            </Text>
            {recordingUrl !== null && (
              <a href={recordingUrl} rel="noreferrer">
                {words.recording}
              </a>
            )}
          </div>
        </div>
      )}
    </DataList>
  );
}
