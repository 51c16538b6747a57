import { resultOf } from "@leadback/client";
import { Button, Checkbox, Group, Text } from "@mantine/core";
import { Link, useNavigate } from "@tanstack/react-router";
import { useEffect, useRef, useState } from "react";
import { CsvButton } from "../blocks/csv-button.tsx";
import { DataList, NothingMatches, useList } from "../blocks/data-list.tsx";
import { useRowKeys } from "../blocks/use-row-keys.ts";
import { useSelection } from "../blocks/use-selection.ts";
import { PageTitle } from "../frame/page-title.tsx";
import { BulkEnd, mostAtOnce } from "../lead/bulk-end.tsx";
import { LateEndDialog } from "../lead/late-dialogs.tsx";
import { useLogAttempt } from "../lead/log-attempt.ts";
import { useSpeech, useWords } from "../locales/locale-provider.tsx";
import { pagePaths } from "../page-paths.ts";
import { useHouse } from "../session/session-provider.tsx";
import { useSingleKeys } from "../session/use-single-keys.ts";
import { deskRoute } from "./desk-routes.ts";
import { deskWords } from "./desk-words.ts";
import { QueueRow } from "./queue-row.tsx";
import { whyNext } from "./why-next.ts";

const freshSeconds = 60;

/** What a sales person works from: the lead to take up next at the top, and why. */
export function DeskPage() {
  const { api, session } = useHouse();
  const { formats, messages } = useSpeech();
  const words = useWords(deskWords);
  const search = deskRoute.useSearch();
  const navigate = useNavigate({ from: deskRoute.fullPath });
  const logAttempt = useLogAttempt();
  const rows = useRef<HTMLDivElement>(null);
  const hasJustEnded = useRef(false);
  const keys = useSingleKeys();
  const selection = useSelection("desk", mostAtOnce);
  const [isBulkOpen, setBulkOpen] = useState(false);
  const { mine, late, end } = search;
  const list = useList({
    queryKey: ["ageing", { mine, late }],
    read: async (page, signal) =>
      resultOf(
        await api.GET("/v1/ageing", {
          params: {
            query: {
              order: "queue",
              ...(mine ? { assignee: session.person.id } : {}),
              ...(late ? { late: "true" as const } : {}),
              ...page,
            },
          },
          signal,
        }),
      ),
  });
  const { refetch, dataUpdatedAt } = list;
  useEffect(() => {
    const timer = setInterval(() => void refetch(), freshSeconds * 1_000);
    return () => clearInterval(timer);
  }, [refetch]);
  // The lead that had the focus is gone: the next one takes it.
  useEffect(() => {
    if (!hasJustEnded.current || dataUpdatedAt === 0) return;
    hasJustEnded.current = false;
    rows.current?.querySelector<HTMLElement>("[data-lead]")?.focus();
  }, [dataUpdatedAt]);

  const stages = list.data?.pages[0]?.stages ?? [];
  const count = (key: "leads" | "late") => stages.reduce((sum, stage) => sum + stage[key], 0);
  const waiting = count("leads");
  const lastEnd = useRef<string>(undefined);
  const setEnd = (leadId: string | undefined) => {
    lastEnd.current = leadId ?? lastEnd.current;
    void navigate({
      search: ({ end: _end, ...rest }) => (leadId === undefined ? rest : { ...rest, end: leadId }),
    });
  };
  /** A form that was opened by a key leads back to its row. */
  const focusLastEnd = () => {
    if (document.activeElement !== document.body) return;
    rows.current?.querySelector<HTMLElement>(`[data-lead="${lastEnd.current}"]`)?.focus();
  };

  useRowKeys(
    rows,
    keys.isOn
      ? {
          a: logAttempt,
          d: ({ id }) => (selection.ids.length > 0 ? setBulkOpen(true) : setEnd(id)),
          x: ({ id }) => selection.toggle(id),
        }
      : {},
  );

  return (
    <>
      <PageTitle
        title={words.title}
        sentence={
          list.data === undefined ? (
            ""
          ) : waiting === 0 ? (
            formats.plural(0, words.waiting)
          ) : (
            <>
              {formats.plural(waiting, words.waiting)};{" "}
              {count("late") === 0 || late ? (
                formats.plural(count("late"), words.late)
              ) : (
                <Link to={pagePaths.desk} search={{ ...search, late: true }}>
                  {formats.plural(count("late"), words.late)}
                </Link>
              )}
            </>
          )
        }
        actions={
          <>
            <CsvButton
              fileName="desk.csv"
              header={Object.values(words.columns)}
              rows={() =>
                (list.data?.pages.flatMap((page) => page.data) ?? []).map((lead) => [
                  lead.ref,
                  lead.companyName,
                  lead.partnerName,
                  messages.stages[lead.stage],
                  lead.score,
                  lead.grade,
                  lead.due.nextAt,
                  whyNext(lead, words.why, formats),
                ])
              }
            />
            <Button variant="default" onClick={() => print()}>
              {messages.list.print}
            </Button>
          </>
        }
      />
      <Group mb="md" gap="lg" className="no-print">
        <Checkbox
          label={words.mine}
          checked={mine === true}
          onChange={({ currentTarget: { checked } }) =>
            void navigate({
              search: ({ mine: _mine, ...rest }) => (checked ? { ...rest, mine: true } : rest),
            })
          }
        />
        <Checkbox
          label={words.onlyLate}
          checked={late === true}
          onChange={({ currentTarget: { checked } }) =>
            void navigate({
              search: ({ late: _late, ...rest }) => (checked ? { ...rest, late: true } : rest),
            })
          }
        />
        {keys.isOn && (
          <Text size="xs" c="dimmed" visibleFrom="sm">
            {words.keys}
          </Text>
        )}
      </Group>
      <div ref={rows}>
        <DataList
          list={list}
          label={words.queue}
          keyOf={({ id }) => id}
          empty={
            mine || late ? (
              <NothingMatches onClear={() => void navigate({ search: {} })} />
            ) : (
              <>
                <Text fw={600}>{words.nothing}</Text>
                <Text component="p" my={4}>
                  {words.nothingHint}
                </Text>
              </>
            )
          }
        >
          {(lead, index) => <QueueRow lead={lead} isNext={index === 0} selection={selection} />}
        </DataList>
      </div>
      <BulkEnd
        selection={selection}
        isOpen={isBulkOpen}
        onOpen={setBulkOpen}
        onEnded={() => {
          hasJustEnded.current = true;
        }}
      />
      <LateEndDialog
        leadId={end ?? null}
        onClose={() => setEnd(undefined)}
        onClosed={focusLastEnd}
        onEnded={() => {
          hasJustEnded.current = true;
        }}
      />
    </>
  );
}
