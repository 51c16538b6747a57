import { type components, LeadbackError, resultOf } from "@leadback/client";
import {
  Alert,
  Button,
  Checkbox,
  FileInput,
  Group,
  JsonInput,
  NativeSelect,
  Text,
  Title,
} from "@mantine/core";
import { useMutation, useQuery } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import { useList } from "../blocks/data-list.tsx";
import { DataTable } from "../blocks/data-table.tsx";
import { problemOf } from "../blocks/problem-of.ts";
import { Refusal } from "../blocks/refusal.tsx";
import { useSpeech, useWords } from "../locales/locale-provider.tsx";
import { pagePaths } from "../page-paths.ts";
import { useHouse } from "../session/session-provider.tsx";
import { useDraft } from "../session/use-draft.ts";
import {
  asImportMap,
  fieldOf,
  type ImportMap,
  importFields,
  requiredFields,
  startOf,
  withColumn,
} from "./import-map.ts";
import { ImportReport } from "./import-report.tsx";
import { importsWords } from "./imports-words.ts";
import { SettingsList } from "./settings-list.tsx";
import { SettingsPage } from "./settings-page.tsx";

type Import = components["schemas"]["Import"];

const readyMaps = ["bitrix24", "hubspot", "pipedrive", "rdstation", "salesforce"];

interface ImportDraft {
  fileName: string;
  mapName: string;
  isUpdating: boolean;
  map: ImportMap | null;
  /** The map as somebody has typed it. */
  mapText: string | null;
}

const noDraft: ImportDraft = { fileName: "", mapName: "", isUpdating: false, map: null, mapText: null };

/** Files from elsewhere: how one is read, then its leads; and what became of earlier ones. */
export function ImportsPage() {
  const { api } = useHouse();
  const words = useWords(importsWords);
  const list = useList({
    queryKey: ["imports"],
    read: async (page, signal) => resultOf(await api.GET("/v1/imports", { params: { query: page }, signal })),
  });
  return (
    <SettingsPage subject="imports" sentence={words.sentence}>
      <ImportWizard />
      <SettingsList list={list} words={words}>
        {(item) => <ImportRow item={item} />}
      </SettingsList>
    </SettingsPage>
  );
}

function ImportRow({ item }: { item: Import }) {
  const { formats } = useSpeech();
  const words = useWords(importsWords);
  return (
    <Link to={pagePaths.settingsImport} params={{ importId: item.id }} className="row">
      <div style={{ minWidth: 0 }}>
        <Text fw={600} style={{ overflowWrap: "anywhere" }}>
          {item.fileName}
        </Text>
        <Text size="xs" c="dimmed">
          {[
            formats.plural(item.progress.rows, words.counts.rows),
            formats.plural(item.created, words.counts.created),
            item.isDryRun ? words.dryRun : null,
          ]
            .filter((part) => part !== null)
            .join(" · ")}
        </Text>
      </div>
      <div className="row-end">
        <Text size="sm">{words.states[item.state]}</Text>
        <Text size="xs" c="dimmed">
          {formats.moment(item.createdAt)}
        </Text>
      </div>
    </Link>
  );
}

