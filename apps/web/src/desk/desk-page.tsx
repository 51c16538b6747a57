import { resultOf } from "@leadback/client";
import { Button, Checkbox, Group, Text } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import { type KeyboardEvent, useEffect, useRef } from "react";
import { DataList, NothingMatches, useList } from "../blocks/data-list.tsx";
import { PageTitle } from "../frame/page-title.tsx";
import { EndDialog } from "../lead/end-dialog.tsx";
import { useLogAttempt } from "../lead/log-attempt.ts";
import { useSpeech, useWords } from "../locales/locale-provider.tsx";
import { useHouse } from "../session/session-provider.tsx";
import { deskRoute } from "./desk-routes.ts";
import { deskWords } from "./desk-words.ts";
import { QueueRow } from "./queue-row.tsx";

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
  const { mine, late, end } = search;
  const list = useList({
    queryKey: ["ageing", { mine, late }],
    read: async (cursor, signal) =>
      resultOf(
        await api.GET("/v1/ageing", {
          params: {
            query: {
              order: "queue",
              ...(mine ? { assignee: session.person.id } : {}),
              ...(late ? { late: "true" as const } : {}),
              ...(cursor === undefined ? {} : { cursor }),
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
  const setEnd = (leadId: string | undefined) =>
    void navigate({
      search: ({ end: _end, ...rest }) => (leadId === undefined ? rest : { ...rest, end: leadId }),
    });

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !(event.target instanceof HTMLElement)) return;
    const { lead: id, ref } = event.target.dataset;
    if (id === undefined || ref === undefined) return;
    const all = [...event.currentTarget.querySelectorAll<HTMLElement>("[data-lead]")];
    const at = all.indexOf(event.target);
    const act = {
      ArrowDown: () => all[at + 1]?.focus(),
      ArrowUp: () => all[at - 1]?.focus(),
      a: () => logAttempt({ id, ref }),
      d: () => setEnd(id),
    }[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    if (act === undefined) return;
    event.preventDefault();
    act();
  };
  return (
    <>
      <PageTitle
        title={words.title}
        sentence={
          list.data === undefined
            ? ""
            : waiting === 0
              ? formats.plural(0, words.waiting)
              : `${formats.plural(waiting, words.waiting)}; ${formats.plural(count("late"), words.late)}`
        }
        actions={
          <Button variant="default" onClick={() => print()}>
            {messages.list.print}
          </Button>
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
      </Group>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys work on the links inside, which have the focus */}
      <div ref={rows} onKeyDown={onKeyDown}>
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
          footer={
            <Text size="xs" c="dimmed" mt="md" className="no-print">
              {words.keys}
            </Text>
          }
        >
          {(lead, index) => <QueueRow lead={lead} isNext={index === 0} />}
        </DataList>
      </div>
      <EndDialog
        leadId={end ?? null}
        onClose={() => setEnd(undefined)}
        onEnded={() => {
          hasJustEnded.current = true;
        }}
      />
    </>
  );
}
