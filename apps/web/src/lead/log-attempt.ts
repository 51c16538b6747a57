import { notifications } from "@mantine/notifications";
import { useCallback } from "react";
import { useSpeech, useWords } from "../locales/locale-provider.tsx";
import { leadWords } from "./lead-words.ts";
import { isWaiting, sendLater } from "./send-later.ts";
import { useDeliver } from "./use-lead.ts";

export const attemptChannels = ["phone", "whatsapp", "email", "meeting"] as const;
export type AttemptChannel = (typeof attemptChannels)[number];

const channelKey = "leadback.attempt-channel";

/** The channel that was used last in this browser. */
export function usualChannel(): AttemptChannel {
  const kept = localStorage.getItem(channelKey);
  return attemptChannels.find((channel) => channel === kept) ?? "phone";
}

export function useLogAttempt() {
  const { messages } = useSpeech();
  const words = useWords(leadWords);
  const deliver = useDeliver();
  return useCallback(
    ({ id, ref }: { id: string; ref: string }, channel: AttemptChannel = usualChannel()) => {
      localStorage.setItem(channelKey, channel);
      if (isWaiting(id, "attempted")) {
        notifications.show({
          message: words.attemptWaiting,
          closeButtonProps: { "aria-label": messages.form.close },
        });
        return;
      }
      sendLater(id, {
        kind: "attempted",
        message: words.attemptLogged(ref, words.channels[channel]),
        words: messages.form,
        deliver: () => deliver(id, { type: "attempted", channel }),
        onFailed: () =>
          notifications.show({
            message: words.notLogged(ref),
            role: "alert",
            autoClose: false,
            closeButtonProps: { "aria-label": messages.form.close },
          }),
      });
    },
    [deliver, messages, words],
  );
}
