import { type components, resultOf } from "@leadback/client";
import { Button, Text, Textarea } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { FormEvent } from "react";
import { ConfirmButton } from "../blocks/confirm-button.tsx";
import { DataList, useList } from "../blocks/data-list.tsx";
import { EmptyNote } from "../blocks/empty-note.tsx";
import { problemOf } from "../blocks/problem-of.ts";
import { useReasons } from "../blocks/use-reasons.ts";
import { useSayDone } from "../blocks/use-say-done.ts";
import { PageTitle } from "../frame/page-title.tsx";
import { useSpeech, useWords } from "../locales/locale-provider.tsx";
import { tone } from "../look/tones.ts";
import { pagePaths } from "../page-paths.ts";
import { useHouse } from "../session/session-provider.tsx";
import { useDraft } from "../session/use-draft.ts";
import { myDisputesWords } from "./my-disputes-words.ts";
import { myLeadWords } from "./my-lead-words.ts";

type Dispute = components["schemas"]["Dispute"];

/** Where a partner's disagreements stand, and what we need to decide them. */
export function MyDisputesPage() {
  const { api } = useHouse();
  const words = useWords(myDisputesWords);
  const list = useList({
    queryKey: ["disputes"],
    read: async (page, signal) =>
      resultOf(
        await api.GET("/v1/disputes", {
          params: { query: page },
          signal,
        }),
      ),
  });
  return (
    <>
      <PageTitle title={words.title} sentence={words.sentence} />
      <DataList
        list={list}
        label={words.title}
        keyOf={({ id }) => id}
        empty={
          <EmptyNote title={words.none} hint={words.noneHint}>
            <Link to={pagePaths.leads} search={{}}>
              {words.toLeads}
            </Link>
          </EmptyNote>
        }
      >
        {(dispute) => <DisputeRow dispute={dispute} />}
      </DataList>
    </>
  );
}

function DisputeRow({ dispute }: { dispute: Dispute }) {
  const { formats, messages } = useSpeech();
  const words = useWords(myDisputesWords);
  const { disputeReasons } = useWords(myLeadWords);
  const reasons = useReasons();
  const { withdraw } = useDisputeAnswers(dispute.id);
  const isOpen = dispute.state === "open" || dispute.state === "under_review";
  const labelOf = (code: string | null) => (code === null ? undefined : reasons.get(code)?.partnerLabel);
  const endReason = labelOf(dispute.endReason);
  const newReason = labelOf(dispute.newReason);
  return (
    <article style={{ padding: "16px 8px" }}>
      <Text>
        <Link to={pagePaths.lead} params={{ leadId: dispute.leadId }} search={{}}>
          {dispute.leadRef}
        </Link>{" "}
        · <strong>{words.states[dispute.state]}</strong>
        <Text component="span" size="xs" c="dimmed" ml={8}>
          {words.opened(formats.day(dispute.openedAt))}
        </Text>
      </Text>
      <Text>{disputeReasons[dispute.reason]}</Text>
      {dispute.text !== null && (
        <Text component="p" my={4} style={{ whiteSpace: "pre-line" }}>
          {dispute.text}
        </Text>
      )}
      {endReason !== undefined && <Text c="dimmed">{words.endedFor(endReason)}</Text>}
      {dispute.answer !== null && (
        <div
          style={{ borderInlineStart: "2px solid var(--accent)", paddingInlineStart: 12, margin: "8px 0" }}
        >
          <Text style={{ whiteSpace: "pre-line" }}>{dispute.answer}</Text>
          {newReason !== undefined && <Text c="dimmed">{words.newReason(newReason)}</Text>}
          {dispute.newStage !== null && (
            <Text c="dimmed">{words.newStage(messages.stages[dispute.newStage])}</Text>
          )}
        </div>
      )}
      <Text size="xs" c={dispute.isOverdue ? tone("bad") : "dimmed"}>
        {isOpen
          ? dispute.isOverdue
            ? words.overdue
            : words.decisionBy(formats.moment(dispute.dueAt))
          : dispute.closedAt === null
            ? ""
            : words.closed(formats.day(dispute.closedAt))}
      </Text>
      {isOpen && dispute.informationAsked !== null && dispute.informationAskedAt !== null && (
        <InformationForm dispute={dispute} asked={dispute.informationAsked} />
      )}
      {isOpen && (
        <div style={{ marginTop: 8 }} className="no-print">
          <ConfirmButton
            label={words.withdraw}
            about={dispute.leadRef}
            title={words.withdrawTitle}
            consequence={words.withdrawConsequence}
            error={withdraw.error}
            isBusy={withdraw.isPending}
            onConfirm={(close) => withdraw.mutate(undefined, { onSuccess: close })}
          />
        </div>
      )}
    </article>
  );
}

function InformationForm({ dispute, asked }: { dispute: Dispute; asked: string }) {
  const { messages } = useSpeech();
  const words = useWords(myDisputesWords);
  const [text, change, clear] = useDraft(`information.${dispute.id}`, "");
  const { inform } = useDisputeAnswers(dispute.id);
  const answer = inform.error === null ? null : problemOf(inform.error, messages.form.offline);
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() !== "" && !inform.isPending) inform.mutate(text, { onSuccess: clear });
  };
  return (
    <form onSubmit={onSubmit} className="no-print" style={{ marginTop: 8 }}>
      <Text fw={600}>{words.askedTitle}</Text>
      <Text component="p" my={4}>
        {asked}
      </Text>
      <Textarea
        label={words.information}
        description={words.expires}
        required
        autosize
        minRows={2}
        maxLength={4000}
        maw="70ch"
        value={text}
        onChange={({ currentTarget }) => change(currentTarget.value)}
        error={answer === null ? "" : (answer.fields.text ?? answer.rest)}
      />
      <Button type="submit" mt="xs" loading={inform.isPending}>
        {words.give}
      </Button>
    </form>
  );
}

function useDisputeAnswers(id: string) {
  const { api } = useHouse();
  const words = useWords(myDisputesWords);
  const queryClient = useQueryClient();
  const sayDone = useSayDone();
  const params = { path: { id } };
  const settle = (message: string) => () => {
    sayDone(message);
    void queryClient.invalidateQueries({ queryKey: ["disputes"] });
  };
  const withdraw = useMutation({
    mutationFn: async () => resultOf(await api.POST("/v1/disputes/{id}/withdrawal", { params })),
    onSuccess: settle(words.withdrawn),
  });
  const inform = useMutation({
    mutationFn: async (text: string) =>
      resultOf(await api.POST("/v1/disputes/{id}/information", { params, body: { text } })),
    onSuccess: settle(words.given),
  });
  return { withdraw, inform };
}
