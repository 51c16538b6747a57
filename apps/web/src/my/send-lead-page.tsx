import { resultOf } from "@leadback/client";
import { Button } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import { problemOf } from "../blocks/problem-of.ts";
import { Refusal } from "../blocks/refusal.tsx";
import { useSayDone } from "../blocks/use-say-done.ts";
import { PageTitle } from "../frame/page-title.tsx";
import { useSpeech, useWords } from "../locales/locale-provider.tsx";
import { pagePaths } from "../page-paths.ts";
import { useHouse } from "../session/session-provider.tsx";
import { useDraft } from "../session/use-draft.ts";
import { DuplicateVerdict } from "./duplicate-verdict.tsx";
import { emptyDraft, identityOf, isWhole, submissionOf } from "./lead-draft.ts";
import { LeadFields } from "./lead-fields.tsx";
import { leadFormWords } from "./lead-form-words.ts";

/** A partner sends a lead, and hears before it is sent whether somebody else has. */
export function SendLeadPage() {
  const { api } = useHouse();
  const { messages } = useSpeech();
  const words = useWords(leadFormWords);
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const sayDone = useSayDone();
  const [draft, change, clear] = useDraft("send-lead", emptyDraft);
  const [identity, setIdentity] = useState(() => identityOf(draft));
  const send = useMutation({
    mutationFn: async () => resultOf(await api.POST("/v1/leads", { body: submissionOf(draft) })),
    onSuccess: (lead) => {
      clear();
      void queryClient.invalidateQueries({ queryKey: ["leads"] });
      sayDone(words.sent(lead.ref));
      void navigate({ to: pagePaths.lead, params: { leadId: lead.id }, search: {} });
    },
  });
  const answer = send.error === null ? null : problemOf(send.error, messages.form.offline);
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (!send.isPending && isWhole(draft.company.employees)) send.mutate();
  };
  return (
    <>
      <PageTitle title={words.sendTitle} sentence={words.sendSentence} />
      <div className="two-columns">
        <form onSubmit={onSubmit} className="form">
          <Refusal answer={answer} />
          <LeadFields
            draft={draft}
            onChange={change}
            isOpen={() => true}
            answer={answer}
            onLeave={() => setIdentity(identityOf(draft))}
          />
          <Button type="submit" mt="md" loading={send.isPending}>
            {words.send}
          </Button>
        </form>
        <DuplicateVerdict identity={identity} />
      </div>
    </>
  );
}
