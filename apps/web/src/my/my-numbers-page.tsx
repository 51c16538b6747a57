import { Title } from "@mantine/core";
import { useQueries } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { CsvButton } from "../blocks/csv-button.tsx";
import { DataTable } from "../blocks/data-table.tsx";
import { EmptyNote } from "../blocks/empty-note.tsx";
import { Loaded } from "../blocks/loaded.tsx";
import { localDate } from "../blocks/period-search.ts";
import { sayEstimate } from "../blocks/say-estimate.ts";
import { TraceLink } from "../blocks/trace-link.tsx";
import { PageTitle } from "../frame/page-title.tsx";
import { useSpeech, useWords } from "../locales/locale-provider.tsx";
import { pagePaths } from "../page-paths.ts";
import { PartnerFigures } from "../partner/partner-figures.tsx";
import { PartnerReasons } from "../partner/partner-reasons.tsx";
import { type PartnerMetrics, partnerMetricsQuery } from "../partner/use-partner.ts";
import { useHouse, useProgram } from "../session/session-provider.tsx";
import { type Month, monthsUntil, periodOfMonth } from "./months.ts";
import { myNumbersWords } from "./my-numbers-words.ts";
import { numbersRoute } from "./my-routes.ts";

const shownMonths = 6;
const medianMinimum = 5;

/** A partner's own numbers by calendar month, and one month with what they are made of. */
export function MyNumbersPage() {
  const { api, clock } = useHouse();
  const { locale, messages } = useSpeech();
  const { partnerId, zone } = useProgram();
  const words = useWords(myNumbersWords);
  const today = localDate(clock(), zone);
  const months = monthsUntil(today, shownMonths);
  const wanted = numbersRoute.useSearch().month;
  const chosen = months.find((month) => month === wanted) ?? months[0] ?? "";
  const queries = useQueries({
    queries: months.map((month) => partnerMetricsQuery(api, partnerId ?? "", periodOfMonth(month, today))),
  });
  const monthName = new Intl.DateTimeFormat(locale, { month: "long", year: "numeric", timeZone: "UTC" });
  const nameOf = (month: Month) => {
    const name = monthName.format(new Date(`${month}-01T00:00:00Z`));
    return today.startsWith(month) ? words.soFar(name) : name;
  };
  const rows = months.flatMap((month, index) => {
    const metrics = queries[index]?.data;
    return metrics === undefined ? [] : [{ month, name: nameOf(month), metrics }];
  });
  const unsettled = queries.find(({ data }) => data === undefined) ?? queries[0];
  const shown = rows.find(({ month }) => month === chosen)?.metrics;
  const say = useMonthFigures();
  return (
    <>
      <PageTitle
        title={words.title}
        sentence={words.sentence}
        actions={
          <CsvButton
            fileName="numbers.csv"
            header={Object.values(words.columns)}
            rows={() =>
              rows.map(({ month, metrics }) => [
                month,
                metrics.leads.submitted,
                messages.figures.outOf(
                  String(metrics.leads.qualifiedInPeriod),
                  String(metrics.leads.decidedInPeriod),
                ),
                metrics.leads.wonInPeriod,
                say.revenue(metrics).join(", "),
                metrics.responseTime.firstAttempt.medianHours.value,
              ])
            }
          />
        }
      />
      {unsettled !== undefined && (
        <Loaded query={unsettled} height={280}>
          {() => (
            <DataTable
              label={words.months}
              rows={rows}
              keyOf={({ month }) => month}
              columns={[
                {
                  key: "month",
                  label: words.columns.month,
                  cell: ({ month, name }) => (
                    <Link
                      to={pagePaths.myNumbers}
                      search={{ month }}
                      {...(month === chosen ? { "aria-current": "true" as const } : {})}
                    >
                      {name}
                    </Link>
                  ),
                },
                {
                  key: "submitted",
                  label: words.columns.submitted,
                  isNumber: true,
                  cell: ({ metrics }) => say.count(metrics, "leads.submitted", metrics.leads.submitted),
                },
                {
                  key: "decided",
                  label: words.columns.decided,
                  isNumber: true,
                  cell: ({ metrics }) => say.decided(metrics),
                },
                {
                  key: "won",
                  label: words.columns.won,
                  isNumber: true,
                  cell: ({ metrics }) => say.count(metrics, "leads.wonInPeriod", metrics.leads.wonInPeriod),
                },
                {
                  key: "revenue",
                  label: words.columns.revenue,
                  isNumber: true,
                  cell: ({ metrics }) =>
                    metrics.revenue.map(({ currency }, index) => (
                      <div key={currency}>
                        <TraceLink traces={metrics.traces} figure={`revenue.${currency}`}>
                          {say.revenue(metrics)[index]}
                        </TraceLink>
                      </div>
                    )),
                },
                {
                  key: "firstAttempt",
                  label: words.columns.firstAttempt,
                  isNumber: true,
                  cell: ({ metrics }) => (
                    <TraceLink traces={metrics.traces} figure="responseTime.firstAttempt.answered">
                      {say.firstAttempt(metrics)}
                    </TraceLink>
                  ),
                },
              ]}
            />
          )}
        </Loaded>
      )}
      {shown !== undefined && (
        <section style={{ marginTop: 40 }}>
          <Title order={2} mb="md">
            {nameOf(chosen)}
          </Title>
          {shown.leads.submitted + shown.leads.decidedInPeriod + shown.leads.wonInPeriod === 0 ? (
            <EmptyNote title={words.none} hint={words.noneHint} />
          ) : (
            <>
              <PartnerFigures metrics={shown} />
              <div style={{ marginTop: 32 }}>
                <PartnerReasons metrics={shown} />
              </div>
            </>
          )}
        </section>
      )}
    </>
  );
}

/** The figures of a month as its row says them. */
function useMonthFigures() {
  const speech = useSpeech();
  const { formats, messages } = speech;
  const count = (metrics: PartnerMetrics, figure: string, value: number) => (
    <TraceLink traces={metrics.traces} figure={figure}>
      {formats.number(value)}
    </TraceLink>
  );
  return {
    count,
    decided: ({ leads, traces }: PartnerMetrics) => (
      <TraceLink traces={traces} figure="leads.decidedInPeriod">
        {messages.figures.outOf(
          formats.number(leads.qualifiedInPeriod),
          formats.number(leads.decidedInPeriod),
        )}
      </TraceLink>
    ),
    revenue: ({ revenue }: PartnerMetrics) =>
      revenue.map(({ amountCents, currency }) => formats.money(amountCents, currency)),
    firstAttempt: ({ responseTime: { firstAttempt } }: PartnerMetrics) => {
      const { value, detail } = sayEstimate(
        firstAttempt.medianHours,
        formats.workingHours,
        speech,
        medianMinimum,
      );
      return value ?? detail;
    },
  };
}
