import type { TableColumn } from "../blocks/data-table.tsx";
import { rateMinimum } from "../blocks/say-estimate.ts";
import { TraceLink } from "../blocks/trace-link.tsx";
import type { useSpeech } from "../locales/locale-provider.tsx";
import type { Cohort, Cohorts } from "./cohorts-page.tsx";
import type { CohortsWords } from "./cohorts-words.ts";

const dayMs = 86_400_000;

/** A column for each age, and what a young month is expected to come to. */
export function cohortColumns(
  { asOf, measure, days, horizonDays }: Cohorts,
  nameOf: (cohort: Cohort) => string,
  { formats, messages: { figures } }: ReturnType<typeof useSpeech>,
  words: CohortsWords,
): TableColumn<Cohort>[] {
  const range = ({ lower, upper }: { lower: number; upper: number }) =>
    `${formats.number(Math.round(lower * 100))}–${formats.percent(upper)}`;
  const share = (index: number) => (cohort: Cohort) => {
    const point = cohort.points[index];
    if (point === undefined) return null;
    const { value, interval, reason } = point.share;
    const counts = figures.outOf(formats.number(point.count), formats.number(cohort.n));
    const isFew = cohort.n < rateMinimum;
    if (!isFew && value === null) {
      return <small>{reason === "IMMATURE" ? words.tooYoung : figures.none}</small>;
    }
    const said = isFew || value === null ? counts : formats.percent(value);
    return (
      <>
        <TraceLink
          traces={cohort.traces}
          figure={`points.${point.days}`}
          label={`${nameOf(cohort)}, ${words.measures[measure]}, ${words.within(formats.number(point.days))}: ${said}${said === counts ? "" : ` (${counts})`}`}
        >
          {said}
        </TraceLink>
        {!isFew && interval !== null && <small className="ref">{range(interval)}</small>}
      </>
    );
  };
  const expected = ({ expected: estimate, to }: Cohort) => {
    const isMatured = Date.parse(to) + horizonDays * dayMs <= Date.parse(asOf);
    if (estimate === null || estimate.value === null || estimate.interval === null) return "–";
    return (
      <>
        {formats.percent(estimate.value)}
        <small className="ref">{isMatured ? words.matured : range(estimate.interval)}</small>
      </>
    );
  };
  return [
    { key: "month", label: words.month, cell: nameOf },
    {
      key: "leads",
      label: words.leads,
      isNumber: true,
      cell: (cohort) => (
        <TraceLink
          traces={cohort.traces}
          figure="n"
          label={`${nameOf(cohort)}: ${formats.plural(cohort.n, figures.seeLeads)}`}
        >
          {formats.number(cohort.n)}
        </TraceLink>
      ),
    },
    ...days.map((day, index) => ({
      key: String(day),
      label: words.within(formats.number(day)),
      isNumber: true,
      cell: share(index),
    })),
    ...(measure === "won"
      ? [
          {
            key: "expected",
            label: words.expected(formats.number(horizonDays)),
            isNumber: true,
            cell: expected,
          },
        ]
      : []),
  ];
}
