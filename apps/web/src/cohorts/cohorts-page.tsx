import { type components, resultOf } from "@leadback/client";
import { Button, Group, NativeSelect, Text } from "@mantine/core";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useNavigate, useRouter } from "@tanstack/react-router";
import { CsvButton } from "../blocks/csv-button.tsx";
import { DataTable } from "../blocks/data-table.tsx";
import { EmptyNote } from "../blocks/empty-note.tsx";
import { Loaded } from "../blocks/loaded.tsx";
import { leadsHref } from "../blocks/page-hrefs.ts";
import { PartnerSelect } from "../blocks/partner-select.tsx";
import { traceSearch } from "../blocks/trace-link.tsx";
import { PartnerTabs } from "../boards/partner-tabs.tsx";
import { PageTitle } from "../frame/page-title.tsx";
import { useSpeech, useWords } from "../locales/locale-provider.tsx";
import { useHouse } from "../session/session-provider.tsx";
import { cohortColumns } from "./cohort-columns.tsx";
import { CohortPlot } from "./cohort-plot.tsx";
import { cohortMeasures, cohortMonths, cohortsRoute } from "./cohort-routes.ts";
import { cohortsWords } from "./cohorts-words.ts";

export type Cohorts = components["schemas"]["Cohorts"];
export type Cohort = Cohorts["cohorts"][number];
export type CohortPoint = Cohort["points"][number];

/** The leads of each month by what became of them with time: months of different age side by side, at the same age. */
export function CohortsPage() {
  const speech = useSpeech();
  const { messages, formats, locale } = speech;
  const words = useWords(cohortsWords);
  const { api } = useHouse();
  const router = useRouter();
  const navigate = useNavigate({ from: cohortsRoute.fullPath });
  const { measure = "won", months = 12, partnerId } = cohortsRoute.useSearch();
  const query = useQuery({
    queryKey: ["cohorts", measure, months, partnerId],
    queryFn: async ({ signal }) => {
      const asked = { measure, months, ...(partnerId === undefined ? {} : { partnerId }) };
      return resultOf(await api.GET("/v1/cohorts", { params: { query: asked }, signal }));
    },
    placeholderData: keepPreviousData,
  });
  const month = new Intl.DateTimeFormat(locale, { month: "short", year: "numeric", timeZone: "UTC" });
  const nameOf = (cohort: Cohort) => month.format(new Date(`${cohort.month}-01T00:00:00Z`));
  const sentence = ({ all, horizonDays }: Cohorts) => {
    const share = all.find(({ days }) => days === horizonDays)?.share;
    return share?.value == null || share.n < 10
      ? words.few
      : words.sentence[measure](formats.percent(share.value), formats.number(horizonDays));
  };
  return (
    <>
      <PartnerTabs />
      <PageTitle
        title={words.title}
        sentence={query.data === undefined ? "" : sentence(query.data)}
        actions={
          <>
            {query.data !== undefined && <CohortsCsv {...query.data} />}
            <Button variant="default" onClick={() => print()}>
              {messages.list.print}
            </Button>
          </>
        }
      />
      <Group mb="lg" align="flex-end" className="no-print">
        <NativeSelect
          label={words.measure}
          value={measure}
          onChange={({ currentTarget: { value } }) => {
            const next = cohortMeasures.find((known) => known === value) ?? "won";
            void navigate({ search: (old) => ({ ...old, measure: next }) });
          }}
          data={cohortMeasures.map((value) => ({ value, label: words.measures[value] }))}
        />
        <NativeSelect
          label={words.months}
          value={String(months)}
          onChange={({ currentTarget: { value } }) => {
            const next = cohortMonths.find((known) => String(known) === value) ?? 12;
            void navigate({ search: (old) => ({ ...old, months: next }) });
          }}
          data={cohortMonths.map((count) => ({
            value: String(count),
            label: words.lastMonths(formats.number(count)),
          }))}
        />
        <PartnerSelect
          label={words.partner}
          placeholder={words.everyPartner}
          value={partnerId ?? null}
          error=""
          onChange={(next) =>
            void navigate({
              search: ({ partnerId: _before, ...rest }) => ({
                ...rest,
                ...(next === null ? {} : { partnerId: next }),
              }),
            })
          }
        />
      </Group>
      <Loaded query={query} height={720}>
        {(answer) =>
          answer.cohorts.length === 0 ? (
            <EmptyNote title={words.none} hint={words.noneHint} />
          ) : (
            <div aria-busy={query.isPlaceholderData} style={query.isPlaceholderData ? { opacity: 0.6 } : {}}>
              <CohortPlot
                days={answer.days}
                all={answer.all}
                cohorts={answer.cohorts}
                nameOf={nameOf}
                hrefOf={({ traces }) => leadsHref(traceSearch(traces, "n") ?? {})}
                onOpen={(href) => void router.navigate({ href })}
              />
              <DataTable
                label={words.plot}
                columns={cohortColumns(answer, nameOf, speech, words)}
                rows={answer.cohorts.toReversed()}
                keyOf={(cohort) => cohort.month}
              />
              {measure === "won" && (
                <Text component="p" size="xs" c="dimmed" mt="sm">
                  {words.expectedNote(formats.number(answer.horizonDays))}
                </Text>
              )}
            </div>
          )
        }
      </Loaded>
    </>
  );
}

function CohortsCsv({ measure, days, cohorts }: Cohorts) {
  return (
    <CsvButton
      fileName={`cohorts-${measure}.csv`}
      header={[
        "month",
        "leads",
        ...days.flatMap((day) => [`count${day}`, `share${day}`, `share${day}Lower`, `share${day}Upper`]),
        "expected",
        "expectedLower",
        "expectedUpper",
      ]}
      rows={() =>
        cohorts.map(({ month, n, points, expected }) => [
          month,
          n,
          ...points.flatMap(({ count, share: { value, interval } }) => [
            count,
            value,
            interval?.lower ?? null,
            interval?.upper ?? null,
          ]),
          expected?.value ?? null,
          expected?.interval?.lower ?? null,
          expected?.interval?.upper ?? null,
        ])
      }
    />
  );
}
