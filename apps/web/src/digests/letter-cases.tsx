import { type components, resultOf } from "@leadback/client";
import { Button, Group, Text, Textarea } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { FormEvent } from "react";
import { DataList, useList } from "../blocks/data-list.tsx";
import { EmptyNote } from "../blocks/empty-note.tsx";
import { problemOf } from "../blocks/problem-of.ts";
import { Refusal } from "../blocks/refusal.tsx";
import { Section } from "../blocks/section.tsx";
import { useSayDone } from "../blocks/use-say-done.ts";
import { useSpeech, useWords } from "../locales/locale-provider.tsx";
import { tone } from "../look/tones.ts";
import { canSend } from "../session/roles.ts";
import { useHouse, useProgram } from "../session/session-provider.tsx";
import { useDraft } from "../session/use-draft.ts";
import { letterWords } from "./letter-words.ts";
import { WrittenInSelect } from "./written-in-select.tsx";

type Case = components["schemas"]["DigestCase"];

const mostWords = 80;
const mostCharacters = 700;
const casesKey = ["digest-cases"];

/** Stories that letters may tell, once somebody other than their writer has approved them. */
export function LetterCases() {
  const { api } = useHouse();
  const words = useWords(letterWords).story;
  const isSender = canSend(useProgram().role);
  const list = useList({
    queryKey: casesKey,
    read: async (page, signal) =>
      resultOf(await api.GET("/v1/digest-cases", { params: { query: { limit: 10, ...page } }, signal })),
  });
  return (
    <Section title={words.title}>
      {isSender && <CaseForm />}
      <DataList
        list={list}
        label={words.list}
        keyOf={({ id }) => id}
        empty={<EmptyNote title={words.none} hint={words.noneHint} />}
      >
        {(story) => <CaseRow story={story} isSender={isSender} />}
      </DataList>
    </Section>
  );
}

function CaseForm() {
  const { api } = useHouse();
  const { locale, messages, formats } = useSpeech();
  const words = useWords(letterWords).story;
  const queryClient = useQueryClient();
  const sayDone = useSayDone();
  const empty: Pick<Case, "text" | "locale"> = { text: "", locale };
  const [draft, change, clear] = useDraft("digest-case", empty);
  const written = draft.text.split(/\s+/).filter((word) => word !== "").length;
  const write = useMutation({
    mutationFn: async () => resultOf(await api.POST("/v1/digest-cases", { body: draft })),
    onSuccess: () => {
      change(empty);
      clear();
      sayDone(words.saved);
      void queryClient.invalidateQueries({ queryKey: casesKey });
    },
  });
  const answer = write.error === null ? null : problemOf(write.error, messages.form.offline);
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (written > 0 && written <= mostWords && !write.isPending) write.mutate();
  };
  return (
    <form onSubmit={onSubmit} className="form no-print" style={{ marginBottom: 24 }}>
      <Refusal answer={answer} />
      <Textarea
        label={words.text}
        description={words.hint}
        required
        autosize
        minRows={3}
        maxLength={mostCharacters}
        lang={draft.locale}
        value={draft.text}
        onChange={({ currentTarget }) => change({ ...draft, text: currentTarget.value })}
        error={
          answer?.fields.text ??
          (written > mostWords ? words.tooLong(formats.number(written), formats.number(mostWords)) : "")
        }
      />
      <Group mt="sm" align="flex-end">
        <WrittenInSelect locale={draft.locale} onChange={(one) => change({ ...draft, locale: one })} />
        <Button type="submit" variant="default" loading={write.isPending}>
          {words.save}
        </Button>
      </Group>
    </form>
  );
}

function CaseRow({ story, isSender }: { story: Case; isSender: boolean }) {
  const { api } = useHouse();
  const { messages, formats } = useSpeech();
  const words = useWords(letterWords).story;
  const queryClient = useQueryClient();
  const sayDone = useSayDone();
  const approve = useMutation({
    mutationFn: async () =>
      resultOf(await api.POST("/v1/digest-cases/{id}/approval", { params: { path: { id: story.id } } })),
    onSuccess: () => {
      sayDone(words.approved);
      void queryClient.invalidateQueries({ queryKey: casesKey });
    },
  });
  const answer = approve.error === null ? null : problemOf(approve.error, messages.form.offline);
  return (
    <div className="settings-row">
      <div style={{ minWidth: 0 }}>
        <Text lang={story.locale} style={{ overflowWrap: "anywhere" }}>
          {story.text}
        </Text>
        <Text size="xs" c="dimmed">
          {story.approvedAt === null ? words.waits : words.since(formats.day(story.approvedAt))}
        </Text>
        {answer !== null && (
          <Text role="alert" c={tone("bad")} size="sm">
            {answer.rest}
          </Text>
        )}
      </div>
      {isSender && story.approvedAt === null && (
        <Button
          variant="default"
          size="compact-md"
          className="no-print"
          loading={approve.isPending}
          onClick={() => approve.mutate()}
        >
          {words.approve}
        </Button>
      )}
    </div>
  );
}
