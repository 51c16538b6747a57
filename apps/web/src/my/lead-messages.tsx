import { resultOf } from "@leadback/client";
import { Button, NativeSelect, Text, Textarea, Title } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { FormEvent } from "react";
import { Loaded } from "../blocks/loaded.tsx";
import { problemOf } from "../blocks/problem-of.ts";
import { Refusal } from "../blocks/refusal.tsx";
import { useSayDone } from "../blocks/use-say-done.ts";
import { useSpeech, useWords } from "../locales/locale-provider.tsx";
import { useHouse } from "../session/session-provider.tsx";
import { useDraft } from "../session/use-draft.ts";
import { myLeadWords } from "./my-lead-words.ts";

const kinds = ["question", "information", "suggestion"] as const;

/** What a partner asked and told us about a lead, and our answers. */
export function LeadMessages({ leadId }: { leadId: string }) {
  const { api } = useHouse();
  const { messages, formats } = useSpeech();
  const words = useWords(myLeadWords);
  const queryClient = useQueryClient();
  const sayDone = useSayDone();
  const [draft, change, clear] = useDraft<{ kind: (typeof kinds)[number]; text: string }>(
    `message.${leadId}`,
    { kind: "question", text: "" },
  );
  const query = useQuery({
    queryKey: ["messages", { leadId }],
    queryFn: async ({ signal }) =>
      resultOf(await api.GET("/v1/messages", { params: { query: { leadId } }, signal })).data,
  });
  const send = useMutation({
    mutationFn: async () => resultOf(await api.POST("/v1/messages", { body: { ...draft, leadId } })),
    onSuccess: () => {
      change({ ...draft, text: "" });
      clear();
      sayDone(words.messageSent);
      void queryClient.invalidateQueries({ queryKey: ["messages"] });
    },
  });
  const answer = send.error === null ? null : problemOf(send.error, messages.form.offline);
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (draft.text.trim() !== "" && !send.isPending) send.mutate();
  };
  return (
    <section>
      <Title order={2} mb="xs">
        {words.talk}
      </Title>
      <Loaded query={query} height={56}>
        {(data) => (
          <>
            {data
              .filter(({ kind }) => kind !== "dispute")
              .map((message) => (
                <div key={message.id} style={{ marginBottom: 16 }}>
                  <Text style={{ whiteSpace: "pre-line" }}>{message.text}</Text>
                  {message.answer === null ? (
                    <Text size="xs" c="dimmed">
                      {words.answerBy(formats.moment(message.dueAt))}
                    </Text>
                  ) : (
                    <div style={{ borderInlineStart: "2px solid var(--accent)", paddingInlineStart: 12 }}>
                      <Text style={{ whiteSpace: "pre-line" }}>{message.answer}</Text>
                      <Text size="xs" c="dimmed">
                        {message.answeredAt === null
                          ? ""
                          : words.answered(formats.moment(message.answeredAt))}
                      </Text>
                    </div>
                  )}
                </div>
              ))}
          </>
        )}
      </Loaded>
      <form onSubmit={onSubmit} className="no-print">
        <Refusal answer={answer} />
        <NativeSelect
          label={words.kind}
          value={draft.kind}
          onChange={({ currentTarget }) => {
            const kind = kinds.find((one) => one === currentTarget.value);
            if (kind !== undefined) change({ ...draft, kind });
          }}
          data={kinds.map((kind) => ({ value: kind, label: words.kinds[kind] }))}
        />
        <Textarea
          mt="sm"
          label={words.text}
          autosize
          minRows={2}
          maxLength={4000}
          value={draft.text}
          onChange={({ currentTarget }) => change({ ...draft, text: currentTarget.value })}
          error={answer?.fields.text ?? ""}
        />
        <Button type="submit" variant="default" mt="xs" loading={send.isPending}>
          {words.sendMessage}
        </Button>
      </form>
    </section>
  );
}
