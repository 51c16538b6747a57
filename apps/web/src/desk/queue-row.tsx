import { useQueryClient } from "@tanstack/react-query";
import { useRouter } from "@tanstack/react-router";
import { memo } from "react";
import { PlainLink } from "../blocks/plain-link.tsx";
import { profileQuery } from "../blocks/profile-query.ts";
import { SelectableRow } from "../blocks/selectable-row.tsx";
import type { Selection } from "../blocks/use-selection.ts";
import { prepareEnd } from "../lead/late-dialogs.tsx";
import { ScoreMark } from "../lead/score-mark.tsx";
import { leadQuery } from "../lead/use-lead.ts";
import { useSpeech, useWords } from "../locales/locale-provider.tsx";
import { pagePaths } from "../page-paths.ts";
import { useHouse } from "../session/session-provider.tsx";
import { deskWords } from "./desk-words.ts";
import { type QueuedLead, whyFirst, whyNext } from "./why-next.ts";

interface QueueRowProps {
  lead: QueuedLead;
  isNext: boolean;
  selection: Selection;
}

/** One lead of the queue: who, why now, and how good it looks. */
export function QueueRow({ lead, isNext, selection }: QueueRowProps) {
  return (
    <SelectableRow selection={selection} lead={lead}>
      <QueueLink lead={lead} isNext={isNext} />
    </SelectableRow>
  );
}

/** Drawn anew only when the lead is another: selecting one of many rows touches that row alone. */
const QueueLink = memo(function QueueLink({ lead, isNext }: Omit<QueueRowProps, "selection">) {
  const { formats, locale, messages } = useSpeech();
  const words = useWords(deskWords);
  const { api } = useHouse();
  const queryClient = useQueryClient();
  const router = useRouter();
  const place = { to: pagePaths.lead, params: { leadId: lead.id } } as const;
  return (
    <PlainLink
      onFocus={() => {
        prepareEnd();
        void queryClient.prefetchQuery(leadQuery(api, lead.id));
        void queryClient.prefetchQuery(profileQuery(api, locale));
        void router.preloadRoute(place);
      }}
      href={router.buildLocation(place).href}
      className={isNext ? "row next" : "row"}
      data-lead={lead.id}
      data-ref={lead.ref}
    >
      <div>
        {isNext && <div className="row-mark">{words.next}</div>}
        <span className="row-name">{lead.companyName ?? lead.ref}</span>
        <span className="row-facts">
          {lead.ref} · {lead.partnerName} · {messages.stages[lead.stage]}
        </span>
        <div className={lead.ageing.isLate ? "row-why late" : "row-why"}>
          {whyNext(lead, words.why, formats)}
        </div>
        {isNext && <div className="row-facts">{whyFirst(lead, words.whyFirst)}</div>}
      </div>
      <ScoreMark lead={lead} />
    </PlainLink>
  );
});
