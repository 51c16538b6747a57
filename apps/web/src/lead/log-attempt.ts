import { resultOf } from "@leadback/client";
import { notifications } from "@mantine/notifications";
import { useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import { showUndo } from "../blocks/show-undo.tsx";
import { useSpeech, useWords } from "../locales/locale-provider.tsx";
import { useHouse } from "../session/session-provider.tsx";
import { leadWords } from "./lead-words.ts";

export const attemptChannels = ["phone", "whatsapp", "email", "meeting"] as const;
export type AttemptChannel = (typeof attemptChannels)[number];

const channelKey = "leadback.attempt-channel";
/** An attempt cannot be taken out of the history, so it goes there once it can no longer be undone. */
const waitSeconds = 6;
const waiting = new Map<string, () => void>();
addEventListener("pagehide", () => {
  for (const send of waiting.values()) send();
});

/** The channel that was used last in this browser. */
export function usualChannel(): AttemptChannel {
  const kept = localStorage.getItem(channelKey);
  return attemptChannels.find((channel) => channel === kept) ?? "phone";
}

export function useLogAttempt() {
  const { api } = useHouse();
  const { messages } = useSpeech();
  const words = useWords(leadWords);
  const queryClient = useQueryClient();
  return useCallback(
    ({ id, ref }: { id: string; ref: string }, channel: AttemptChannel = usualChannel()) => {
      localStorage.setItem(channelKey, channel);
      if (waiting.has(id)) {
        notifications.show({
          message: words.attemptWaiting,
          closeButtonProps: { "aria-label": messages.form.close },
        });
        return;
      }
      const send = async () => {
        clearTimeout(timer);
        waiting.delete(id);
        try {
          resultOf(
            await api.POST("/v1/leads/{id}/events", {
              params: { path: { id } },
              body: { type: "attempted", channel },
              keepalive: true,
            }),
          );
          for (const queryKey of [["lead", id], ["lead-events", id], ["lead-score", id], ["ageing"]]) {
            void queryClient.invalidateQueries({ queryKey });
          }
        } catch {
          notifications.show({
            message: words.notLogged(ref),
            role: "alert",
            autoClose: false,
            closeButtonProps: { "aria-label": messages.form.close },
          });
        }
      };
      const timer = setTimeout(() => void send(), waitSeconds * 1_000);
      waiting.set(id, () => void send());
      showUndo({
        message: words.attemptLogged(ref, words.channels[channel]),
        undo: messages.form.undo,
        close: messages.form.close,
        seconds: waitSeconds,
        onUndo: () => {
          clearTimeout(timer);
          waiting.delete(id);
        },
      });
    },
    [api, messages, words, queryClient],
  );
}
