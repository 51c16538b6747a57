import { type components, resultOf } from "@leadback/client";
import { Button, Group, Text, Textarea } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { FormEvent } from "react";
import { ConfirmButton } from "../blocks/confirm-button.tsx";
import { DataList, useList } from "../blocks/data-list.tsx";
import { EmptyNote } from "../blocks/empty-note.tsx";
import { PartnerSelect } from "../blocks/partner-select.tsx";
import { problemOf } from "../blocks/problem-of.ts";
import { Refusal } from "../blocks/refusal.tsx";
import { Section } from "../blocks/section.tsx";
import { useSayDone } from "../blocks/use-say-done.ts";
import { partnerQuery } from "../lead/partner-query.ts";
import { useSpeech, useWords } from "../locales/locale-provider.tsx";
import { pagePaths } from "../page-paths.ts";
import { canSend } from "../session/roles.ts";
import { useHouse, useProgram } from "../session/session-provider.tsx";
import { useDraft } from "../session/use-draft.ts";
import { letterWords } from "./letter-words.ts";
import { WrittenInSelect } from "./written-in-select.tsx";

type Note = components["schemas"]["DigestNote"];

const mostCharacters = 300;
const notesKey = ["digest-notes"];

/** What whoever looks after partners adds to their next letters by hand. */
export function LetterNotes() {
  const { api } = useHouse();
  const words = useWords(letterWords).note;
  const isSender = canSend(useProgram().role);
  const list = useList({
    queryKey: notesKey,
    read: async (page, signal) =>
      resultOf(await api.GET("/v1/digest-notes", { params: { query: { limit: 10, ...page } }, signal })),
  });
  return (
    <Section title={words.title}>
      {isSender && <NoteForm />}
      <DataList
        list={list}
        label={words.list}
        keyOf={({ id }) => id}
        empty={<EmptyNote title={words.none} hint={words.noneHint} />}
      >
        {(note) => <NoteRow note={note} isSender={isSender} />}
      </DataList>
    </Section>
  );
}

interface NoteDraft {
  text: string;
  partnerId: string | null;
  locale: Note["locale"];
}

function NoteForm() {
  const { api } = useHouse();
  const { locale, messages, formats } = useSpeech();
  const words = useWords(letterWords).note;
  const queryClient = useQueryClient();
  const sayDone = useSayDone();
  const empty: NoteDraft = { text: "", partnerId: null, locale };
  const [draft, change, clear] = useDraft("digest-note", empty);
  const write = useMutation({
    mutationFn: async () => {
      const { text, partnerId, locale: written } = draft;
      const body = { text, locale: written, ...(partnerId === null ? {} : { partnerId }) };
      return resultOf(await api.POST("/v1/digest-notes", { body }));
    },
    onSuccess: () => {
      change(empty);
      clear();
      sayDone(words.saved);
      void queryClient.invalidateQueries({ queryKey: notesKey });
    },
  });
  const answer = write.error === null ? null : problemOf(write.error, messages.form.offline);
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (draft.text.trim() !== "" && !write.isPending) write.mutate();
  };
  return (
    <form onSubmit={onSubmit} className="form no-print" style={{ marginBottom: 24 }}>
      <Refusal answer={answer} />
      <Textarea
        label={words.text}
        description={`${words.hint} ${words.left(formats.number(mostCharacters - draft.text.length))}`}
        required
        autosize
        minRows={3}
        maxLength={mostCharacters}
        lang={draft.locale}
        value={draft.text}
        onChange={({ currentTarget }) => change({ ...draft, text: currentTarget.value })}
        error={answer?.fields.text ?? ""}
      />
      <Group mt="sm" align="flex-end">
        <PartnerSelect
          label={words.partner}
          placeholder={words.everyPartner}
          value={draft.partnerId}
          onChange={(partnerId) => change({ ...draft, partnerId })}
          error={answer?.fields.partnerId ?? ""}
        />
        <WrittenInSelect locale={draft.locale} onChange={(one) => change({ ...draft, locale: one })} />
        <Button type="submit" loading={write.isPending}>
          {words.save}
        </Button>
      </Group>
    </form>
  );
}

function NotedPartner({ partnerId }: { partnerId: string }) {
  const { api } = useHouse();
  const { data } = useQuery(partnerQuery(api, partnerId));
  return data?.name ?? "…";
}

function NoteRow({ note, isSender }: { note: Note; isSender: boolean }) {
  const { api } = useHouse();
  const { formats } = useSpeech();
  const words = useWords(letterWords).note;
  const queryClient = useQueryClient();
  const takeBack = useMutation({
    mutationFn: async () =>
      resultOf(await api.DELETE("/v1/digest-notes/{id}", { params: { path: { id: note.id } } })),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: notesKey }),
  });
  const { partnerId } = note;
  return (
    <div className="settings-row">
      <div style={{ minWidth: 0 }}>
        <Text lang={note.locale} style={{ overflowWrap: "anywhere" }}>
          {note.text}
        </Text>
        <Text size="xs" c="dimmed">
          {partnerId === null ? words.everyPartner : <NotedPartner partnerId={partnerId} />} ·{" "}
          {formats.moment(note.createdAt)}
        </Text>
      </div>
      {isSender && (
        <Group gap="md" className="no-print">
          {partnerId !== null && (
            <Link to={pagePaths.digestPreview} search={{ partnerId }}>
              {words.preview}
            </Link>
          )}
          <ConfirmButton
            label={words.takeBack}
            about={note.text.slice(0, 40)}
            title={words.takeBackTitle}
            consequence={words.takeBackConsequence}
            error={takeBack.error}
            isBusy={takeBack.isPending}
            onConfirm={(close) => takeBack.mutate(undefined, { onSuccess: close })}
          />
        </Group>
      )}
    </div>
  );
}
