import { problemOf } from "../blocks/problem-of.ts";
import { useSayRefused } from "../blocks/use-say-done.ts";
import { useSpeech } from "../locales/locale-provider.tsx";
import { sendLater } from "./send-later.ts";
import { type Lead, type LeadEventInput, useDeliver } from "./use-lead.ts";

/** Says something of a lead that can be taken back for a moment; refused later, that is said wherever one is by then. */
export function useSendLater({ id, ref }: Pick<Lead, "id" | "ref">) {
  const { form } = useSpeech().messages;
  const deliver = useDeliver();
  const sayRefused = useSayRefused();
  return (event: LeadEventInput, etag: string | null, done: string, onSent?: () => void) =>
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
        const { fields, rest, isConflict } = problemOf(error, form.offline);
        sayRefused(
          `${ref}: ${isConflict ? form.changedMeanwhile : (rest ?? Object.values(fields).join(" "))}`,
        );
      },
    });
}
