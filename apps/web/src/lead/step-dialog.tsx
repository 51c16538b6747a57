import { Alert, Button, Modal } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, type ReactNode, useEffect, useRef, useState } from "react";
import { ConflictDialog } from "../blocks/conflict-dialog.tsx";
import { type FormProblem, problemOf } from "../blocks/problem-of.ts";
import { useSpeech, useWords } from "../locales/locale-provider.tsx";
import { useHouse } from "../session/session-provider.tsx";
import { leadWords } from "./lead-words.ts";
import { sendNow } from "./send-later.ts";
import { type LeadEventInput, leadQuery, type SeenLead } from "./use-lead.ts";
import { useSendLater } from "./use-send-later.ts";

interface StepDialogProps {
  isOpen: boolean;
  seen: SeenLead;
  title: string;
  submit: string;
  done: string;
  /** Null while something is missing; the fields then say what. */
  event: LeadEventInput | null;
  onTried(): void;
  onClose(): void;
  /** It is in the lead's history: what was typed for it is no longer needed. */
  onSent(): void;
  children(problem: FormProblem | null): ReactNode;
}

/** One step of a lead that wants a word or two: asked in a dialog, never over what others did, and taken back on request. */
export function StepDialog(props: StepDialogProps) {
  const { isOpen, seen, title, submit, done, event, onTried, onClose, onSent, children } = props;
  const { messages } = useSpeech();
  const words = useWords(leadWords);
  const { api } = useHouse();
  const queryClient = useQueryClient();
  const sendLater = useSendLater();
  const form = useRef<HTMLFormElement>(null);
  const versionAtOpening = useRef(seen.lead.version);
  /** How the lead stands now: is it still what one saw when one began, and is one still signed in? */
  const look = useMutation({
    mutationFn: async () => {
      const before = await sendNow(seen.lead.id);
      const now = await queryClient.fetchQuery({ ...leadQuery(api, seen.lead.id), staleTime: 0 });
      const known = before?.lead.version ?? versionAtOpening.current;
      return { now, isChanged: now.lead.version !== known };
    },
  });
  const { reset } = look;
  const latest = useRef(seen.lead.version);
  latest.current = seen.lead.version;
  useEffect(() => {
    if (!isOpen) return;
    reset();
    versionAtOpening.current = latest.current;
  }, [isOpen, reset]);
  const answer = look.error === null ? null : problemOf(look.error, messages.form.offline);
  const send = (etag: string | null) => {
    if (event === null) return;
    onClose();
    sendLater(seen.lead, event, etag, done, onSent);
  };
  const [refusals, setRefusals] = useState(0);
  useEffect(() => {
    if (refusals === 0) return;
    const field = (which: string) => form.current?.querySelector<HTMLElement>(which);
    (field("[aria-invalid=true]") ?? field("[data-autofocus]"))?.focus();
  }, [refusals]);
  const onSubmit = (submitted: FormEvent) => {
    submitted.preventDefault();
    onTried();
    if (event === null) setRefusals(refusals + 1);
    else if (!look.isPending) {
      look.mutate(undefined, {
        onSuccess: ({ now, isChanged }) => {
          if (!isChanged) send(now.etag);
        },
      });
    }
  };
  return (
    <Modal
      opened={isOpen}
      onClose={onClose}
      title={title}
      closeButtonProps={{ "aria-label": messages.form.close }}
    >
      <form ref={form} onSubmit={onSubmit} noValidate>
        {answer?.rest != null && (
          <Alert color="accent" title={messages.form.refused} mb="md" role="alert">
            {answer.rest}
          </Alert>
        )}
        {children(answer)}
        <Button type="submit" mt="md" loading={look.isPending}>
          {submit}
        </Button>
      </form>
      <ConflictDialog
        isOpen={look.data?.isChanged === true}
        now={words.end.now(messages.stages[(look.data?.now ?? seen).lead.stage])}
        onLook={onClose}
        onAnyway={() => send(null)}
      />
    </Modal>
  );
}
