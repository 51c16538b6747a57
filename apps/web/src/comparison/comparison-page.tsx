import { Button, Group, NativeSelect, Skeleton, Text, Title } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import { useMemo } from "react";
import { CsvButton } from "../blocks/csv-button.tsx";
import { NothingMatches } from "../blocks/data-list.tsx";
import { DataTable } from "../blocks/data-table.tsx";
import { FailureNotice } from "../blocks/failure-notice.tsx";
import { PeriodFilter } from "../blocks/period-filter.tsx";
import { sayEstimate } from "../blocks/say-estimate.ts";
import { sayPeriod } from "../blocks/say-period.ts";
import { SearchField } from "../blocks/search-field.tsx";
import { PartnerTabs } from "../boards/partner-tabs.tsx";
import { PageTitle } from "../frame/page-title.tsx";
import { useSpeech, useWords } from "../locales/locale-provider.tsx";
import { useComparisonColumns } from "./comparison-columns.tsx";
import { Concentration } from "./comparison-concentration.tsx";
import { csvHeader, csvRow } from "./comparison-csv.ts";
import { ComparisonPlot } from "./comparison-plot.tsx";
import { comparisonRoute } from "./comparison-routes.ts";
import { type ComparisonSearch, dimensions, measures, verdicts } from "./comparison-search.ts";
import { comparisonWords } from "./comparison-words.ts";
import { groupName } from "./group-name.ts";
import { type Comparison, useComparison } from "./use-comparison.ts";

/** Partners, channels, managers side by side, so that luck is not taken for merit. */
export function ComparisonPage() {
  const speech = useSpeech();
  const words = useWords(comparisonWords);
  const search = comparisonRoute.useSearch();
  const navigate = useNavigate({ from: comparisonRoute.fullPath });
  const { by = "partner", measure = "qualityRate", verdict, q, sort = "-leads", ...period } = search;
  const { data, error, refetch, isPlaceholderData } = useComparison({ by, measure, ...period });
  const columns = useComparisonColumns(by, data?.ranking);
  const { messages, formats, locale } = speech;
  const wanted = q?.trim().toLocaleLowerCase(locale);
  const rows = useMemo(
    () =>
      (data?.rows ?? []).filter(
        (row) =>
          (verdict === undefined || row.verdict === verdict) &&
          (wanted === undefined || groupName(row, by, words).toLocaleLowerCase(locale).includes(wanted)),
      ),
    [data, verdict, wanted, by, words, locale],
  );
  const set = (changes: { [Name in keyof ComparisonSearch]: ComparisonSearch[Name] | undefined }) =>
    void navigate({
      search: (old) =>
        Object.fromEntries(
          Object.entries({ ...old, ...changes }).filter(([, value]) => value !== undefined && value !== ""),
        ),
      replace: "q" in changes,
    });
  const sayBenchmark = ({ benchmark, period: counted }: Comparison) => {
    const { value, detail } = sayEstimate(benchmark, formats.percent, speech);
    const said = [value, detail].filter(Boolean).join(" · ");
    return `${words.programme(words.measures[measure])}: ${said}. ${sayPeriod(counted, speech)}.`;
  };
  return (
    <>
      <PartnerTabs />
      <PageTitle
        title={words.title}
        sentence={data === undefined ? "" : sayBenchmark(data)}
        actions={
          <>
            <CsvButton
              fileName={`comparison-${by}.csv`}
              header={csvHeader}
              rows={() => rows.map((row) => csvRow(row, groupName(row, by, words)))}
            />
            <Button variant="default" onClick={() => print()}>
              {messages.list.print}
            </Button>
          </>
        }
      />
      <Group mb="lg" align="flex-end" className="no-print">
        <NativeSelect
          label={words.by}
          value={by}
          onChange={({ currentTarget }) =>
            set({ by: dimensions.find((one) => one === currentTarget.value), q: undefined })
          }
          data={dimensions.map((value) => ({ value, label: words.dimensions[value] }))}
        />
        <NativeSelect
          label={words.measure}
          value={measure}
          onChange={({ currentTarget }) =>
            set({ measure: measures.find((one) => one === currentTarget.value) })
          }
          data={measures.map((value) => ({ value, label: words.measures[value] }))}
        />
        <PeriodFilter
          period={period}
          onChange={(next) => set({ days: undefined, from: undefined, to: undefined, ...next })}
        />
      </Group>
      {data === undefined ? (
        error === null ? (
          <div role="status" aria-label={messages.list.loading}>
            <Skeleton height={410} mb="lg" />
            <Skeleton height={480} />
          </div>
        ) : (
          <FailureNotice error={error} onRetry={() => void refetch()} />
        )
      ) : data.rows.every(({ n, leads }) => n === 0 && leads.submitted === 0) ? (
        <div style={{ padding: "24px 0" }}>
          <Text fw={600}>{words.none}</Text>
          <Text component="p" my={4}>
            {words.noneHint}
          </Text>
        </div>
      ) : (
        <div aria-busy={isPlaceholderData} className="awaiting">
          <ComparisonPlot comparison={data} />
          <Group mt="xl" mb="md" align="flex-end" className="no-print">
            <SearchField label={words.search} value={q ?? ""} onChange={(next) => set({ q: next })} />
            <NativeSelect
              label={words.verdict}
              value={verdict ?? ""}
              onChange={({ currentTarget }) =>
                set({ verdict: verdicts.find((one) => one === currentTarget.value) })
              }
              data={[
                { value: "", label: words.anyVerdict },
                ...verdicts.map((value) => ({ value, label: words.verdicts[value] })),
              ]}
            />
          </Group>
          {rows.length === 0 ? (
            <NothingMatches onClear={() => set({ q: undefined, verdict: undefined })} />
          ) : (
            <DataTable
              label={words.list}
              columns={columns}
              rows={rows}
              keyOf={({ id }) => id ?? ""}
              sort={sort}
              onSort={(next) => set({ sort: next })}
            />
          )}
          {!data.ranking.isClear && (
            <Text size="xs" c="dimmed" mt="sm">
              {data.ranking.status === "pending" ? words.ranks.pending : words.ranks.chance}
            </Text>
          )}
          <Title order={2} mt="xl" mb="xs">
            {words.concentration.title}
          </Title>
          <Concentration concentration={data.concentration} />
        </div>
      )}
    </>
  );
}
