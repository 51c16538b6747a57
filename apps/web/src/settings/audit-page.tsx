import { type components, resultOf } from "@leadback/client";
import { Button, Group, NativeSelect, Text, TextInput } from "@mantine/core";
import { Link, useNavigate } from "@tanstack/react-router";
import { DataList, NothingMatches, useList } from "../blocks/data-list.tsx";
import { EmptyNote } from "../blocks/empty-note.tsx";
import { useSpeech, useWords } from "../locales/locale-provider.tsx";
import { pagePaths } from "../page-paths.ts";
import { useHouse } from "../session/session-provider.tsx";
import { auditActions } from "./audit-actions.ts";
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
  const { locale, messages, formats } = useSpeech();
  const words = useWords(auditWords);
  const event = action.startsWith("lead.") ? messages.events[action.slice(5) as never] : undefined;
  const { leadId, partnerId, ...facts } = detail;
  const lead = subject.kind === "lead" ? subject.id : leadId;
  const partner = subject.kind === "partner" ? subject.id : partnerId;
  const details = Object.entries(facts)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `${name}: ${typeof value === "string" ? value : JSON.stringify(value)}`);
  // Leadback itself has no name beside that one.
  const who =
    actor.kind === "system"
      ? words.actors.system
      : `${words.actors[actor.kind]}: ${actor.name ?? words.unknown}`;
  return (
    <div className="settings-row">
      <div style={{ minWidth: 0 }}>
        <Text>
          {auditActions[action]?.[locale] ?? event ?? action}{" "}
          <Text component="code" size="xs" c="dimmed">
            {action}
          </Text>{" "}
          {typeof lead === "string" && (
            <Link to={pagePaths.lead} params={{ leadId: lead }} search={{}}>
              {words.lead}
            </Link>
          )}{" "}
          {typeof partner === "string" && (
            <Link to={pagePaths.partner} params={{ partnerId: partner }}>
              {words.partner}
            </Link>
          )}
        </Text>
        <Text size="xs" c="dimmed" style={{ overflowWrap: "anywhere" }}>
          {[who, ...details].join(" · ")}
        </Text>
      </div>
      <Text size="xs" c="dimmed" component="time" dateTime={at}>
        {formats.moment(at)}
      </Text>
    </div>
  );
}
