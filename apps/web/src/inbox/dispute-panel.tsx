import { type components, resultOf } from "@leadback/client";
import { Button, Group, Text, Textarea } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { Loaded } from "../blocks/loaded.tsx";
import { problemOf } from "../blocks/problem-of.ts";
import { useReasonLabel } from "../blocks/use-reasons.ts";
import { useSay } from "../blocks/use-say.ts";
import { useSpeech, useWords } from "../locales/locale-provider.tsx";
import { canAnswer } from "../session/roles.ts";
import { useHouse, useProgram } from "../session/session-provider.tsx";
import { DecisionForm } from "./decision-form.tsx";
import type { Message } from "./inbox-list.tsx";
import { inboxWords } from "./inbox-words.ts";
import { ToldSentence } from "./told-sentence.tsx";

type Dispute = components["schemas"]["Dispute"];

/** A dispute as it stands, and what can be done about it: take it under review, ask, decide. */
export function DisputePanel({ message: { id, leadId } }: { message: Message }) {
  const { api } = useHouse();
  const query = useQuery({
    queryKey: ["dispute", id],
    queryFn: async ({ signal }) => {
      const page = resultOf(
        await api.GET("/v1/disputes", {
          params: { query: { limit: 200, ...(leadId === null ? {} : { leadId }) } },
          signal,
        }),
      );
      return page.data.find((dispute) => dispute.id === id) ?? null;
    },
  });
  return (
    <Loaded query={query} height={160}>
      {(dispute) => dispute !== null && <DisputeView dispute={dispute} />}
    </Loaded>
  );
}

function DisputeView({ dispute }: { dispute: Dispute }) {
  const words = useWords(inboxWords);
  const labelOf = useReasonLabel();
  const isAnswering = canAnswer(useProgram().role);
  const { leadId, openedAt, reason, endReason, informationAsked, answer, state } = dispute;
  const isRunning = state === "open" || state === "under_review";
  return (
    <>
      <p style={{ margin: "12px 0 4px" }}>
        {words.dispute.says(words.dispute.reasons[reason])}{" "}
        {endReason !== null && words.dispute.endedFor(labelOf(endReason))}
      </p>
      <ToldSentence leadId={leadId} openedAt={openedAt} />
      {informationAsked !== null && (
        <p style={{ margin: "4px 0" }}>{words.dispute.asked(informationAsked)}</p>
      )}
      {answer !== null && (
        <>
          <Text size="xs" c="dimmed" mt="sm">
            {words.ourAnswer} · {words.dispute.states[state]}
          </Text>
          <p style={{ margin: "4px 0", whiteSpace: "pre-wrap" }}>{answer}</p>
        </>
      )}
      {isAnswering && isRunning && (
        <>
          <ReviewForm dispute={dispute} />
          <DecisionForm dispute={dispute} />
        </>
      )}
    </>
  );
}

function ReviewForm({ dispute: { id, state, informationAsked } }: { dispute: Dispute }) {
  const { api } = useHouse();
  const { messages } = useSpeech();
  const words = useWords(inboxWords);
  const say = useSay();
  const queryClient = useQueryClient();
  const [question, setQuestion] = useState<string | null>(null);
  const review = useMutation({
    mutationFn: async (asked: string | null) =>
      resultOf(
        await api.POST("/v1/disputes/{id}/review", {
          params: { path: { id } },
          body: asked === null ? {} : { informationAsked: asked },
        }),
      ),
    onSuccess: (_, asked) => {
      say(asked === null ? words.dispute.underReview : words.dispute.asking);
      setQuestion(null);
      void queryClient.invalidateQueries({ queryKey: ["messages"] });
      return queryClient.invalidateQueries({ queryKey: ["dispute", id] });
    },
  });
  const answer = review.error === null ? null : problemOf(review.error, messages.form.offline);
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (question !== null && question.trim() !== "" && !review.isPending) review.mutate(question);
  };
  return (
    <div className="no-print" style={{ maxWidth: 640 }}>
      {question === null ? (
        <Group mt="sm">
          {state === "open" && (
            <Button variant="default" loading={review.isPending} onClick={() => review.mutate(null)}>
              {words.dispute.review}
            </Button>
          )}
          {informationAsked === null && (
            <Button variant="default" onClick={() => setQuestion("")}>
              {words.dispute.ask}
            </Button>
          )}
        </Group>
      ) : (
        <form onSubmit={onSubmit} style={{ marginTop: 12 }}>
          <Textarea
            label={words.dispute.askLabel}
            autosize
            minRows={2}
            maxLength={2000}
            value={question}
            onChange={({ currentTarget }) => setQuestion(currentTarget.value)}
            error={answer?.fields.informationAsked ?? ""}
          />
          <Group mt="sm">
            <Button type="submit" variant="default" loading={review.isPending}>
              {words.dispute.ask}
            </Button>
            <Button variant="subtle" onClick={() => setQuestion(null)}>
              {messages.form.cancel}
            </Button>
          </Group>
        </form>
      )}
      {answer !== null && answer.rest !== null && (
        <Text role="alert" c="var(--bad)" mt="xs">
          {answer.rest}
        </Text>
      )}
    </div>
  );
}
