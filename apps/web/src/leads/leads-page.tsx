import { type components, resultOf } from "@leadback/client";
import { isLive, leadStages } from "@leadback/scoring";
import { Button, Group, NativeSelect, Text, TextInput } from "@mantine/core";
import { Link, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { CsvButton } from "../blocks/csv-button.tsx";
import { DataList, NothingMatches, useList } from "../blocks/data-list.tsx";
import { onRowKey } from "../blocks/row-keys.ts";
import { SelectableRow } from "../blocks/selectable-row.tsx";
import { useReasonLabel } from "../blocks/use-reasons.ts";
import { type Selection, useSelection } from "../blocks/use-selection.ts";
import { PageTitle } from "../frame/page-title.tsx";
import { BulkEnd, mostAtOnce } from "../lead/bulk-end.tsx";
import { useSpeech, useWords } from "../locales/locale-provider.tsx";
import { pagePaths } from "../page-paths.ts";
import { canWork } from "../session/roles.ts";
import { useHouse, useProgram } from "../session/session-provider.tsx";
import { useSingleKeys } from "../session/use-single-keys.ts";
import { leadsRoute } from "./lead-routes.ts";
import type { LeadSearch } from "./lead-search.ts";
import { leadsWords } from "./leads-words.ts";

type LeadListItem = components["schemas"]["LeadListItem"];

const sorts = ["-submittedAt", "submittedAt", "-score", "lastEventAt", "dueAt"] as const;
/** What the page has a field for; anything else came with a link from a figure. */
const ownFilters: ReadonlySet<string> = new Set(["q", "stage", "sort"]);

/** All leads that one may see, by any filter of the address: where every figure leads. */
export function LeadsPage() {
  const { api } = useHouse();
  const { formats, messages } = useSpeech();
  const words = useWords(leadsWords);
  const labelOf = useReasonLabel();
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
  const isWorking = canWork(useProgram().role);
  const keys = useSingleKeys();
  const selection = useSelection(mostAtOnce);
  const [isBulkOpen, setBulkOpen] = useState(false);
  const items = list.data?.pages.flatMap((page) => page.data) ?? [];
  const isNarrowed = Object.keys(search).some((name) => !ownFilters.has(name));
  const set = (name: keyof LeadSearch, value: string) =>
    void navigate({
      search: ({ [name]: _old, ...rest }) => (value === "" ? rest : { ...rest, [name]: value }),
    });
  return (
    <>
      <PageTitle
        title={words.title}
        sentence={
          list.data === undefined
            ? ""
            : `${formats.plural(items.length, words.shown)}.${isNarrowed ? ` ${words.narrowed}` : ""}`
        }
        actions={
          <>
            <CsvButton
              fileName="leads.csv"
              header={Object.values(words.columns)}
              rows={() =>
                items.map((lead) => [
                  lead.ref,
                  lead.companyName,
                  lead.partnerName,
                  messages.stages[lead.stage],
                  lead.reason === null ? null : labelOf(lead.ownReason ?? lead.reason),
                  lead.score,
                  lead.submittedAt,
                ])
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
        <NativeSelect
          label={words.sort}
          value={search.sort ?? "-submittedAt"}
          onChange={({ currentTarget }) => set("sort", currentTarget.value)}
          data={sorts.map((sort) => ({ value: sort, label: words.sorts[sort] }))}
        />
      </Group>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys work on the links inside, which have the focus */}
      <div
        onKeyDown={(event) =>
          onRowKey(event, {
            ...(isWorking &&
              keys.isOn && {
                x: ({ id }) => {
                  const lead = items.find((one) => one.id === id);
                  if (lead !== undefined && isLive(lead.stage)) selection.toggle(id);
                },
                d: () => setBulkOpen(selection.ids.length > 0),
              }),
          })
        }
      >
        <DataList
          list={list}
          label={words.list}
          keyOf={({ id }) => id}
          empty={
            Object.keys(search).length > 0 ? (
              <NothingMatches onClear={() => void navigate({ search: {} })} />
            ) : (
              <>
                <Text fw={600}>{words.none}</Text>
                <Text component="p" my={4}>
                  {words.noneHint}
                </Text>
              </>
            )
          }
        >
          {(lead) => <LeadRow lead={lead} selection={isWorking ? selection : null} />}
        </DataList>
      </div>
      <BulkEnd selection={selection} isOpen={isBulkOpen} onOpen={setBulkOpen} />
    </>
  );
}

function LeadRow({ lead, selection }: { lead: LeadListItem; selection: Selection | null }) {
  const { formats, messages } = useSpeech();
  const labelOf = useReasonLabel();
  const link = (
    <Link
      to={pagePaths.lead}
      params={{ leadId: lead.id }}
      search={{}}
      className="row"
      data-lead={lead.id}
      data-ref={lead.ref}
    >
      <div>
        <Text component="span" fw={600}>
          {lead.companyName ?? lead.ref}
        </Text>
        <Text component="span" size="xs" c="dimmed" ml={8}>
          {lead.ref} · {lead.partnerName}
        </Text>
        <Text size="sm" c="dimmed">
          {messages.stages[lead.stage]}
          {lead.reason === null ? "" : ` · ${labelOf(lead.ownReason ?? lead.reason)}`} ·{" "}
          {formats.day(lead.submittedAt)}
        </Text>
      </div>
      <div className="row-end">
        <Text fw={600} fz="lg">
          {lead.score === null ? "–" : formats.number(Math.round(lead.score))}
        </Text>
        <Text size="xs" c="dimmed">
          {lead.grade ?? ""}
        </Text>
      </div>
    </Link>
  );
  if (selection === null) return link;
  return (
    <SelectableRow lead={lead} selection={selection} canSelect={isLive(lead.stage)}>
      {link}
    </SelectableRow>
  );
}
