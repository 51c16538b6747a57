import { resultOf } from "@leadback/client";
import { Button, Text } from "@mantine/core";
import { useState } from "react";
import { DataList, useList } from "../blocks/data-list.tsx";
import { useReasonLabel } from "../blocks/use-reasons.ts";
import { useSpeech, useWords } from "../locales/locale-provider.tsx";
import { canCoach } from "../session/roles.ts";
import { useHouse, useProgram } from "../session/session-provider.tsx";
import { CoachingForm } from "./coaching-form.tsx";
import { partnerFormsWords } from "./partner-forms-words.ts";
import { partnerWords } from "./partner-words.ts";

/** The sessions on record, newest first. */
export function PartnerCoaching({ partnerId }: { partnerId: string }) {
  const { api } = useHouse();
  const { formats } = useSpeech();
  const words = useWords(partnerWords);
  const forms = useWords(partnerFormsWords).coaching;
  const labelOf = useReasonLabel();
  const isCoach = canCoach(useProgram().role);
  const [correctedId, setCorrectedId] = useState<string | null>(null);
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
  const corrected = list.data?.pages.flatMap(({ data }) => data).find(({ id }) => id === correctedId);
  return (
    <>
      {corrected !== undefined && (
        <CoachingForm partnerId={partnerId} recorded={corrected} onClose={() => setCorrectedId(null)} />
      )}
      <DataList
        list={list}
        label={words.coaching}
        keyOf={({ id }) => id}
        empty={<Text>{words.noCoaching}</Text>}
      >
        {({ id, kind, heldAt, reason, participants, summary, recordingUrl, correctedAt }) => (
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
                {correctedAt !== null && ` · ${forms.correctedOn(formats.day(correctedAt))}`}
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
              {isCoach && (
                <Button
                  variant="subtle"
                  size="compact-sm"
                  className="no-print"
                  onClick={() => setCorrectedId(id)}
                  aria-label={forms.correctOf(formats.day(heldAt))}
                >
                  {forms.change}
                </Button>
              )}
            </div>
          </div>
        )}
      </DataList>
    </>
  );
}
