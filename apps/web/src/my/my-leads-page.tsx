import { type components, resultOf } from "@leadback/client";
import { leadStages } from "@leadback/scoring";
import { Button, Group, NativeSelect, Text, TextInput } from "@mantine/core";
import { Link, useNavigate } from "@tanstack/react-router";
import { CsvButton } from "../blocks/csv-button.tsx";
import { DataList, NothingMatches, useList } from "../blocks/data-list.tsx";
import { EmptyNote } from "../blocks/empty-note.tsx";
import { useReasons } from "../blocks/use-reasons.ts";
import { PageTitle } from "../frame/page-title.tsx";
import { leadsRoute } from "../leads/lead-routes.ts";
import type { LeadSearch } from "../leads/lead-search.ts";
import { useSpeech, useWords } from "../locales/locale-provider.tsx";
import { tone } from "../look/tones.ts";
import { pagePaths } from "../page-paths.ts";
import { useHouse } from "../session/session-provider.tsx";
import { myLeadsWords } from "./my-leads-words.ts";

type LeadListItem = components["schemas"]["LeadListItem"];

const ownFilters: ReadonlySet<string> = new Set(["q", "stage"]);

/** What became of a partner's leads, and what each of them teaches. */
export function MyLeadsPage() {
  const { api } = useHouse();
  const { formats, messages } = useSpeech();
  const words = useWords(myLeadsWords);
  const reasons = useReasons();
  const search = leadsRoute.useSearch();
  const navigate = useNavigate({ from: leadsRoute.fullPath });
  const list = useList({
    queryKey: ["leads", search],
    read: async (cursor, signal) =>
      resultOf(
        await api.GET("/v1/leads", {
          params: { query: { ...search, ...(cursor === undefined ? {} : { cursor }) } },
          signal,
        }),
      ),
  });
  const items = list.data?.pages.flatMap((page) => page.data) ?? [];
  const asked = items.filter(({ informationRequested }) => informationRequested !== null);
  const isNarrowed = Object.keys(search).some((name) => !ownFilters.has(name));
  const set = (name: keyof LeadSearch, value: string) =>
    void navigate({
      search: ({ [name]: _old, ...rest }) => (value === "" ? rest : { ...rest, [name]: value }),
    });
  const sendButton = (
    <Button renderRoot={(props) => <Link to={pagePaths.sendLead} {...props} />}>{words.send}</Button>
  );
  return (
    <>
      <PageTitle
        title={words.title}
        sentence={
          list.data === undefined
            ? ""
            : [
                `${formats.plural(items.length, words.shown)}.`,
                isNarrowed ? words.narrowed : "",
                asked.length === 0 ? "" : formats.plural(asked.length, words.askedCount),
              ].join(" ")
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
      <Group mb="md" align="flex-end" className="no-print">
        <search style={{ flex: "1 1 240px" }}>
          <form
            onSubmit={(event) => {
              event.preventDefault();
              set("q", String(new FormData(event.currentTarget).get("q") ?? "").trim());
            }}
          >
            <TextInput
              key={search.q ?? ""}
              name="q"
              label={words.search}
              defaultValue={search.q ?? ""}
              maxLength={100}
            />
          </form>
        </search>
        <NativeSelect
          label={words.stage}
          value={search.stage ?? ""}
          onChange={({ currentTarget }) => set("stage", currentTarget.value)}
          data={[
            { value: "", label: words.anyStage },
            ...leadStages.map((stage) => ({ value: stage, label: messages.stages[stage] })),
          ]}
        />
      </Group>
      <DataList
        list={list}
        label={words.title}
        keyOf={({ id }) => id}
        empty={
          Object.keys(search).length > 0 ? (
            <NothingMatches onClear={() => void navigate({ search: {} })} />
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
