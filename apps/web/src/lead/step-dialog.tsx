import { Alert, Button, Modal } from "@mantine/core";
import { type FormEvent, type ReactNode, useEffect, useRef } from "react";
import { ConflictDialog } from "../blocks/conflict-dialog.tsx";
import { type FormProblem, problemOf } from "../blocks/problem-of.ts";
import { useSayDone } from "../blocks/use-say-done.ts";
import { useSpeech, useWords } from "../locales/locale-provider.tsx";
import { leadWords } from "./lead-words.ts";
import { type LeadEventInput, type SeenLead, useRecordEvent } from "./use-lead.ts";

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
  children(problem: FormProblem | null): ReactNode;
}

/** One step of a lead that wants a word or two: asked in a dialog, refused in its place, never over what others did. */
export function StepDialog(props: StepDialogProps) {
  const { isOpen, seen, title, submit, done, event, onTried, onClose, children } = props;
  const { messages } = useSpeech();
  const words = useWords(leadWords);
  const record = useRecordEvent(seen.lead.id);
  const { reset } = record;
  const sayDone = useSayDone();
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (isOpen) reset();
  }, [isOpen, reset]);
  const answer = record.error === null ? null : problemOf(record.error, messages.form.offline);
  const send = (etag: string | null) => {
    if (event === null || record.isPending) return;
    record.mutate(
      { event, etag },
      {
        onSuccess: () => {
          onClose();
          sayDone(done);
        },
      },
    );
  };
  const onSubmit = (submitted: FormEvent) => {
    submitted.preventDefault();
    onTried();
    if (event === null) form.current?.querySelector<HTMLElement>("[data-autofocus]")?.focus();
    send(seen.etag);
  };
  return (
    <Modal
      opened={isOpen}
      onClose={onClose}
      title={title}
      closeButtonProps={{ "aria-label": messages.form.close }}
    >
      <form ref={form} onSubmit={onSubmit} noValidate>
        {answer?.rest != null && !answer.isConflict && (
          <Alert color="accent" title={messages.form.refused} mb="md" role="alert">
            {answer.rest}
          </Alert>
        )}
        {children(answer)}
        <Button type="submit" mt="md" loading={record.isPending}>
          {submit}
        </Button>
      </form>
      <ConflictDialog
        isOpen={answer?.isConflict === true}
        now={words.end.now(messages.stages[seen.lead.stage])}
        onLook={onClose}
        onAnyway={() => send(null)}
      />
    </Modal>
  );
}