function ImportWizard() {
  const { api } = useHouse();
  const { messages, formats } = useSpeech();
  const words = useWords(importsWords);
  const navigate = useNavigate();
  const [file, setFile] = useState<File | null>(null);
  const [draft, change, clear] = useDraft<ImportDraft>("import", noDraft);
  const { mapName, isUpdating, map, mapText } = draft;
  const [columns, setColumns] = useState<readonly string[]>([]);
  const kept = useQuery({
    queryKey: ["import-maps"],
    queryFn: async ({ signal }) => resultOf(await api.GET("/v1/import-maps", { signal })).data,
  });
  const send = useMutation({
    mutationFn: async (isDryRun: boolean) => {
      if (file === null) throw new Error("No file was chosen.");
      const parts = new FormData();
      const wanted = mapText ?? (map === null ? mapName : JSON.stringify(map));
      if (wanted !== "") parts.set("map", wanted);
      parts.set("file", file);
      return resultOf(
        await api.POST("/v1/imports", {
          params: {
            query: {
              dryRun: isDryRun ? "true" : "false",
              updates: isUpdating ? "true" : "false",
              fileName: file.name,
            },
          },
          body: { file: "" },
          bodySerializer: () => parts,
        }),
      );
    },
    onSuccess: (result) => {
      if (!result.isDryRun || result.report === null) {
        clear();
        void navigate({ to: pagePaths.settingsImport, params: { importId: result.id } });
      } else {
        const { used, unused } = result.report.columns;
        setColumns([...new Set([...Object.keys(used), ...unused])]);
        if (map === null && result.report.proposedMap !== null)
          change({ ...draft, map: asImportMap(result.report.proposedMap) });
      }
    },
    onError: (error) => {
      const start = error instanceof LeadbackError && map === null ? startOf(error.problem) : null;
      if (start !== null) {
        change({ ...draft, map: start.map });
        setColumns(start.columns);
      }
      // A map kept from before that does not fit this file would otherwise stand in the way, unseen.
      if (map !== null && columns.length === 0) change({ ...draft, map: null, mapText: null });
    },
  });
  const answer = send.error === null ? null : problemOf(send.error, messages.form.offline);
  const seen = send.data?.isDryRun === true ? send.data : null;
  const missing = requiredFields.filter((name) => map !== null && !(name in map.fields));
  // That the names of columns do not say enough is no failure: the columns below are where it goes on.
  const isUnclear =
    send.error instanceof LeadbackError && startOf(send.error.problem) !== null && columns.length > 0;
  const hasLooked = file !== null && (seen !== null || map !== null);
  const startAnew = (begun: Partial<ImportDraft>) => {
    change({ ...draft, map: null, mapText: null, ...begun });
    setColumns([]);
    send.reset();
  };
  const isJson = mapText === null || isValidJson(mapText);
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (file !== null && isJson && !send.isPending) send.mutate(true);
  };
  return (
    <form onSubmit={onSubmit} className="no-print">
      <Title order={2} mb="xs">
        {words.start}
      </Title>
      {isUnclear ? (
        <Alert color="accent" role="alert" mb="md" title={words.unclear}>
          {words.chooseColumns(formats.list(missing.map((name) => words.fields[name])))}
        </Alert>
      ) : (
        <Refusal answer={answer} />
      )}
      {answer !== null &&
        Object.entries(answer.places).map(([place, text]) => (
          <Text key={place} role="alert" c="var(--bad)">
            <code>{place}</code> {text}
          </Text>
        ))}
      <Group align="flex-start">
        <FileInput
          label={words.file}
          description={words.fileHint}
          placeholder={words.chooseFile}
          accept=".csv,text/csv"
          required
          style={{ flex: "1 1 240px" }}
          value={file}
          onChange={(chosen) => {
            setFile(chosen);
            // A file cannot be kept for somebody who signs in again; the map that was made for it is.
            if (chosen !== null && chosen.name !== draft.fileName) startAnew({ fileName: chosen.name });
            else send.reset();
          }}
        />
        <NativeSelect
          label={words.map}
          value={mapName}
          onChange={({ currentTarget }) => startAnew({ mapName: currentTarget.value })}
          data={[
            { value: "", label: words.mapNone },
            ...readyMaps,
            ...(kept.data ?? []).map(({ name }) => name).filter((name) => !readyMaps.includes(name)),
          ]}
        />
      </Group>
      <Checkbox
        mt="md"
        label={words.updates}
        checked={isUpdating}
        onChange={({ currentTarget }) => change({ ...draft, isUpdating: currentTarget.checked })}
      />
      {!hasLooked && (
        <Button type="submit" mt="md" loading={send.isPending} disabled={file === null}>
          {words.look}
        </Button>
      )}
      {seen !== null && (
        <section style={{ marginTop: 24 }}>
          <Title order={2} mb={4}>
            {words.howRead}
          </Title>
          <p style={{ marginTop: 0 }}>{words.wouldBe}</p>
          <ImportReport result={seen} />
        </section>
      )}
      {map !== null && columns.length > 0 && (
        <>
          <MapColumns
            map={map}
            columns={columns}
            onChange={(changed) => change({ ...draft, map: changed, mapText: null })}
          />
          <details style={{ marginTop: 16 }}>
            <summary>{words.asText}</summary>
            <JsonInput
              mt="xs"
              aria-label={words.asText}
              autosize
              minRows={6}
              maxRows={24}
              value={mapText ?? JSON.stringify(map, null, 2)}
              onChange={(text) => change({ ...draft, mapText: text })}
              error={isJson ? "" : words.noJson}
            />
          </details>
        </>
      )}
      {hasLooked && (
        <Group mt="md">
          {seen !== null && (
            <Button loading={send.isPending} disabled={!isJson} onClick={() => send.mutate(false)}>
              {words.bringIn}
            </Button>
          )}
          <Button
            type="submit"
            variant={seen === null ? "filled" : "default"}
            loading={send.isPending}
            disabled={!isJson}
          >
            {words.lookAgain}
          </Button>
        </Group>
      )}
    </form>
  );
}

interface MapColumnsProps {
  map: ImportMap;
  columns: readonly string[];
  onChange(map: ImportMap): void;
}

function MapColumns({ map, columns, onChange }: MapColumnsProps) {
  const words = useWords(importsWords);
  return (
    <>
      <Title order={3} mt="lg" mb={4}>
        {words.columns}
      </Title>
      <p style={{ marginTop: 0 }}>{words.columnsHint}</p>
      <DataTable
        label={words.columns}
        rows={columns}
        keyOf={(column) => column}
        columns={[
          { key: "column", label: words.columns, cell: (column) => column },
          {
            key: "field",
            label: words.goesTo,
            cell: (column) => {
              const field = fieldOf(map, column);
              const known: readonly string[] = importFields;
              return (
                <NativeSelect
                  aria-label={`${words.goesTo}: ${column}`}
                  value={field ?? ""}
                  onChange={({ currentTarget: { value } }) =>
                    onChange(withColumn(map, column, value === "" ? null : value))
                  }
                  data={[
                    { value: "", label: words.unused },
                    ...(field === null || known.includes(field) ? [] : [field]),
                    ...importFields.map((name) => ({ value: name, label: words.fields[name] })),
                  ]}
                />
              );
            },
          },
        ]}
      />
    </>
  );
}

function isValidJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
