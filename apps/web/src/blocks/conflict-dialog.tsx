import { Button, Group, Modal, Text } from "@mantine/core";
import type { ReactNode } from "react";
import { useSpeech } from "../locales/locale-provider.tsx";

interface ConflictDialogProps {
  isOpen: boolean;
  /** How the thing stands now, in a few words. */
  now?: ReactNode;
  onLook(): void;
  /** Absent where what was meant is no longer possible. */
  onAnyway?: () => void;
}

/** Two people changed one thing: the second is told, keeps what was typed, and decides. */
export function ConflictDialog({ isOpen, now, onLook, onAnyway }: ConflictDialogProps) {
  const { form } = useSpeech().messages;
  return (
    <Modal
      opened={isOpen}
      onClose={onLook}
      title={form.changedMeanwhile}
      closeButtonProps={{ "aria-label": form.close }}
      zIndex={350}
      centered
    >
      <Text component="p" mt={0}>
        {form.changedMeanwhileHint}
      </Text>
      {now !== undefined && <Text component="p">{now}</Text>}
      <Group mt="md">
        <Button onClick={onLook} data-autofocus>
          {form.seeWhatChanged}
        </Button>
        {onAnyway !== undefined && (
          <Button variant="default" onClick={onAnyway}>
            {form.recordAnyway}
          </Button>
        )}
      </Group>
    </Modal>
  );
}
