import { Text } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { memo } from "react";
import { SelectableRow } from "../blocks/selectable-row.tsx";
import type { Selection } from "../blocks/use-selection.ts";
import { prepareEnd } from "../lead/late-dialogs.tsx";
import { ScoreMark } from "../lead/score-mark.tsx";
import { leadQuery } from "../lead/use-lead.ts";
import { useSpeech, useWords } from "../locales/locale-provider.tsx";
import { tone } from "../look/tones.ts";
import { pagePaths } from "../page-paths.ts";
import { useHouse } from "../session/session-provider.tsx";
import { deskWords } from "./desk-words.ts";
import { type QueuedLead, whyNext } from "./why-next.ts";

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
  const { formats, messages } = useSpeech();
  const words = useWords(deskWords);
  const { api } = useHouse();
  const queryClient = useQueryClient();
  return (
    <Link
      onFocus={() => {
        prepareEnd();
        void queryClient.prefetchQuery(leadQuery(api, lead.id));
      }}
      to={pagePaths.lead}
      params={{ leadId: lead.id }}
      className="row"
      data-lead={lead.id}
      data-ref={lead.ref}
    >
      <div>
        {isNext && (
          <Text size="xs" fw={600} c={tone("accent")}>
            {words.next}
          </Text>
        )}
        <Text component="span" fw={600} fz={isNext ? "lg" : "sm"}>
          {lead.companyName ?? lead.ref}
        </Text>
        <Text component="span" size="xs" c="dimmed" ml={8}>
          {lead.ref} · {lead.partnerName} · {messages.stages[lead.stage]}
        </Text>
        <Text size="sm" c={lead.ageing.isLate ? tone("bad") : "dimmed"}>
          {whyNext(lead, words.why, formats)}
        </Text>
      </div>
      <ScoreMark lead={lead} />
    </Link>
  );
});
