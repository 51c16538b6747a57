import { Text } from "@mantine/core";
import { useRouter } from "@tanstack/react-router";
import { memo } from "react";
import { DataTable, type TableColumn } from "../blocks/data-table.tsx";
import { leadsHref, partnerHref } from "../blocks/page-hrefs.ts";
import { PlotOrTable } from "../blocks/plot-or-table.tsx";
import { rateMinimum, sayEstimate } from "../blocks/say-estimate.ts";
import { traceSearch } from "../blocks/trace-link.tsx";
import { useSpeech, useWords } from "../locales/locale-provider.tsx";
import { comparisonWords } from "./comparison-words.ts";
import { FunnelPlot, type FunnelPoint } from "./funnel-plot.tsx";
import { groupName } from "./group-name.ts";
import { sayComparison } from "./say-comparison.ts";
import type { ComparedGroup, Comparison } from "./use-comparison.ts";

/** The funnel of the measure that is judged by, and the same as a table. Drawn when the figures change, not when the page does. */
export const ComparisonPlot = memo(function ComparisonPlot({ comparison }: { comparison: Comparison }) {
  const speech = useSpeech();
  const words = useWords(comparisonWords);
  const router = useRouter();
  const { by, measure, benchmark, market, rows } = comparison;
  const { formats } = speech;
  const hrefOf = ({ id, traces }: ComparedGroup) => {
    if (by === "partner" && id !== null) return partnerHref(id);
    const figure = measure === "conversion" ? "leads.submitted" : "leads.decidedInPeriod";
    return leadsHref(traceSearch(traces, figure) ?? {});
  };
  const points = rows.flatMap((row): FunnelPoint[] => {
    const rate = row[measure].value;
    if (row.funnel === null || rate === null) return [];
    return [
      {
        key: row.id ?? "",
        name: groupName(row, by, words),
        rate,
        n: row.n,
        estimate: row[measure],
        funnel: row.funnel,
        isFew: row.n < rateMinimum,
        verdict: words.verdicts[row.verdict],
        href: hrefOf(row),
      },
    ];
  });
  if (benchmark.value === null || points.length === 0) return <Text>{words.noRate}</Text>;
  const columns: TableColumn<FunnelPoint>[] = [
    { key: "name", label: words.dimensions[by], cell: ({ name }) => name },
    { key: "n", label: words.plot.leads, isNumber: true, cell: ({ n }) => formats.number(n) },
    {
      key: "rate",
      label: words.measures[measure],
      isNumber: true,
      cell: ({ estimate }) => {
        const { value, detail } = sayEstimate(estimate, formats.percent, speech);
        return (
          <>
            {value}
            <small>{detail}</small>
          </>
        );
      },
    },
    ...(["warning", "control"] as const).map((line) => ({
      key: line,
      label: words.plot[line],
      isNumber: true,
      cell: ({ funnel: { limits } }: FunnelPoint) =>
        speech.messages.figures.interval(
          formats.percent(limits[line].lower),
          formats.percent(limits[line].upper),
        ),
    })),
    { key: "verdict", label: words.columns.verdict, cell: ({ verdict }) => verdict },
  ];
  return (
    <PlotOrTable
      sentence={sayComparison(rows, words, formats)}
      plot={
        <FunnelPlot
          measure={words.measures[measure]}
          benchmark={benchmark.value}
          market={market[measure] ?? null}
          points={points}
          onOpen={({ href }) => void router.navigate({ href })}
        />
      }
      table={
        <DataTable
          label={words.plot.label(words.measures[measure])}
          columns={columns}
          rows={points}
          keyOf={({ key }) => key}
        />
      }
    />
  );
});
