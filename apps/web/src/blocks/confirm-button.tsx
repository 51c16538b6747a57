import { Button, Group, Modal, Text } from "@mantine/core";
import { useState } from "react";
import { useSpeech } from "../locales/locale-provider.tsx";
import { problemOf } from "./problem-of.ts";

interface ConfirmButtonProps {
  /** What the button says, and the one that does it. */
  label: string;
  /** What it is done to, for whoever hears the buttons of a list. */
  about?: string;
  title: string;
  consequence: string;
  error: Error | null;
  isBusy: boolean;
  onConfirm(close: () => void): void;
}

/** For what cannot be taken back: it is asked for once more, with what follows from it. */
export function ConfirmButton(props: ConfirmButtonProps) {
  const { label, about, title, consequence, error, isBusy, onConfirm } = props;
  const { form } = useSpeech().messages;
  const [isOpen, setOpen] = useState(false);
  const answer = error === null ? null : problemOf(error, form.offline);
  return (
    <>
      <Button
        variant="default"
        size="compact-md"
        onClick={() => setOpen(true)}
        {...(about === undefined ? {} : { "aria-label": `${label}: ${about}` })}
      >
        {label}
      </Button>
      <Modal
        opened={isOpen}
        onClose={() => setOpen(false)}
        title={title}
        closeButtonProps={{ "aria-label": form.close }}
        centered
      >
        <Text component="p" mt={0}>
          {consequence}
        </Text>
        {answer !== null && (
          <Text component="p" role="alert" c="var(--bad)">
            {[answer.rest, ...Object.values(answer.fields)].filter((text) => text !== null).join(" ")}
          </Text>
        )}
        <Group mt="md">
          <Button loading={isBusy} onClick={() => onConfirm(() => setOpen(false))}>
            {label}
          </Button>
          <Button variant="default" onClick={() => setOpen(false)} data-autofocus>
            {form.cancel}
          </Button>
        </Group>
      </Modal>
    </>
  );
}
