import { Button, Modal, Text } from "@mantine/core";
import { useSpeech } from "../locales/locale-provider.tsx";
import { signInPath } from "./sign-in-path.ts";

/** Over whatever is open: the page below keeps what was typed, and forms keep it beyond this page too. */
export function SignInAgain({ isOpen }: { isOpen: boolean }) {
  const { session } = useSpeech().messages;
  return (
    <Modal
      opened={isOpen}
      onClose={() => {}}
      title={session.over}
      withCloseButton={false}
      zIndex={400}
      centered
    >
      <Text mb="md">{session.overHint}</Text>
      <Button component="a" href={signInPath(location)} data-autofocus>
        {session.signIn}
      </Button>
    </Modal>
  );
}
