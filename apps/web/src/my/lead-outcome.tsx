import { resultOf } from "@leadback/client";
import { Button, Text, Title } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useReasons } from "../blocks/use-reasons.ts";
import { endTold } from "../lead/end-told.ts";
import { leadEventsQuery } from "../lead/lead-events-query.ts";
import type { Lead } from "../lead/use-lead.ts";
import { useSpeech, useWords } from "../locales/locale-provider.tsx";
import { tone } from "../look/tones.ts";
import { pagePaths } from "../page-paths.ts";
import { useHouse } from "../session/session-provider.tsx";
import { DisputeDialog } from "./dispute-dialog.tsx";
import { myLeadWords } from "./my-lead-words.ts";

const ended: ReadonlySet<Lead["stage"]> = new Set(["disqualified", "lost", "recycled"]);
const advanced: ReadonlySet<string> = new Set(["qualified", "won"]);

/** How a lead ended, what it teaches, and the way to disagree. */
export function LeadOutcome({ lead }: { lead: Lead }) {
  const { api } = useHouse();
  const { formats } = useSpeech();
  const words = useWords(myLeadWords);
  const reason = useReasons().get(lead.ownReason ?? lead.reason ?? "");
  const [isDisputing, setDisputing] = useState(false);
  const isEnded = ended.has(lead.stage);
  const events = useQuery(leadEventsQuery(api, lead.id));
  const disputes = useQuery({
    queryKey: ["disputes", { leadId: lead.id }],
    queryFn: async ({ signal }) =>
      resultOf(await api.GET("/v1/disputes", { params: { query: { leadId: lead.id } }, signal })).data,
    enabled: isEnded,
  });
  if (!isEnded && !advanced.has(lead.stage)) return null;
  const known = events.data ?? [];
  const last = isEnded
    ? endTold(known)
    : known.findLast(({ type, sentence }) => advanced.has(type) && sentence !== null);
  const { observed, expected } = last?.evidence ?? {};
  return (
    <section style={{ marginBottom: 40 }}>
      <Title order={2} mb="xs">
        {isEnded ? words.whyStopped : words.whatHelped}
      </Title>
      {lead.stage === "won" && lead.amountCents !== null && lead.currency !== null && (
        <Text fw={600} c={tone("good")}>
          {words.wonFor(formats.money(lead.amountCents, lead.currency))}
        </Text>
      )}
      {reason !== undefined && isEnded && (
        <Text fw={600} className={`dimension ${reason.dimension}`}>
          {reason.partnerLabel}
        </Text>
      )}
      {last?.sentence != null && (
        <Text component="p" my={4}>
          {last.sentence}
        </Text>
      )}
      {observed !== undefined && expected !== undefined && (
        <Text c="dimmed">{words.observed(String(observed), String(expected))}</Text>
      )}
      {lead.stage === "recycled" && lead.reopenAt !== null && (
        <Text component="p" my={4}>
          {words.comesBack(formats.date(lead.reopenAt))}
        </Text>
      )}
      {reason?.hint != null && isEnded && (
        <Text component="p" my={8}>
          <strong>{words.nextTime}.</strong> {reason.hint}
        </Text>
      )}
      {isEnded &&
        disputes.data !== undefined &&
        (disputes.data.length > 0 ? (
          <Text component="p" my={8}>
            {words.disputed} <Link to={pagePaths.myDisputes}>{words.seeDispute}</Link>
          </Text>
        ) : (
          <Button variant="default" mt="xs" className="no-print" onClick={() => setDisputing(true)}>
            {words.disagree}
          </Button>
        ))}
      <DisputeDialog lead={isDisputing ? lead : null} onClose={() => setDisputing(false)} />
    </section>
  );
}
