import { Button, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { CsvButton } from "../blocks/csv-button.tsx";
import { DataTable, type TableColumn } from "../blocks/data-table.tsx";
import { EmptyNote } from "../blocks/empty-note.tsx";
import { Loaded } from "../blocks/loaded.tsx";
import { addDays } from "../blocks/period-search.ts";
import { PlotOrTable } from "../blocks/plot-or-table.tsx";
import { PartnerTabs } from "../boards/partner-tabs.tsx";
import { PageTitle } from "../frame/page-title.tsx";
import { useSpeech, useWords } from "../locales/locale-provider.tsx";
import { pagePaths } from "../page-paths.ts";
import { useHouse } from "../session/session-provider.tsx";
import { sayEffect, sayWeek, type TrendAlert } from "./say-trend.ts";
import { TrendAlertRow } from "./trend-alert-row.tsx";
import { trendQuery } from "./trend-query.ts";
import { trendsWords } from "./trends-words.ts";

/** What is news with whom, and what only looks like it is left out. */
export function ChangesPage() {
  const { api } = useHouse();
  const { formats, messages } = useSpeech();
  const words = useWords(trendsWords);
  const query = useQuery(trendQuery(api));
  const rows = query.data?.data ?? [];
  const columns: TableColumn<TrendAlert>[] = [
    { key: "partner", label: words.columns.partner, cell: (alert) => <PartnerName alert={alert} /> },
    { key: "change", label: words.columns.change, cell: ({ code }) => words.codes[code] },
    ...(["before", "after"] as const).map((side) => ({
      key: side,
      label: words.columns[side],
      isNumber: true,
      cell: (alert: TrendAlert) => sayWeek(alert.metric, alert[side].value, words, formats),
    })),
    {
      key: "effect",
      label: words.columns.effect,
      isNumber: true,
      cell: (alert) => sayEffect(alert, words, formats),
    },
    { key: "n", label: words.columns.n, isNumber: true, cell: ({ after }) => formats.number(after.n) },
  ];
  return (
    <>
      <PartnerTabs />
      <PageTitle
        title={words.title}
        sentence={
          query.data === undefined
            ? ""
            : [
                rows.length === 0 ? null : formats.plural(rows.length, words.sentence),
                words.week(
                  formats.date(query.data.week.firstDay),
                  formats.date(addDays(query.data.week.firstDay, 6)),
                ),
              ]
                .filter((part) => part !== null)
                .join(" ")
        }
        actions={
          <>
            <CsvButton
              fileName="changes.csv"
              header={["partner", "change", "before", "after", "n", "effect", "lower", "upper", "qValue"]}
              rows={() =>
                rows.map(({ partnerName, code, before, after, effect, qValue }) => [
                  partnerName,
                  code,
                  before.value,
                  after.value,
                  after.n,
                  effect.value,
                  effect.interval?.lower ?? null,
                  effect.interval?.upper ?? null,
                  qValue,
                ])
              }
            />
            <Button variant="default" onClick={() => print()}>
              {messages.list.print}
            </Button>
          </>
        }
      />
      <Loaded query={query} height={480}>
        {({ data, compared, partners, falseDiscoveryRate }) => {
          const luck = words.luck(
            formats.number(compared),
            formats.number(partners),
            formats.percent(falseDiscoveryRate),
          );
          return data.length === 0 ? (
            <EmptyNote title={words.none} hint={words.noneHint}>
              <Text size="sm" c="dimmed">
                {luck}
              </Text>
            </EmptyNote>
          ) : (
            <PlotOrTable
              sentence={luck}
              plot={
                <ol className="rows" aria-label={words.title}>
                  {data.map((alert) => (
                    <li key={`${alert.partnerId}${alert.metric}`}>
                      <TrendAlertRow alert={alert} name={<PartnerName alert={alert} />} />
                    </li>
                  ))}
                </ol>
              }
              table={
                <DataTable
                  label={words.title}
                  columns={columns}
                  rows={data}
                  keyOf={({ partnerId, metric }) => `${partnerId}${metric}`}
                />
              }
            />
          );
        }}
      </Loaded>
    </>
  );
}

function PartnerName({ alert: { partnerId, partnerName } }: { alert: TrendAlert }) {
  return (
    <Link to={pagePaths.partner} params={{ partnerId }}>
      {partnerName}
    </Link>
  );
}
