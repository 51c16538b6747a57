import { Button, Group } from "@mantine/core";
import { notifications } from "@mantine/notifications";

interface UndoOptions {
  message: string;
  /** What the button says. */
  undo: string;
  close: string;
  onUndo(): void;
  /** How long it is offered. */
  seconds?: number;
}

const usualSeconds = 10;

/**
 * Says what was done, and offers to take it back while it can be: by its button, or with Ctrl + Z. Gives back what ends the
 * offer.
 */
export function showUndo({ message, undo, close, onUndo, seconds = usualSeconds }: UndoOptions): () => void {
  const onKey = (event: KeyboardEvent) => {
    const isUndo = event.key.toLowerCase() === "z" && (event.ctrlKey || event.metaKey) && !event.shiftKey;
    const isTyping = event.target instanceof HTMLElement && event.target.closest("input, textarea") !== null;
    if (!isUndo || isTyping) return;
    event.preventDefault();
    takeBack();
  };
  const takeBack = () => {
    notifications.hide(id);
    onUndo();
  };
  document.addEventListener("keydown", onKey);
  const id = notifications.show({
    message: (
      <Group justify="space-between" wrap="nowrap">
        <span>{message}</span>
        <Button
          variant="subtle"
          size="compact-sm"
          flex="none"
          onClick={takeBack}
          aria-keyshortcuts="Control+Z"
        >
          {undo}
        </Button>
      </Group>
    ),
    autoClose: seconds * 1_000,
    onClose: () => document.removeEventListener("keydown", onKey),
    closeButtonProps: { "aria-label": close },
    withBorder: true,
  });
  return () => {
    document.removeEventListener("keydown", onKey);
    notifications.hide(id);
  };
}
