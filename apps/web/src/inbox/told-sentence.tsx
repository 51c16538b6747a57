import { useQuery } from "@tanstack/react-query";
import { endTold } from "../lead/end-told.ts";
import { leadEventsQuery } from "../lead/lead-events-query.ts";
import { useWords } from "../locales/locale-provider.tsx";
import { useHouse } from "../session/session-provider.tsx";
import { inboxWords } from "./inbox-words.ts";

/** What the partner had been told of the lead's end when it disagreed. */
export function ToldSentence({ leadId, openedAt }: { leadId: string; openedAt: string }) {
  const { api } = useHouse();
  const words = useWords(inboxWords).dispute;
  const { data: events = [] } = useQuery(leadEventsQuery(api, leadId));
  const told = endTold(events, openedAt);
  return told?.sentence == null ? null : <p style={{ margin: "4px 0" }}>{words.told(told.sentence)}</p>;
}
