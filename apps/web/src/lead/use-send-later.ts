import { useQueryClient } from "@tanstack/react-query";
import { problemOf } from "../blocks/problem-of.ts";
import { useSayRefused } from "../blocks/use-say-done.ts";
import { useSpeech } from "../locales/locale-provider.tsx";
import { sendLater } from "./send-later.ts";
import { type Lead, type LeadEventInput, useDeliver } from "./use-lead.ts";

/** Says something of a lead that can be taken back for a moment; refused later, that is said wherever one is by then. */
export function useSendLater() {
  const { form } = useSpeech().messages;
  const deliver = useDeliver();
  const queryClient = useQueryClient();
  const sayRefused = useSayRefused();
  return (
    { id, ref }: Pick<Lead, "id" | "ref">,
    event: LeadEventInput,
    etag: string | null,
    done: string,
    onSent?: () => void,
  ) =>
    sendLater(id, {
      kind: event.type,
      message: done,
      words: form,
      deliver: async (before) => {
        const seen = await deliver(id, event, etag === null ? null : (before?.etag ?? etag));
        onSent?.();
        return seen;
      },
      onFailed: (error) => {
        void queryClient.invalidateQueries({ queryKey: ["lead", id] });
        const { fields, rest, isConflict } = problemOf(error, form.offline);
        sayRefused(
          `${ref}: ${isConflict ? form.changedMeanwhile : (rest ?? Object.values(fields).join(" "))}`,
        );
      },
    });
}
