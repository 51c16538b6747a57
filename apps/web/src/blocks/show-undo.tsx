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

/** What can be taken back now, the latest last: the keys take back that one alone. */
const offers: (() => void)[] = [];

function onKey(event: KeyboardEvent): void {
  const isUndo = event.key.toLowerCase() === "z" && (event.ctrlKey || event.metaKey) && !event.shiftKey;
  const isTyping = event.target instanceof HTMLElement && event.target.closest("input, textarea") !== null;
  const latest = offers.at(-1);
  if (!isUndo || isTyping || latest === undefined) return;
  event.preventDefault();
  latest();
}

/**
 * Says what was done, and offers to take it back while it can be: by its button, or with Ctrl + Z. Gives back what ends the
 * offer.
 */
export function showUndo({ message, undo, close, onUndo, seconds = usualSeconds }: UndoOptions): () => void {
  const withdraw = () => {
    if (offers.includes(takeBack)) offers.splice(offers.indexOf(takeBack), 1);
    if (offers.length === 0) document.removeEventListener("keydown", onKey);
  };
  const takeBack = () => {
    withdraw();
    notifications.hide(id);
    onUndo();
  };
  document.addEventListener("keydown", onKey);
  offers.push(takeBack);
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
    onClose: withdraw,
    closeButtonProps: { "aria-label": close },
    withBorder: true,
  });
  return () => {
    withdraw();
    notifications.hide(id);
  };
}
