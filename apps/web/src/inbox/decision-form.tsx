import { type components, resultOf } from "@leadback/client";
import { isReasonCode, reasonCodes } from "@leadback/scoring/reasons";
import { Button, NativeSelect, Radio, Stack, Text, Textarea } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { FormEvent } from "react";
import { problemOf } from "../blocks/problem-of.ts";
import { useReasonLabel } from "../blocks/use-reasons.ts";
import { useSay } from "../blocks/use-say.ts";
import { useSpeech, useWords } from "../locales/locale-provider.tsx";
import { useHouse } from "../session/session-provider.tsx";
import { useDraft } from "../session/use-draft.ts";
import { inboxWords } from "./inbox-words.ts";

type Dispute = components["schemas"]["Dispute"];
const choices = ["upheld", "goesOn", "otherReason"] as const;
type Choice = (typeof choices)[number];

/** The decision: the end stands, or it is reversed and the lead goes on, or it stays ended for the right reason. */
export function DecisionForm({ dispute: { id, endReason } }: { dispute: Dispute }) {
  const { api } = useHouse();
  const { messages } = useSpeech();
  const words = useWords(inboxWords);
  const labelOf = useReasonLabel();
  const say = useSay();
  const queryClient = useQueryClient();
  const [draft, change, clear] = useDraft(`decision.${id}`, {
    choice: "" as Choice | "",
    reason: "",
    answer: "",
  });
  const decide = useMutation({
    mutationFn: async () =>
      resultOf(
        await api.POST("/v1/disputes/{id}/decision", {
          params: { path: { id } },
          body: {
            outcome: draft.choice === "upheld" ? "upheld" : "overturned",
            answer: draft.answer,
            ...(draft.choice === "otherReason" && isReasonCode(draft.reason) ? { reason: draft.reason } : {}),
          },
        }),
      ),
    onSuccess: () => {
      clear();
      say(words.dispute.decided);
      void queryClient.invalidateQueries({ queryKey: ["message-measures"] });
      void queryClient.invalidateQueries({ queryKey: ["messages"] });
      return queryClient.invalidateQueries({ queryKey: ["dispute", id] });
    },
  });
  const answer = decide.error === null ? null : problemOf(decide.error, messages.form.offline);
  const isReady = draft.choice !== "" && (draft.choice !== "otherReason" || draft.reason !== "");
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (isReady && !decide.isPending) decide.mutate();
  };
  const labels: Record<Choice, string> = {
    upheld: words.dispute.outcomes.upheld,
    goesOn: `${words.dispute.outcomes.overturned}: ${words.dispute.goesOn}`,
    otherReason: `${words.dispute.outcomes.overturned}: ${words.dispute.otherReason}`,
  };
  return (
    <form onSubmit={onSubmit} className="no-print" style={{ maxWidth: 640, marginTop: 16 }}>
      <Radio.Group
        label={words.dispute.outcome}
        value={draft.choice}
        onChange={(value) => change({ ...draft, choice: choices.find((one) => one === value) ?? "" })}
      >
        <Stack gap={8} mt={8}>
          {choices.map((choice) => (
            <Radio key={choice} value={choice} label={labels[choice]} />
          ))}
        </Stack>
      </Radio.Group>
      {draft.choice === "otherReason" && (
        <NativeSelect
          mt="sm"
          label={words.dispute.newReason}
          value={draft.reason}
          onChange={({ currentTarget }) => change({ ...draft, reason: currentTarget.value })}
          data={[
            { value: "", label: words.dispute.chooseReason },
            ...reasonCodes
              .filter((code) => code !== endReason)
              .map((value) => ({ value, label: labelOf(value) })),
          ]}
          error={answer?.fields.reason ?? ""}
        />
      )}
      <Textarea
        mt="sm"
        label={words.answer}
        description={words.dispute.answerHint}
        autosize
        minRows={3}
        maxLength={5000}
        value={draft.answer}
        onChange={({ currentTarget }) => change({ ...draft, answer: currentTarget.value })}
        error={answer?.fields.answer ?? ""}
      />
      {answer !== null && answer.rest !== null && (
        <Text role="alert" c="var(--bad)" mt="xs">
          {answer.rest}
        </Text>
      )}
      <Button type="submit" mt="md" disabled={!isReady} loading={decide.isPending}>
        {words.dispute.decide}
      </Button>
    </form>
  );
}
