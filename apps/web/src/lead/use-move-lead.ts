import { useSpeech, useWords } from "../locales/locale-provider.tsx";
import { leadWords } from "./lead-words.ts";
import { isWaiting } from "./send-later.ts";
import { stageAfter } from "./stage-after.ts";
import type { LeadEventInput, SeenLead } from "./use-lead.ts";
import { useSendLater } from "./use-send-later.ts";

/** Takes a lead to another stage: shown at once, and in its history when it can no longer be taken back. */
export function useMoveLead() {
  const { messages } = useSpeech();
  const words = useWords(leadWords);
  const sendLater = useSendLater();
  return ({ lead, etag }: SeenLead, event: LeadEventInput) => {
    if (isWaiting(lead.id, event.type)) return;
    sendLater(lead, event, etag, words.moved(lead.ref, messages.stages[stageAfter(lead, event.type)]));
  };
}
