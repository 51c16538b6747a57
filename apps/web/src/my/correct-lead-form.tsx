import { resultOf } from "@leadback/client";
import { Button } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { FormEvent } from "react";
import { ConflictDialog } from "../blocks/conflict-dialog.tsx";
import { problemOf } from "../blocks/problem-of.ts";
import { Refusal } from "../blocks/refusal.tsx";
import { useSayDone } from "../blocks/use-say-done.ts";
import { leadWords } from "../lead/lead-words.ts";
import type { SeenLead } from "../lead/use-lead.ts";
import { useSpeech, useWords } from "../locales/locale-provider.tsx";
import { useHouse } from "../session/session-provider.tsx";
import { useDraft } from "../session/use-draft.ts";
import { correctionOf, draftOf, isWhole } from "./lead-draft.ts";
import { LeadFields } from "./lead-fields.tsx";
import { leadFormWords } from "./lead-form-words.ts";

interface CorrectLeadFormProps {
  seen: SeenLead;
  /** What the partner was asked for; null: everything may be corrected. */
  fields: readonly string[] | null;
  onDone(): void;
}

/** A partner completes a lead, or puts it right. */
export function CorrectLeadForm({ seen, fields, onDone }: CorrectLeadFormProps) {
  const { lead, etag } = seen;
  const { api } = useHouse();
  const { messages } = useSpeech();
  const words = useWords(leadFormWords);
  const { end } = useWords(leadWords);
  const queryClient = useQueryClient();
  const sayDone = useSayDone();
  const [draft, change, clear] = useDraft(`correct.${lead.id}`, draftOf(lead));
  const correct = useMutation({
    mutationFn: async (tag: string) =>
      resultOf(
        await api.PATCH("/v1/leads/{id}", {
          params: { path: { id: lead.id }, header: { "if-match": tag } },
          body: correctionOf(lead, draft),
        }),
      ),
    onSuccess: () => {
      clear();
      sayDone(words.corrected);
      onDone();
      for (const queryKey of [
        ["lead", lead.id],
        ["lead-events", lead.id],
        ["lead-score", lead.id],
        ["leads"],
      ]) {
        void queryClient.invalidateQueries({ queryKey });
      }
    },
  });
  const answer = correct.error === null ? null : problemOf(correct.error, messages.form.offline);
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (!correct.isPending && isWhole(draft.company.employees)) correct.mutate(etag ?? "*");
  };
  return (
    <form onSubmit={onSubmit} className="form">
      <Refusal answer={answer} />
      <LeadFields
        draft={draft}
        onChange={change}
        isOpen={(field) =>
          fields === null || fields.some((one) => one === field || field.startsWith(`${one}.`))
        }
        answer={answer}
      />
      <Button type="submit" mt="md" loading={correct.isPending}>
        {words.correct}
      </Button>
      <ConflictDialog
        isOpen={answer?.isConflict === true}
        now={end.now(messages.stages[lead.stage])}
        onLook={() => {
          correct.reset();
          void queryClient.invalidateQueries({ queryKey: ["lead", lead.id] });
        }}
      />
    </form>
  );
}
