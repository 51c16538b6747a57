import { Button, Group, Text } from "@mantine/core";
import type { Selection } from "../blocks/use-selection.ts";
import { useSpeech, useWords } from "../locales/locale-provider.tsx";
import { bulkWords } from "./bulk-words.ts";
import { LateBulkEndDialog } from "./late-dialogs.tsx";

export const mostAtOnce = 50;

interface BulkEndProps {
  selection: Selection;
  isOpen: boolean;
  onOpen(isOpen: boolean): void;
  onEnded?: () => void;
}

/** What can be done with the selected leads: a bar at the foot of the page, and the dialog. */
export function BulkEnd({ selection, isOpen, onOpen, onEnded }: BulkEndProps) {
  const { formats } = useSpeech();
  const words = useWords(bulkWords);
  const { ids, isFull } = selection;
  if (ids.length === 0) return null;
  return (
    <>
      <section className="selection-bar no-print" aria-label={words.selection}>
        <Group gap="md">
          <Text role="status" fw={600}>
            {formats.plural(ids.length, words.selected)}
            {isFull ? ` · ${words.most(formats.number(mostAtOnce))}` : ""}
          </Text>
          <Button onClick={() => onOpen(true)}>{words.end}</Button>
          <Button variant="default" onClick={selection.clear}>
            {words.clear}
          </Button>
        </Group>
      </section>
      <LateBulkEndDialog
        isOpen={isOpen}
        ids={ids}
        onLeaveOut={selection.remove}
        onClose={() => onOpen(false)}
        onAllEnded={() => {
          onOpen(false);
          selection.clear();
          onEnded?.();
        }}
      />
    </>
  );
}
