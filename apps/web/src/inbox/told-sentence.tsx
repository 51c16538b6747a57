import { resultOf } from "@leadback/client";
import { useQuery } from "@tanstack/react-query";
import { useWords } from "../locales/locale-provider.tsx";
import { useHouse } from "../session/session-provider.tsx";
import { inboxWords } from "./inbox-words.ts";

/** What the partner was told when the lead ended: what it disagrees with. */
export function ToldSentence({ leadId }: { leadId: string }) {
  const { api } = useHouse();
  const words = useWords(inboxWords).dispute;
  const { data: events = [] } = useQuery({
    queryKey: ["lead-events", leadId],
    queryFn: async ({ signal }) =>
      resultOf(await api.GET("/v1/leads/{id}/events", { params: { path: { id: leadId } }, signal })).data,
  });
  const told = events.findLast(
    ({ type, sentence }) => (type === "disqualified" || type === "lost") && sentence !== null,
  );
  return told?.sentence == null ? null : <p style={{ margin: "4px 0" }}>{words.told(told.sentence)}</p>;
}
