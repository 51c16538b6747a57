import { Button } from "@mantine/core";
import { Link, useNavigate } from "@tanstack/react-router";
import { CsvButton } from "../blocks/csv-button.tsx";
import { DataTable, type TableColumn } from "../blocks/data-table.tsx";
import { Loaded } from "../blocks/loaded.tsx";
import { type SaidEstimate, sayEstimate } from "../blocks/say-estimate.ts";
import { Section } from "../blocks/section.tsx";
import { TraceLink } from "../blocks/trace-link.tsx";
import { comparisonWords } from "../comparison/comparison-words.ts";
import { groupName } from "../comparison/group-name.ts";
import { type ComparedGroup, useComparison } from "../comparison/use-comparison.ts";
import { PageTitle } from "../frame/page-title.tsx";
import { useSpeech, useWords } from "../locales/locale-provider.tsx";
import { pagePaths } from "../page-paths.ts";
import { AgeingBoard, useAgeing } from "./ageing-board.tsx";
import { BoardFilter } from "./board-filter.tsx";
import { responseRoute } from "./board-routes.ts";
import { boardsWords } from "./boards-words.ts";
import { PartnerTabs } from "./partner-tabs.tsx";

/** Named as the API names them, so that a sheet can be compared with it. */
const csvHeader = ["name", "n", "open", "medianHours", "p90Hours", "withinTarget"] as const;
const medianMinimum = 5;
const slowTenthMinimum = 20;

/** How quickly we answer whose leads, and what waits now: the vendor is measured too. */
export function ResponsePage() {
  const speech = useSpeech();
  const { messages, formats } = speech;
  const words = useWords(boardsWords).response;
  const groupWords = useWords(comparisonWords);
  const search = responseRoute.useSearch();
  const navigate = useNavigate({ from: responseRoute.fullPath });
  const { by = "partner", sort = "-median", stage, late, proposed, ...period } = search;
  const query = useComparison({ by, measure: "qualityRate", ...period });
  const rows = (query.data?.rows ?? []).filter(({ responseTime }) => responseTime.n > 0);
  const all = useAgeing({});
  const stages = all.data?.pages[0]?.stages;
  const count = (key: "leads" | "late") => (stages ?? []).reduce((sum, one) => sum + one[key], 0);
  const said = (estimate: SaidEstimate, format: (value: number) => string, minimum?: number) => {
    const { value, detail } = sayEstimate(estimate, format, speech, minimum);
    return (
      <>
        {value}
        <small>{detail}</small>
      </>
    );
  };
  const nameOf = (row: ComparedGroup) => groupName(row, by, groupWords);
  const csvRow = (row: ComparedGroup) => {
    const { n, open, medianHours, p90Hours, withinTarget } = row.responseTime;
    return [nameOf(row), n, open, medianHours.value, p90Hours.value, withinTarget.value];
  };
  const known = ({ value, n }: SaidEstimate, minimum: number) => (n < minimum ? null : value);
  const columns: TableColumn<ComparedGroup>[] = [
    {
      key: "name",
      label: groupWords.dimensions[by],
      order: nameOf,
      cell: (row) =>
        by === "partner" && row.id !== null ? (
          <Link to={pagePaths.partner} params={{ partnerId: row.id }}>
            {nameOf(row)}
          </Link>
        ) : (
          nameOf(row)
        ),
    },
    {
      key: "received",
      label: words.columns.received,
      isNumber: true,
      isLargestFirst: true,
      order: ({ responseTime }) => responseTime.n,
      cell: ({ responseTime }) => formats.number(responseTime.n),
    },
    {
      key: "waiting",
      label: words.columns.waiting,
      isNumber: true,
      isLargestFirst: true,
      order: ({ responseTime }) => responseTime.open,
      cell: (row) => (
        <TraceLink
          traces={row.traces}
          figure="responseTime.open"
          label={`${nameOf(row)}, ${words.columns.waiting}: ${formats.number(row.responseTime.open)}`}
        >
          {formats.number(row.responseTime.open)}
        </TraceLink>
      ),
    },
    {
      key: "median",
      label: words.columns.median,
      isNumber: true,
      isLargestFirst: true,
      order: ({ responseTime }) => known(responseTime.medianHours, medianMinimum),
      cell: ({ responseTime }) => said(responseTime.medianHours, formats.workingHours, medianMinimum),
    },
    {
      key: "slow",
      label: words.columns.slow,
      isNumber: true,
      isLargestFirst: true,
      order: ({ responseTime }) => known(responseTime.p90Hours, slowTenthMinimum),
      cell: ({ responseTime }) => said(responseTime.p90Hours, formats.workingHours, slowTenthMinimum),
    },
    {
      key: "inTime",
      label: words.columns.inTime,
      isNumber: true,
      order: ({ responseTime }) => known(responseTime.withinTarget, 10),
      cell: ({ responseTime }) => said(responseTime.withinTarget, formats.percent),
    },
  ];
  return (
    <>
      <PartnerTabs />
      <PageTitle
        title={words.title}
        sentence={
          stages === undefined
            ? ""
            : words.sentence(formats.number(count("late")), formats.number(count("leads")))
        }
        actions={
          <>
            {query.data !== undefined && (
              <CsvButton fileName={`response-${by}.csv`} header={csvHeader} rows={() => rows.map(csvRow)} />
            )}
            <Button variant="default" onClick={() => print()}>
              {messages.list.print}
            </Button>
          </>
        }
      />
      <BoardFilter
        by={by}
        period={period}
        onChange={(next) =>
          void navigate({
            search: ({ by: _by, days: _days, from: _from, to: _to, ...kept }) => ({ ...kept, ...next }),
          })
        }
      />
      <Section title={words.board}>
        <Loaded query={query} height={480}>
          {() => (
            <DataTable
              label={words.board}
              columns={columns}
              rows={rows}
              keyOf={({ id }) => id ?? ""}
              sort={sort}
              onSort={(next) => void navigate({ search: (old) => ({ ...old, sort: next }) })}
            />
          )}
        </Loaded>
      </Section>
      <Section title={words.ageing}>
        <AgeingBoard
          stages={stages}
          filter={{
            ...(stage === undefined ? {} : { stage }),
            ...(late === true ? { late: "true" } : {}),
            ...(proposed === true ? { proposed: "true" } : {}),
          }}
          onFilter={(next) =>
            void navigate({
              search: ({ stage: _stage, late: _late, proposed: _proposed, ...rest }) => ({
                ...rest,
                ...(next.stage === undefined ? {} : { stage: next.stage }),
                ...(next.late === undefined ? {} : { late: true as const }),
                ...(next.proposed === undefined ? {} : { proposed: true as const }),
              }),
            })
          }
        />
      </Section>
    </>
  );
}
