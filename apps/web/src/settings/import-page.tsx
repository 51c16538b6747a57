import { type components, resultOf } from "@leadback/client";
import { Button, NativeSelect, Progress, Text, Title } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { FormEvent } from "react";
import { DataList, useList } from "../blocks/data-list.tsx";
import { Loaded } from "../blocks/loaded.tsx";
import { problemOf } from "../blocks/problem-of.ts";
import { Refusal } from "../blocks/refusal.tsx";
import { useReasons } from "../blocks/use-reasons.ts";
import { useSayDone } from "../blocks/use-say-done.ts";
import { useSpeech, useWords } from "../locales/locale-provider.tsx";
import { pagePaths } from "../page-paths.ts";
import { useHouse } from "../session/session-provider.tsx";
import { useDraft } from "../session/use-draft.ts";
import { ImportReport } from "./import-report.tsx";
import { importsWords } from "./imports-words.ts";
import { SettingsPage } from "./settings-page.tsx";
import { importRoute } from "./settings-routes.ts";

type ReasonCode = components["schemas"]["ImportReview"]["guesses"][number];

const freshSeconds = 1;

/** One file: how far it is, its report, and the reasons that a person must decide. */
export function ImportPage() {
  const { importId } = importRoute.useParams();
  const { api } = useHouse();
  const { locale, formats } = useSpeech();
  const words = useWords(importsWords);
  const query = useQuery({
    queryKey: ["import", importId],
    queryFn: async ({ signal }) =>
      resultOf(await api.GET("/v1/imports/{id}", { params: { path: { id: importId } }, signal })),
    refetchInterval: ({ state: { data } }) =>
      data?.state === "done" || data?.state === "failed" ? false : freshSeconds * 1_000,
  });
  return (
    <SettingsPage
      subject="imports"
      sentence={query.data?.fileName ?? ""}
      actions={
        <Button variant="default" renderRoot={(props) => <Link to={pagePaths.settingsImports} {...props} />}>
          {words.back}
        </Button>
      }
    >
      <Loaded query={query} height={240}>
        {(result) => {
          const { rows, totalRows } = result.progress;
          const isUnderWay = result.state !== "done" && result.state !== "failed";
          return (
            <>
              <Text fz="xl" fw={600} role="status">
                {words.states[result.state]}
              </Text>
              {isUnderWay && (
                <>
                  <Progress
                    my="xs"
                    aria-label={words.states[result.state]}
                    value={totalRows === null || totalRows === 0 ? 0 : (rows / totalRows) * 100}
                  />
                  <Text c="dimmed">
                    {words.progress(
                      formats.number(rows),
                      totalRows === null ? "…" : formats.number(totalRows),
                    )}
                  </Text>
                </>
              )}
              <ImportReport result={result} />
              {result.issueGroups.length > 0 && (
                <p>
                  <a href={`/v1/imports/${result.id}/errors.csv?locale=${locale}`} download>
                    {words.errorFile}
                  </a>
                </p>
              )}
              {result.state === "done" && !result.isDryRun && result.toReview > 0 && (
                <ReviewForm importId={result.id} />
              )}
            </>
          );
        }}
      </Loaded>
    </SettingsPage>
  );
}

function ReviewForm({ importId }: { importId: string }) {
  const { api } = useHouse();
  const { messages, formats } = useSpeech();
  const words = useWords(importsWords);
  const reasons = useReasons();
  const queryClient = useQueryClient();
  const sayDone = useSayDone();
  const [decisions, setDecisions, forget] = useDraft<Record<string, ReasonCode>>(
    `import-review.${importId}`,
    {},
  );
  const list = useList({
    queryKey: ["import-review", importId],
    read: async (page, signal) =>
      resultOf(
        await api.GET("/v1/imports/{id}/review", {
          params: { path: { id: importId }, query: page },
          signal,
        }),
      ),
  });
  const settle = useMutation({
    mutationFn: async () => {
      const body = { decisions: Object.entries(decisions).map(([text, reason]) => ({ text, reason })) };
      let settled = 0;
      for (;;) {
        const answer = resultOf(
          await api.POST("/v1/imports/{id}/review", { params: { path: { id: importId } }, body }),
        );
        settled += answer.settled;
        if (answer.stillWaiting === 0 || answer.settled === 0) return settled;
      }
    },
    onSuccess: (settled) => {
      setDecisions({});
      forget();
      sayDone(words.settled(formats.number(settled)));
      void queryClient.invalidateQueries({ queryKey: ["import-review", importId] });
    },
  });
  const catalogue = [...reasons.values()].filter(({ isActive, isOwn }) => isActive && !isOwn);
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (!settle.isPending) settle.mutate();
  };
  return (
    <form onSubmit={onSubmit} className="no-print">
      <Title order={2} mt="xl" mb={4}>
        {words.review}
      </Title>
      <p style={{ marginTop: 0 }}>{words.reviewHint}</p>
      <Refusal answer={settle.error === null ? null : problemOf(settle.error, messages.form.offline)} />
      <DataList
        list={list}
        label={words.review}
        keyOf={({ text }) => text}
        empty={<Text>{words.nothingToReview}</Text>}
        footer={
          <Button
            type="submit"
            mt="md"
            loading={settle.isPending}
            disabled={Object.keys(decisions).length === 0}
          >
            {words.settle}
          </Button>
        }
      >
        {({ text, count, guesses }) => {
          const likely: readonly string[] = guesses;
          const options = [
            ...catalogue.filter(({ code }) => likely.includes(code)),
            ...catalogue.filter(({ code }) => !likely.includes(code)),
          ];
          return (
            <div className="settings-row">
              <div style={{ minWidth: 0 }}>
                <Text style={{ overflowWrap: "anywhere" }}>{text}</Text>
                <Text size="xs" c="dimmed">
                  {formats.plural(count, words.reviewCount)}
                </Text>
              </div>
              <NativeSelect
                aria-label={`${words.review}: ${text}`}
                value={decisions[text] ?? ""}
                onChange={({ currentTarget: { value } }) => {
                  const { [text]: _old, ...rest } = decisions;
                  const chosen = options.find(({ code }) => code === value)?.canonicalCode;
                  setDecisions(chosen === undefined ? rest : { ...rest, [text]: chosen });
                }}
                data={[
                  { value: "", label: words.chooseReason },
                  ...options.map(({ code, label }) => ({ value: code, label })),
                ]}
              />
            </div>
          );
        }}
      </DataList>
    </form>
  );
}
