import { Button, Modal } from "@mantine/core";
import { type FormEvent, type ReactNode, useEffect, useState } from "react";
import { useSpeech } from "../locales/locale-provider.tsx";
import { ConflictDialog } from "./conflict-dialog.tsx";
import { type FormProblem, problemOf } from "./problem-of.ts";
import { Refusal } from "./refusal.tsx";

interface FormDialogProps {
  title: string;
  /** What the button says that saves. */
  submit?: string;
  error: Error | null;
  isBusy: boolean;
  onSubmit(): void;
  onClose(): void;
  /** How the thing stands now, and what to do when somebody else was faster; absent where nobody can be. */
  conflict?: { now?: ReactNode; onLook(): void; onAnyway(): void };
  children(answer: FormProblem | null): ReactNode;
}

/**
 * A few fields in a dialog that is there while it is open: refused in its place, and never over what somebody else changed
 * meanwhile. Closed, the focus is again where it came from.
 */
export function FormDialog(props: FormDialogProps) {
  const { title, submit, error, isBusy, onSubmit, onClose, conflict, children } = props;
  const { form } = useSpeech().messages;
  const answer = error === null ? null : problemOf(error, form.offline);
  const [opener] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
    },
    [opener],
  );
  const onSubmitted = (event: FormEvent) => {
    event.preventDefault();
    if (!isBusy) onSubmit();
  };
  return (
    <Modal opened onClose={onClose} title={title} size="lg" closeButtonProps={{ "aria-label": form.close }}>
      <form onSubmit={onSubmitted} noValidate>
        <Refusal answer={answer} />
        {children(answer)}
        <Button type="submit" mt="lg" loading={isBusy}>
          {submit ?? form.save}
        </Button>
      </form>
      {conflict !== undefined && (
        <ConflictDialog
          isOpen={answer?.isConflict === true}
          now={conflict.now}
          onLook={conflict.onLook}
          onAnyway={conflict.onAnyway}
        />
      )}
    </Modal>
  );
}
