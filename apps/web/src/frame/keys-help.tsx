import { Modal, Switch, Title, UnstyledButton } from "@mantine/core";
import { Fragment, useEffect, useState } from "react";
import { useSpeech, useWords } from "../locales/locale-provider.tsx";
import { useSingleKeys } from "../session/use-single-keys.ts";
import { keysWords } from "./keys-words.ts";

/** Which keys do something, and the switch that turns single letters off. Opened by its button, or with "?". */
export function KeysHelp() {
  const { messages } = useSpeech();
  const words = useWords(keysWords);
  const { isOn, turn } = useSingleKeys();
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    if (!isOn) return;
    const onKey = (event: KeyboardEvent) => {
      const { target } = event;
      const isTyping =
        target instanceof HTMLElement &&
        target.closest("input:not([type=checkbox]), textarea, select, [role=menu], [role=dialog]") !== null;
      if (event.key !== "?" || event.ctrlKey || event.metaKey || event.altKey || isTyping) return;
      event.preventDefault();
      setOpen(true);
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [isOn]);
  const groups: readonly (readonly [string, readonly (readonly [string, string])[]])[] = [
    [
      words.desk,
      [
        ["↑ ↓", words.move],
        ["Enter", words.openLead],
        ["A", words.attempt],
        ["D", words.end],
        ["X", words.select],
      ],
    ],
    [
      words.lead,
      [
        ["A", words.attempt],
        ["C", words.contacted],
        ["Q", words.qualified],
        ["D", words.endOne],
      ],
    ],
    [
      words.forms,
      [
        ["Enter", words.send],
        ["Shift + Enter", words.line],
        ["Esc", words.close],
      ],
    ],
    [
      words.everywhere,
      [
        ["Ctrl + Z", words.undo],
        ["?", words.help],
      ],
    ],
  ];
  return (
    <>
      <UnstyledButton p={10} aria-label={words.open} onClick={() => setOpen(true)} visibleFrom="sm">
        <kbd>?</kbd>
      </UnstyledButton>
      <Modal
        opened={isOpen}
        onClose={() => setOpen(false)}
        title={words.title}
        closeButtonProps={{ "aria-label": messages.form.close }}
      >
        {groups.map(([name, keys]) => (
          <Fragment key={name}>
            <Title order={3} mt="md" mb="xs">
              {name}
            </Title>
            <dl className="facts">
              {keys.map(([key, does]) => (
                <Fragment key={key}>
                  <dt>
                    <kbd>{key}</kbd>
                  </dt>
                  <dd>{does}</dd>
                </Fragment>
              ))}
            </dl>
          </Fragment>
        ))}
        <Switch
          mt="lg"
          label={words.single}
          description={words.singleHint}
          checked={isOn}
          onChange={({ currentTarget }) => turn(currentTarget.checked)}
        />
      </Modal>
    </>
  );
}
