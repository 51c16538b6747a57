import { notifications } from "@mantine/notifications";
import { useSpeech } from "../locales/locale-provider.tsx";

/** Says in passing what was done. */
export function useSay(): (message: string) => void {
  const { form } = useSpeech().messages;
  return (message) => notifications.show({ message, closeButtonProps: { "aria-label": form.close } });
}
