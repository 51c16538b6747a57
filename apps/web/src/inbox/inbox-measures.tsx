import { type components, resultOf } from "@leadback/client";
import { useQuery } from "@tanstack/react-query";
import { DataTable, type TableColumn } from "../blocks/data-table.tsx";
import { Loaded } from "../blocks/loaded.tsx";
import { periodQuery } from "../blocks/period-search.ts";
import { type SaidEstimate, sayEstimate } from "../blocks/say-estimate.ts";
import { Section } from "../blocks/section.tsx";
import { useSpeech, useWords } from "../locales/locale-provider.tsx";
import { useHouse, useProgram } from "../session/session-provider.tsx";
import { inboxWords } from "./inbox-words.ts";

type Measured = components["schemas"]["MessageMeasures"]["data"][number];

const measuredDays = 90;
const medianMinimum = 5;

/** How quickly and how well we answer: the vendor is measured too. */
export function InboxMeasures() {
  const { api, clock } = useHouse();
  const { zone } = useProgram();
  const speech = useSpeech();
  const words = useWords(inboxWords);
  const { formats } = speech;
  const query = useQuery({
    queryKey: ["message-measures"],
    queryFn: async ({ signal }) =>
      resultOf(
        await api.GET("/v1/message-measures", {
          params: { query: periodQuery({ days: measuredDays }, clock(), zone) },
          signal,
        }),
      ),
  });
  const estimate = (value: SaidEstimate, format: (value: number) => string, minimum?: number) => {
    const said = sayEstimate(value, format, speech, minimum);
    return (
      <>
        {said.value}
        <small>{said.detail}</small>
      </>
    );
  };
  const count = (key: "received" | "open" | "overdue" | "adopted"): TableColumn<Measured> => ({
    key,
    label: words.measures[key],
    isNumber: true,
    cell: (row) => formats.number(row[key]),
  });
  const columns: TableColumn<Measured>[] = [
    { key: "kind", label: words.measures.kind, cell: ({ kind }) => words.kinds[kind] },
    count("received"),
    count("open"),
    count("overdue"),
    {
      key: "median",
      label: words.measures.median,
      isNumber: true,
      cell: ({ answering }) => estimate(answering.medianHours, formats.workingHours, medianMinimum),
    },
    {
      key: "withinTarget",
      label: words.measures.withinTarget,
      isNumber: true,
      cell: ({ answering }) => estimate(answering.withinTarget, formats.percent),
    },
    {
      key: "resolved",
      label: words.measures.resolved,
      isNumber: true,
      cell: ({ resolutionRate }) => estimate(resolutionRate, formats.percent),
    },
    count("adopted"),
  ];
  return (
    <Section title={words.measures.title}>
      <p>{words.measures.sentence(formats.number(measuredDays))}</p>
      <Loaded query={query} height={240}>
        {({ data }) => (
          <DataTable label={words.measures.title} columns={columns} rows={data} keyOf={({ kind }) => kind} />
        )}
      </Loaded>
    </Section>
  );
}
