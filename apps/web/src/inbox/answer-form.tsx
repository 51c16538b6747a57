import { resultOf } from "@leadback/client";
import { Button, NativeSelect, Text, Textarea } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { FormEvent } from "react";
import { problemOf } from "../blocks/problem-of.ts";
import { useSay } from "../blocks/use-say.ts";
import { useSpeech, useWords } from "../locales/locale-provider.tsx";
import { useHouse } from "../session/session-provider.tsx";
import { useDraft } from "../session/use-draft.ts";
import type { Message } from "./inbox-list.tsx";
import { inboxWords } from "./inbox-words.ts";

const resolutions = ["resolved", "adopted", "declined"] as const;

interface AnswerDraft {
  answer: string;
  resolution: (typeof resolutions)[number];
  weDid: string;
}

/** The one answer to a question, a suggestion or new information. */
export function AnswerForm({ message: { id, kind } }: { message: Message }) {
  const { api } = useHouse();
  const { messages } = useSpeech();
  const words = useWords(inboxWords);
  const say = useSay();
  const queryClient = useQueryClient();
  const [draft, change, clear] = useDraft<AnswerDraft>(`answer.${id}`, {
    answer: "",
    resolution: kind === "suggestion" ? "adopted" : "resolved",
    weDid: "",
  });
  const send = useMutation({
    mutationFn: async () =>
      resultOf(
        await api.POST("/v1/messages/{id}/answer", {
          params: { path: { id } },
          body: {
            answer: draft.answer,
            resolution: draft.resolution,
            ...(draft.resolution === "adopted" && draft.weDid.trim() !== "" ? { weDid: draft.weDid } : {}),
          },
        }),
      ),
    onSuccess: () => {
      clear();
      say(words.sent);
      void queryClient.invalidateQueries({ queryKey: ["message-measures"] });
      return queryClient.invalidateQueries({ queryKey: ["messages"] });
    },
  });
  const answer = send.error === null ? null : problemOf(send.error, messages.form.offline);
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (!send.isPending) send.mutate();
  };
  const choices = resolutions.filter((one) => kind === "suggestion" || one !== "adopted");
  return (
    <form onSubmit={onSubmit} className="no-print" style={{ maxWidth: 640, marginTop: 12 }}>
      <Textarea
        label={words.answer}
        description={words.answerHint}
        autosize
        minRows={3}
        maxLength={5000}
        value={draft.answer}
        onChange={({ currentTarget }) => change({ ...draft, answer: currentTarget.value })}
        error={answer?.fields.answer ?? ""}
        data-autofocus
      />
      <NativeSelect
        mt="sm"
        label={words.resolution}
        value={draft.resolution}
        onChange={({ currentTarget }) =>
          change({
            ...draft,
            resolution: resolutions.find((one) => one === currentTarget.value) ?? "resolved",
          })
        }
        data={choices.map((value) => ({ value, label: words.resolutions[value] }))}
        error={answer?.fields.resolution ?? ""}
      />
      {draft.resolution === "adopted" && (
        <Textarea
          mt="sm"
          label={words.weDid}
          description={words.weDidHint}
          autosize
          maxLength={300}
          value={draft.weDid}
          onChange={({ currentTarget }) => change({ ...draft, weDid: currentTarget.value })}
          error={answer?.fields.weDid ?? ""}
        />
      )}
      {answer !== null && answer.rest !== null && (
        <Text role="alert" c="var(--bad)" mt="xs">
          {answer.rest}
        </Text>
      )}
      <Button type="submit" mt="md" loading={send.isPending}>
        {words.send}
      </Button>
    </form>
  );
}
