import { type components, resultOf } from "@leadback/client";
import { Button, Group, NativeSelect, Text, TextInput } from "@mantine/core";
import { Link, useNavigate } from "@tanstack/react-router";
import { DataList, NothingMatches, useList } from "../blocks/data-list.tsx";
import { EmptyNote } from "../blocks/empty-note.tsx";
import { useSpeech, useWords } from "../locales/locale-provider.tsx";
import { pagePaths } from "../page-paths.ts";
import { useHouse } from "../session/session-provider.tsx";
import { auditWords } from "./audit-words.ts";
import { SettingsPage } from "./settings-page.tsx";
import { auditRoute } from "./settings-routes.ts";

type AuditEntry = components["schemas"]["AuditEntry"];

const actorKinds = ["user", "api_key", "partner", "import", "system"] as const;

/** Who changed what. */
export function AuditPage() {
  const { api } = useHouse();
  const { messages } = useSpeech();
  const words = useWords(auditWords);
  const search = auditRoute.useSearch();
  const navigate = useNavigate({ from: auditRoute.fullPath });
  const list = useList({
    queryKey: ["audit", search],
    read: async (page, signal) =>
      resultOf(
        await api.GET("/v1/audit", {
          params: { query: { ...search, ...page } },
          signal,
        }),
      ),
  });
  const actor = actorKinds.find((kind) => kind === search.actorKind);
  return (
    <SettingsPage
      subject="audit"
      sentence={words.sentence}
      actions={
        <Button variant="default" onClick={() => print()}>
          {messages.list.print}
        </Button>
      }
    >
      <form
        className="no-print"
        onSubmit={(event) => {
          event.preventDefault();
          const action = String(new FormData(event.currentTarget).get("action") ?? "").trim();
          void navigate({
            search: ({ action: _old, ...rest }) => (action === "" ? rest : { ...rest, action }),
          });
        }}
      >
        <Group mb="md" align="flex-end">
          <TextInput
            key={search.action ?? ""}
            name="action"
            label={words.action}
            placeholder={words.actionHint}
            defaultValue={search.action ?? ""}
            maxLength={100}
            style={{ flex: "1 1 240px" }}
          />
          <NativeSelect
            label={words.who}
            value={actor ?? ""}
            onChange={({ currentTarget }) => {
              const chosen = actorKinds.find((kind) => kind === currentTarget.value);
              void navigate({
                search: ({ actorKind: _old, ...rest }) =>
                  chosen === undefined ? rest : { ...rest, actorKind: chosen },
              });
            }}
            data={[
              { value: "", label: words.anybody },
              ...actorKinds.map((kind) => ({ value: kind, label: words.actors[kind] })),
            ]}
          />
        </Group>
      </form>
      <DataList
        list={list}
        label={words.list}
        keyOf={({ id }) => id}
        empty={
          Object.keys(search).length > 0 ? (
            <NothingMatches onClear={() => void navigate({ search: {} })} />
          ) : (
            <EmptyNote title={words.none} hint={words.noneHint} />
          )
        }
      >
        {(entry) => <AuditRow entry={entry} />}
      </DataList>
    </SettingsPage>
  );
}

function AuditRow({ entry: { actor, action, subject, detail, at } }: { entry: AuditEntry }) {
  const { formats } = useSpeech();
  const words = useWords(auditWords);
  const details = Object.entries(detail).map(
    ([name, value]) => `${name}: ${typeof value === "string" ? value : JSON.stringify(value)}`,
  );
  return (
    <div className="settings-row">
      <div style={{ minWidth: 0 }}>
        <Text>
          <code>{action}</code>{" "}
          {subject.kind === "lead" ? (
            <Link to={pagePaths.lead} params={{ leadId: subject.id }} search={{}}>
              {subject.kind}
            </Link>
          ) : (
            <Text component="span" c="dimmed">
              {subject.kind}
            </Text>
          )}
        </Text>
        <Text size="xs" c="dimmed" style={{ overflowWrap: "anywhere" }}>
          {[`${words.actors[actor.kind]}: ${actor.name ?? words.unknown}`, ...details].join(" · ")}
        </Text>
      </div>
      <Text size="xs" c="dimmed" component="time" dateTime={at}>
        {formats.moment(at)}
      </Text>
    </div>
  );
}
