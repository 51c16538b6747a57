import { Button, Text } from "@mantine/core";
import { Link, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { CsvButton } from "../blocks/csv-button.tsx";
import { DataTable, type TableColumn } from "../blocks/data-table.tsx";
import { Loaded } from "../blocks/loaded.tsx";
import { Section } from "../blocks/section.tsx";
import { TraceLink } from "../blocks/trace-link.tsx";
import { useReasonLabel } from "../blocks/use-reasons.ts";
import type { Dimension } from "../comparison/comparison-search.ts";
import { comparisonWords } from "../comparison/comparison-words.ts";
import { groupName } from "../comparison/group-name.ts";
import { type Comparison, useComparison } from "../comparison/use-comparison.ts";
import { PageTitle } from "../frame/page-title.tsx";
import { useSpeech, useWords } from "../locales/locale-provider.tsx";
import { tone } from "../look/tones.ts";
import { pagePaths } from "../page-paths.ts";
import { BoardFilter } from "./board-filter.tsx";
import { reasonsRoute } from "./board-routes.ts";
import { boardsWords } from "./boards-words.ts";
import { countReasons, type ParetoReason } from "./count-reasons.ts";
import { PartnerTabs } from "./partner-tabs.tsx";

/** Half of all that ended is what a sentence can say; the share of reasons is said from five on. */
const vitalShare = 0.5;
const sharesMinimum = 5;
const columnsShown = 8;
const barsShown = 12;

/** Which few reasons end most leads, and with whom they come up. */
export function ReasonsPage() {
  const { messages, formats } = useSpeech();
  const words = useWords(boardsWords).reasons;
  const labelOf = useReasonLabel();
  const { by = "partner", ...period } = reasonsRoute.useSearch();
  const navigate = useNavigate({ from: reasonsRoute.fullPath });
  const query = useComparison({ by, measure: "qualityRate", ...period });
  const { reasons, ended } = countReasons(query.data?.rows ?? []);
  const vital = reasons.findIndex(({ cumulative }) => cumulative >= vitalShare) + 1;
  const sentence =
    ended === 0
      ? ""
      : ended < sharesMinimum
        ? words.few(formats.number(ended), formats.number(sharesMinimum))
        : `${formats.plural(vital, words.sentence)} ${words.sentenceShare(
            formats.percent(reasons[vital - 1]?.cumulative ?? 0),
            formats.number(ended),
          )}`;
  return (
    <>
      <PartnerTabs />
      <PageTitle
        title={words.title}
        sentence={sentence}
        actions={
          <>
            <CsvButton
              fileName="reasons.csv"
              header={["reason", "label", "dimension", "count", "cumulativeShare"]}
              rows={() =>
                reasons.map(({ reason, dimension, count, cumulative }) => [
                  reason,
                  labelOf(reason),
                  dimension,
                  count,
                  cumulative,
                ])
              }
            />
            <Button variant="default" onClick={() => print()}>
              {messages.list.print}
            </Button>
          </>
        }
      />
      <BoardFilter by={by} period={period} onChange={(search) => void navigate({ search })} />
      <Loaded query={query} height={640}>
        {(comparison) =>
          ended === 0 ? (
            <>
              <Text fw={600}>{words.none}</Text>
              <Text component="p" my={4}>
                {words.noneHint}
              </Text>
            </>
          ) : (
            <>
              <Pareto reasons={reasons} ended={ended} period={comparison.period} />
              <Section title={words.matrix}>
                <Matrix by={by} reasons={reasons} comparison={comparison} />
              </Section>
            </>
          )
        }
      </Loaded>
    </>
  );
}

interface ParetoProps {
  reasons: readonly ParetoReason[];
  ended: number;
  period: Comparison["period"];
}

/** Bars in the order of their size; beside each, what it makes up together with those above. */
function Pareto({ reasons, ended, period: { from, to } }: ParetoProps) {
  const { messages, formats } = useSpeech();
  const words = useWords(boardsWords).reasons;
  const labelOf = useReasonLabel();
  const [isWhole, setWhole] = useState(reasons.length <= barsShown + 1);
  const most = reasons[0]?.count ?? 1;
  return (
    <>
      <ul style={{ listStyle: "none", margin: 0, padding: 0 }}>
        {reasons
          .slice(0, isWhole ? reasons.length : barsShown)
          .map(({ reason, dimension, count, cumulative }) => (
            <li key={reason} style={{ padding: "6px 0" }}>
              <div style={{ display: "flex", justifyContent: "space-between", gap: 16 }}>
                <span>
                  {labelOf(reason)}{" "}
                  <Text component="span" size="xs" c="dimmed">
                    {messages.dimensions[dimension]}
                  </Text>
                </span>
                <span style={{ textAlign: "end" }}>
                  <Link
                    to={pagePaths.leads}
                    search={{ reason, on: "endedAt", from, to }}
                    aria-label={`${labelOf(reason)}: ${formats.plural(count, messages.figures.seeLeads)}`}
                  >
                    {formats.number(count)}
                  </Link>{" "}
                  {ended >= sharesMinimum && (
                    <Text component="span" size="xs" c="dimmed">
                      {words.together(formats.percent(cumulative))}
                    </Text>
                  )}
                </span>
              </div>
              <div
                className="bar"
                style={{ width: `${(count / most) * 100}%`, minWidth: 2, background: tone(dimension) }}
              />
            </li>
          ))}
      </ul>
      {!isWhole && (
        <Button variant="default" mt="md" className="no-print" onClick={() => setWhole(true)}>
          {messages.list.more}
        </Button>
      )}
    </>
  );
}

interface MatrixProps {
  by: Dimension;
  reasons: readonly ParetoReason[];
  comparison: Comparison;
}

function Matrix({ by, reasons, comparison }: MatrixProps) {
  const { formats } = useSpeech();
  const words = useWords(boardsWords).reasons;
  const groupWords = useWords(comparisonWords);
  const labelOf = useReasonLabel();
  const endedOf = (row: Comparison["rows"][number]) => row.reasons.reduce((sum, { count }) => sum + count, 0);
  const groups = comparison.rows
    .filter((row) => endedOf(row) > 0)
    .toSorted((a, b) => endedOf(b) - endedOf(a))
    .slice(0, columnsShown);
  const columns: TableColumn<ParetoReason>[] = [
    { key: "reason", label: words.reason, cell: ({ reason }) => labelOf(reason) },
    { key: "all", label: words.all, isNumber: true, cell: ({ count }) => formats.number(count) },
    ...groups.map((row): TableColumn<ParetoReason> => {
      const name = groupName(row, by, groupWords);
      return {
        key: row.id ?? "",
        label: name,
        isNumber: true,
        cell: ({ reason }) => {
          const count = row.reasons.find((one) => one.reason === reason)?.count ?? 0;
          return count === 0 ? (
            ""
          ) : (
            <TraceLink
              traces={row.traces}
              figure={`reasons.${reason}`}
              label={`${name}, ${labelOf(reason)}: ${formats.number(count)}`}
            >
              {formats.number(count)}
            </TraceLink>
          );
        },
      };
    }),
  ];
  return (
    <>
      {groups.length === columnsShown && <p>{words.others}</p>}
      <DataTable label={words.matrix} columns={columns} rows={reasons} keyOf={({ reason }) => reason} />
    </>
  );
}
