import { notifications } from "@mantine/notifications";
import { useSpeech } from "../locales/locale-provider.tsx";

/** Says that something was done, in passing. */
export function useSayDone(): (message: string) => void {
  const { form } = useSpeech().messages;
  return (message) =>
    void notifications.show({ message, withBorder: true, closeButtonProps: { "aria-label": form.close } });
}

/** Says what was refused, until it is put away. */
export function useSayRefused(): (message: string) => void {
  const { form } = useSpeech().messages;
  return (message) =>
    void notifications.show({
      title: form.refused,
      message,
      autoClose: false,
      role: "alert",
      closeButtonProps: { "aria-label": form.close },
    });
}
