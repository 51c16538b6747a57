import type { components } from "@leadback/client";
import { isLive } from "@leadback/scoring";
import { Button, NativeSelect, Text } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useRef, useState } from "react";
import { CsvButton } from "../blocks/csv-button.tsx";
import { DataList, NothingMatches } from "../blocks/data-list.tsx";
import { EmptyNote } from "../blocks/empty-note.tsx";
import { SelectableRow } from "../blocks/selectable-row.tsx";
import { useReasonLabel } from "../blocks/use-reasons.ts";
import { useRowKeys } from "../blocks/use-row-keys.ts";
import { type Selection, useSelection } from "../blocks/use-selection.ts";
import { PageTitle } from "../frame/page-title.tsx";
import { BulkEnd, mostAtOnce } from "../lead/bulk-end.tsx";
import { ScoreMark } from "../lead/score-mark.tsx";
import { useSpeech, useWords } from "../locales/locale-provider.tsx";
import { pagePaths } from "../page-paths.ts";
import { canWork } from "../session/roles.ts";
import { useProgram } from "../session/session-provider.tsx";
import { useSingleKeys } from "../session/use-single-keys.ts";
import { LeadFilter } from "./lead-filter.tsx";
import { leadsWords } from "./leads-words.ts";
import { useLeadList } from "./use-lead-list.ts";

type LeadListItem = components["schemas"]["LeadListItem"];

const sorts = ["-submittedAt", "submittedAt", "-score", "lastEventAt", "dueAt"] as const;

/** All leads that one may see, by any filter of the address: where every figure leads. */
export function LeadsPage() {
  const { messages } = useSpeech();
  const words = useWords(leadsWords);
  const labelOf = useReasonLabel();
  const leads = useLeadList();
  const { search, list, items } = leads;
  const isWorking = canWork(useProgram().role);
  const keys = useSingleKeys();
  const selection = useSelection("leads", mostAtOnce);
  const [isBulkOpen, setBulkOpen] = useState(false);
  const rows = useRef<HTMLDivElement>(null);
  useRowKeys(
    rows,
    isWorking && keys.isOn
      ? {
          x: ({ id }) => {
            const lead = items.find((one) => one.id === id);
            if (lead !== undefined && isLive(lead.stage)) selection.toggle(id);
          },
          d: () => setBulkOpen(selection.ids.length > 0),
        }
      : {},
  );
  return (
    <>
      <PageTitle
        title={words.title}
        sentence={leads.sentences.join(" ")}
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
      <LeadFilter leads={leads}>
        <NativeSelect
          label={words.sort}
          value={search.sort ?? "-submittedAt"}
          onChange={({ currentTarget }) => leads.set("sort", currentTarget.value)}
          data={sorts.map((sort) => ({ value: sort, label: words.sorts[sort] }))}
        />
      </LeadFilter>
      <div ref={rows}>
        <DataList
          list={list}
          label={words.list}
          keyOf={({ id }) => id}
          empty={
            leads.isFiltered ? (
              <NothingMatches onClear={leads.clear} />
            ) : (
              <EmptyNote title={words.none} hint={words.noneHint} />
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
      <ScoreMark lead={lead} />
    </Link>
  );
  if (selection === null) return link;
  return (
    <SelectableRow lead={lead} selection={selection} canSelect={isLive(lead.stage)}>
      {link}
    </SelectableRow>
  );
}
