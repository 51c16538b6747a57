import type { components } from "@leadback/client";
import { Button, Text } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { CsvButton } from "../blocks/csv-button.tsx";
import { DataList, NothingMatches } from "../blocks/data-list.tsx";
import { EmptyNote } from "../blocks/empty-note.tsx";
import { useReasons } from "../blocks/use-reasons.ts";
import { PageTitle } from "../frame/page-title.tsx";
import { LeadFilter } from "../leads/lead-filter.tsx";
import { useLeadList } from "../leads/use-lead-list.ts";
import { useSpeech, useWords } from "../locales/locale-provider.tsx";
import { tone } from "../look/tones.ts";
import { pagePaths } from "../page-paths.ts";
import { myLeadsWords } from "./my-leads-words.ts";

type LeadListItem = components["schemas"]["LeadListItem"];

/** What became of a partner's leads, and what each of them teaches. */
export function MyLeadsPage() {
  const { formats, messages } = useSpeech();
  const words = useWords(myLeadsWords);
  const reasons = useReasons();
  const leads = useLeadList();
  const { list, items } = leads;
  const asked = items.filter(({ informationRequested }) => informationRequested !== null);
  const sendButton = (
    <Button renderRoot={(props) => <Link to={pagePaths.sendLead} {...props} />}>{words.send}</Button>
  );
  return (
    <>
      <PageTitle
        title={words.title}
        sentence={
          <>
            {leads.sentences.join(" ")}
            {asked.length > 0 && (
              <>
                {" "}
                <Link to={pagePaths.leads} search={{ informationRequested: "true" }}>
                  {formats.plural(asked.length, words.askedCount)}
                </Link>
              </>
            )}
          </>
        }
        actions={
          <>
            {sendButton}
            <CsvButton
              fileName="leads.csv"
              header={Object.values(words.columns)}
              rows={() =>
                items.map((lead) => {
                  const reason = reasons.get(lead.ownReason ?? lead.reason ?? "");
                  return [
                    lead.ref,
                    lead.companyName,
                    messages.stages[lead.stage],
                    reason?.partnerLabel ?? null,
                    lead.sentence,
                    reason?.hint ?? null,
                    lead.submittedAt,
                  ];
                })
              }
            />
            <Button variant="default" onClick={() => print()}>
              {messages.list.print}
            </Button>
          </>
        }
      />
      <LeadFilter leads={leads} />
      <DataList
        list={list}
        label={words.title}
        keyOf={({ id }) => id}
        empty={
          leads.isFiltered ? (
            <NothingMatches onClear={leads.clear} />
          ) : (
            <EmptyNote title={words.none} hint={words.noneHint}>
              {sendButton}
            </EmptyNote>
          )
        }
      >
        {(lead) => <MyLeadRow lead={lead} />}
      </DataList>
    </>
  );
}

function MyLeadRow({ lead }: { lead: LeadListItem }) {
  const { formats, messages } = useSpeech();
  const words = useWords(myLeadsWords);
  const reason = useReasons().get(lead.ownReason ?? lead.reason ?? "");
  return (
    <Link to={pagePaths.lead} params={{ leadId: lead.id }} search={{}} className="row">
      <div>
        <Text component="span" fw={600}>
          {lead.companyName ?? lead.ref}
        </Text>
        <Text component="span" size="xs" c="dimmed" ml={8} className="ref">
          {lead.ref}
        </Text>
        <Text size="sm">
          {messages.stages[lead.stage]}
          {reason === undefined ? "" : ` · ${reason.partnerLabel}`}
        </Text>
        {lead.informationRequested !== null && (
          <Text size="sm" c={tone("accent")} fw={600}>
            {words.asked}
          </Text>
        )}
        {lead.sentence !== null && (
          <Text size="sm" component="p" my={4}>
            {lead.sentence}
          </Text>
        )}
        {lead.stage === "recycled" && lead.reopenAt !== null && (
          <Text size="sm" c="dimmed">
            {words.comesBack(formats.date(lead.reopenAt))}
          </Text>
        )}
        {reason?.hint != null && (
          <Text size="sm" c="dimmed">
            {words.nextTime}: {reason.hint}
          </Text>
        )}
      </div>
      <Text size="xs" c="dimmed" className="row-end">
        {formats.day(lead.submittedAt)}
      </Text>
    </Link>
  );
}
