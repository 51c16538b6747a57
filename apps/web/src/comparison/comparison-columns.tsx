import { type ReactNode, useMemo } from "react";
import type { TableColumn } from "../blocks/data-table.tsx";
import { partnerHref } from "../blocks/page-hrefs.ts";
import { PlainLink } from "../blocks/plain-link.tsx";
import { type SaidEstimate, sayEstimate } from "../blocks/say-estimate.ts";
import { TraceLink } from "../blocks/trace-link.tsx";
import { useReasonLabel } from "../blocks/use-reasons.ts";
import { useSpeech, useWords } from "../locales/locale-provider.tsx";
import { tone } from "../look/tones.ts";
import type { Dimension } from "./comparison-search.ts";
import { type ComparisonWords, comparisonWords } from "./comparison-words.ts";
import { groupName } from "./group-name.ts";
import type { ComparedGroup, Comparison } from "./use-comparison.ts";

const medianMinimum = 5;
const verdictOrder = { above: 0, no_clear_difference: 1, below: 2, not_enough_data: 3 } as const;

/** What the table of the comparison shows, each number with the way to the leads behind it. */
export function useComparisonColumns(
  by: Dimension,
  ranking: Comparison["ranking"] | undefined,
): TableColumn<ComparedGroup>[] {
  const speech = useSpeech();
  const words = useWords(comparisonWords);
  const labelOf = useReasonLabel();
  // The rows of a long table are drawn anew when its columns are others.
  return useMemo(
    () => columnsOf(by, ranking, { speech, words, labelOf }),
    [by, ranking, speech, words, labelOf],
  );
}

interface Saying {
  speech: ReturnType<typeof useSpeech>;
  words: ComparisonWords;
  labelOf(code: string): string;
}

function columnsOf(
  by: Dimension,
  ranking: Comparison["ranking"] | undefined,
  { speech, words, labelOf }: Saying,
): TableColumn<ComparedGroup>[] {
  const { formats, messages } = speech;
  const nameOf = (row: ComparedGroup) => groupName(row, by, words);
  const link = (row: ComparedGroup, figure: string, label: string, text: string) => (
    <TraceLink traces={row.traces} figure={figure} label={`${nameOf(row)}, ${label}: ${text}`}>
      {text}
    </TraceLink>
  );
  return [
    {
      key: "name",
      label: words.dimensions[by],
      order: nameOf,
      cell: (row) =>
        by === "partner" && row.id !== null ? (
          <PlainLink href={partnerHref(row.id)}>{nameOf(row)}</PlainLink>
        ) : (
          nameOf(row)
        ),
    },
    {
      key: "leads",
      label: words.columns.leads,
      isNumber: true,
      isLargestFirst: true,
      order: ({ leads }) => leads.submitted,
      cell: (row) => link(row, "leads.submitted", words.columns.leads, formats.number(row.leads.submitted)),
    },
    {
      key: "qualityRate",
      label: words.measures.qualityRate,
      isNumber: true,
      isLargestFirst: true,
      order: ({ qualityRate }) => saidOrder(qualityRate),
      cell: (row) => (
        <Rate estimate={row.qualityRate}>
          {link(
            row,
            "leads.decidedInPeriod",
            words.measures.qualityRate,
            messages.figures.outOf(
              formats.number(row.leads.qualifiedInPeriod),
              formats.number(row.leads.decidedInPeriod),
            ),
          )}
        </Rate>
      ),
    },
    {
      key: "conversion",
      label: words.measures.conversion,
      isNumber: true,
      isLargestFirst: true,
      order: ({ conversion }) => saidOrder(conversion),
      cell: (row) => (
        <Rate estimate={row.conversion}>
          {link(
            row,
            "leads.won",
            words.measures.conversion,
            messages.figures.outOf(formats.number(row.leads.won), formats.number(row.leads.submitted)),
          )}
        </Rate>
      ),
    },
    {
      key: "verdict",
      label: words.columns.verdict,
      order: ({ verdict, shrunken }) => verdictOrder[verdict] - (shrunken.value ?? 0),
      cell: ({ verdict, lacks }) => (
        <>
          <span className={verdict === "above" || verdict === "below" ? "row-name" : undefined}>
            {verdict === "above" ? "↑ " : verdict === "below" ? "↓ " : ""}
            {words.verdicts[verdict]}
          </span>
          {lacks === "peers" && <small>{words.lacksPeers}</small>}
        </>
      ),
    },
    ...(ranking?.isClear === true
      ? [
          {
            key: "rank",
            label: words.columns.rank,
            isNumber: true,
            order: ({ rank }: ComparedGroup) => rank?.position ?? null,
            cell: ({ rank }: ComparedGroup) =>
              rank === null ? (
                "–"
              ) : (
                <span style={{ whiteSpace: "nowrap" }}>
                  {words.ranks.between(
                    formats.number(rank.position),
                    formats.number(Math.round(rank.interval.lower)),
                    formats.number(Math.round(rank.interval.upper)),
                  )}
                </span>
              ),
          },
        ]
      : []),
    {
      key: "response",
      label: words.columns.response,
      isNumber: true,
      order: ({ responseTime: { medianHours } }) =>
        medianHours.n < medianMinimum ? null : medianHours.value,
      cell: (row) => {
        const { medianHours, targetHours, open } = row.responseTime;
        const { value, detail } = sayEstimate(medianHours, formats.workingHours, speech, medianMinimum);
        const isLate = medianHours.value !== null && medianHours.value > targetHours;
        return (
          <>
            <span {...(value !== null && isLate ? { style: { color: tone("bad") } } : {})}>
              {value ?? <small>{detail}</small>}
            </span>
            <small>
              {link(row, "responseTime.open", words.columns.response, formats.plural(open, words.waiting))}
            </small>
          </>
        );
      },
    },
    {
      key: "reason",
      label: words.columns.reason,
      cell: (row) => {
        const [first] = row.reasons;
        if (first === undefined) return "–";
        const ended = row.reasons.reduce((sum, { count }) => sum + count, 0);
        return (
          <>
            {labelOf(first.reason)}
            <small>
              {link(
                row,
                `reasons.${first.reason}`,
                labelOf(first.reason),
                messages.figures.outOf(formats.number(first.count), formats.number(ended)),
              )}
            </small>
          </>
        );
      },
    },
  ];
}

/** Below ten a rate is said as a count, and stands in no order. */
function saidOrder({ value, n }: SaidEstimate): number | null {
  return n < 10 ? null : value;
}

function Rate({ estimate, children }: { estimate: SaidEstimate; children: ReactNode }) {
  const speech = useSpeech();
  const { value, detail } = sayEstimate(estimate, speech.formats.percent, speech);
  return (
    <div className="rate">
      <span style={{ whiteSpace: "nowrap" }}>
        {value !== null && <>{value} · </>}
        {children}
      </span>
      {/* The sign and what it is of stay on one line. */}
      <small>{detail.replaceAll(" = ", "\u00a0=\u00a0")}</small>
    </div>
  );
}
