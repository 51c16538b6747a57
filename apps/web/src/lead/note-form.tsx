import { Button, Textarea } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import type { FormEvent } from "react";
import { problemOf } from "../blocks/problem-of.ts";
import { useSpeech, useWords } from "../locales/locale-provider.tsx";
import { useDraft } from "../session/use-draft.ts";
import { leadWords } from "./lead-words.ts";
import { useRecordEvent } from "./use-lead.ts";

/** A note that stays with us. */
export function NoteForm({ leadId }: { leadId: string }) {
  const { messages } = useSpeech();
  const words = useWords(leadWords);
  const [text, change, clear] = useDraft(`note.${leadId}`, "");
  const record = useRecordEvent(leadId);
  const answer = record.error === null ? null : problemOf(record.error, messages.form.offline);
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() === "" || record.isPending) return;
    record.mutate(
      { event: { type: "noted", text, visibility: "internal" } },
      {
        onSuccess: () => {
          change("");
          clear();
          notifications.show({
            message: words.noteSaved,
            closeButtonProps: { "aria-label": messages.form.close },
          });
        },
      },
    );
  };
  return (
    <form onSubmit={onSubmit} className="no-print" style={{ marginTop: 24 }}>
      <Textarea
        label={words.actions.note}
        description={words.noteHint}
        autosize
        minRows={2}
        maxLength={5000}
        value={text}
        onChange={({ currentTarget }) => change(currentTarget.value)}
        error={answer === null ? "" : (answer.fields.text ?? answer.rest)}
      />
      <Button type="submit" variant="default" mt="xs" loading={record.isPending}>
        {messages.form.save}
      </Button>
    </form>
  );
}
