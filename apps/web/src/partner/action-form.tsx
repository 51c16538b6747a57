import { resultOf } from "@leadback/client";
import { Button, Checkbox, Group, TextInput } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import type { FormEvent } from "react";
import { problemOf } from "../blocks/problem-of.ts";
import { useSpeech, useWords } from "../locales/locale-provider.tsx";
import { useHouse } from "../session/session-provider.tsx";
import { useDraft } from "../session/use-draft.ts";
import { partnerWords } from "./partner-words.ts";

interface ActionFormProps {
  partnerId: string;
  checkpointId: string;
  onSaved(): Promise<void>;
}

/** One thing to do, with one owner and a date. */
export function ActionForm({ partnerId, checkpointId, onSaved }: ActionFormProps) {
  const { api, session } = useHouse();
  const { messages } = useSpeech();
  const words = useWords(partnerWords);
  const empty = { text: "", owner: session.person.name, isOurs: true, dueOn: "" };
  const [draft, change, clear] = useDraft(`action.${checkpointId}`, empty);
  const add = useMutation({
    mutationFn: async () =>
      resultOf(
        await api.POST("/v1/partners/{id}/checkpoints/{checkpointId}/actions", {
          params: { path: { id: partnerId, checkpointId } },
          body: draft,
        }),
      ),
    onSuccess: () => {
      change(empty);
      clear();
      return onSaved();
    },
  });
  const answer = add.error === null ? null : problemOf(add.error, messages.form.offline);
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (!add.isPending) add.mutate();
  };
  return (
    <form onSubmit={onSubmit} className="no-print">
      <Group align="flex-end" mt="sm" gap="sm">
        <TextInput
          label={words.actionText}
          style={{ flex: "1 1 220px" }}
          value={draft.text}
          maxLength={500}
          onChange={({ currentTarget }) => change({ ...draft, text: currentTarget.value })}
          error={answer === null ? "" : (answer.fields.text ?? answer.rest)}
        />
        <TextInput
          label={words.actionOwner}
          value={draft.owner}
          maxLength={200}
          onChange={({ currentTarget }) => change({ ...draft, owner: currentTarget.value })}
          error={answer?.fields.owner ?? ""}
        />
        <TextInput
          type="date"
          label={words.actionDate}
          value={draft.dueOn}
          onChange={({ currentTarget }) => change({ ...draft, dueOn: currentTarget.value })}
          error={answer?.fields.dueOn ?? ""}
        />
        <Checkbox
          label={words.actionOurs}
          checked={draft.isOurs}
          onChange={({ currentTarget }) => change({ ...draft, isOurs: currentTarget.checked })}
          style={{ alignSelf: "center" }}
        />
        <Button type="submit" variant="default" loading={add.isPending}>
          {words.addAction}
        </Button>
      </Group>
    </form>
  );
}
