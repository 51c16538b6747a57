import { Button, Group, NativeSelect, Text } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import { NothingMatches } from "../blocks/data-list.tsx";
import { PageTitle } from "../frame/page-title.tsx";
import { useSpeech, useWords } from "../locales/locale-provider.tsx";
import { InboxList, useMessages } from "./inbox-list.tsx";
import { InboxMeasures } from "./inbox-measures.tsx";
import { type InboxSearch, inboxRoute } from "./inbox-routes.ts";
import { inboxWords } from "./inbox-words.ts";

/** What partners ask, suggest, add and dispute, with the deadline of each answer. */
export function InboxPage() {
  const { messages, formats } = useSpeech();
  const words = useWords(inboxWords);
  const { kind, state = "open", partnerId, open } = inboxRoute.useSearch();
  const navigate = useNavigate({ from: inboxRoute.fullPath });
  const filter = {
    state,
    ...(kind === undefined ? {} : { kind }),
    ...(partnerId === undefined ? {} : { partnerId }),
    sort: state === "closed" ? ("-sentAt" as const) : ("dueAt" as const),
  };
  const waiting = useMessages({ state: "open", sort: "dueAt" });
  const count = waiting.data?.pages.flatMap(({ data }) => data).length;
  const set = (changes: { [Name in keyof InboxSearch]: string | undefined }) =>
    void navigate({
      search: (old) =>
        Object.fromEntries(Object.entries({ ...old, ...changes }).filter(([, value]) => value !== undefined)),
    });
  return (
    <>
      <PageTitle
        title={words.title}
        sentence={count === undefined ? "" : `${formats.plural(count, words.waiting)}.`}
        actions={
          <Button variant="default" onClick={() => print()}>
            {messages.list.print}
          </Button>
        }
      />
      <Group mb="md" align="flex-end" className="no-print">
        <NativeSelect
          label={words.state}
          value={state}
          onChange={({ currentTarget: { value } }) =>
            set({ state: value === "open" ? undefined : value, open: undefined })
          }
          data={(["open", "overdue", "closed"] as const).map((value) => ({
            value,
            label: words.states[value],
          }))}
        />
        <NativeSelect
          label={words.kind}
          value={kind ?? ""}
          onChange={({ currentTarget: { value } }) =>
            set({ kind: value === "" ? undefined : value, open: undefined })
          }
          data={[
            { value: "", label: words.anyKind },
            ...(["question", "suggestion", "information", "dispute"] as const).map((value) => ({
              value,
              label: words.kinds[value],
            })),
          ]}
        />
        {partnerId !== undefined && (
          <Button variant="default" onClick={() => set({ partnerId: undefined, open: undefined })}>
            {words.everyPartner}
          </Button>
        )}
      </Group>
      <InboxList
        filter={filter}
        open={open}
        onOpen={(id) => set({ open: id })}
        empty={
          kind !== undefined || state !== "open" || partnerId !== undefined ? (
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
      />
      <InboxMeasures />
    </>
  );
}
