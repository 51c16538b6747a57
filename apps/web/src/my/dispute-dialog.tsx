import { type components, resultOf } from "@leadback/client";
import { Button, Modal, NativeSelect, Textarea } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { FormEvent } from "react";
import { problemOf } from "../blocks/problem-of.ts";
import { Refusal } from "../blocks/refusal.tsx";
import { useSayDone } from "../blocks/use-say-done.ts";
import type { Lead } from "../lead/use-lead.ts";
import { useSpeech, useWords } from "../locales/locale-provider.tsx";
import { useHouse } from "../session/session-provider.tsx";
import { useDraft } from "../session/use-draft.ts";
import { myLeadWords } from "./my-lead-words.ts";

type DisputeReason = components["schemas"]["Dispute"]["reason"];

const disputeReasons = [
  "new_information",
  "wrong_reason",
  "no_attempt_made",
  "late_contact",
  "wrong_duplicate",
  "other",
] as const satisfies DisputeReason[];

/** A partner disagrees with how a lead ended. */
export function DisputeDialog({ lead, onClose }: { lead: Lead | null; onClose(): void }) {
  const { messages } = useSpeech();
  const words = useWords(myLeadWords);
  return (
    <Modal
      opened={lead !== null}
      onClose={onClose}
      title={lead === null ? "" : words.disputeTitle(lead.ref)}
      closeButtonProps={{ "aria-label": messages.form.close }}
    >
      {lead !== null && <DisputeForm lead={lead} onDone={onClose} />}
    </Modal>
  );
}

function DisputeForm({ lead, onDone }: { lead: Lead; onDone(): void }) {
  const { api } = useHouse();
  const { messages } = useSpeech();
  const words = useWords(myLeadWords);
  const queryClient = useQueryClient();
  const sayDone = useSayDone();
  const [draft, change, clear] = useDraft<{ reason: DisputeReason; text: string }>(`dispute.${lead.id}`, {
    reason: "new_information",
    text: "",
  });
  const open = useMutation({
    mutationFn: async () =>
      resultOf(await api.POST("/v1/leads/{id}/disputes", { params: { path: { id: lead.id } }, body: draft })),
    onSuccess: () => {
      clear();
      sayDone(words.disputeOpened);
      void queryClient.invalidateQueries({ queryKey: ["disputes"] });
      onDone();
    },
  });
  const answer = open.error === null ? null : problemOf(open.error, messages.form.offline);
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (!open.isPending) open.mutate();
  };
  return (
    <form onSubmit={onSubmit}>
      <Refusal answer={answer} />
      <NativeSelect
        label={words.disputeReason}
        value={draft.reason}
        onChange={({ currentTarget }) => {
          const reason = disputeReasons.find((one) => one === currentTarget.value);
          if (reason !== undefined) change({ ...draft, reason });
        }}
        data={disputeReasons.map((reason) => ({ value: reason, label: words.disputeReasons[reason] }))}
        error={answer?.fields.reason ?? ""}
        data-autofocus
      />
      <Textarea
        mt="md"
        label={words.disputeText}
        description={words.disputeHint}
        required
        autosize
        minRows={3}
        maxLength={4000}
        value={draft.text}
        onChange={({ currentTarget }) => change({ ...draft, text: currentTarget.value })}
        error={answer?.fields.text ?? ""}
      />
      <Button type="submit" mt="md" loading={open.isPending}>
        {words.openDispute}
      </Button>
    </form>
  );
}
