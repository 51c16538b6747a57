import { Button, CopyButton, Group, Modal, Text, TextInput } from "@mantine/core";
import { useWords } from "../locales/locale-provider.tsx";
import { secretWords } from "./secret-words.ts";

/** A secret that is shown once. Only the button closes it, so that nobody loses it by a key pressed too soon. */
export function SecretDialog({ secret, onClose }: { secret: string | null; onClose(): void }) {
  const words = useWords(secretWords);
  return (
    <Modal
      opened={secret !== null}
      onClose={onClose}
      title={words.title}
      withCloseButton={false}
      closeOnClickOutside={false}
      closeOnEscape={false}
      centered
    >
      <Text component="p" mt={0}>
        {words.hint}
      </Text>
      <TextInput
        readOnly
        aria-label={words.title}
        value={secret ?? ""}
        onFocus={({ currentTarget }) => currentTarget.select()}
        data-autofocus
      />
      <Group mt="md">
        <CopyButton value={secret ?? ""}>
          {({ copied, copy }) => (
            <Button variant="default" onClick={copy}>
              {copied ? words.copied : words.copy}
            </Button>
          )}
        </CopyButton>
        <Button onClick={onClose}>{words.done}</Button>
      </Group>
    </Modal>
  );
}
