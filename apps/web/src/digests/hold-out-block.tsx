import { type components, resultOf } from "@leadback/client";
import { Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { DataTable, type TableColumn } from "../blocks/data-table.tsx";
import { Loaded } from "../blocks/loaded.tsx";
import { Section } from "../blocks/section.tsx";
import { useSpeech, useWords } from "../locales/locale-provider.tsx";
import { pagePaths } from "../page-paths.ts";
import { useHouse, useProgram } from "../session/session-provider.tsx";
import { holdOutWords } from "./hold-out-words.ts";

type Report = components["schemas"]["HoldOutReport"];
type Figure = "sentLeads" | "hadLeadsQualified";

const figures: readonly Figure[] = ["sentLeads", "hadLeadsQualified"];

/** Partners with letters beside partners without: does the letter itself change anything? */
export function HoldOutBlock() {
  const { api } = useHouse();
  const words = useWords(holdOutWords);
  const isAdmin = useProgram().role === "admin";
  const query = useQuery({
    queryKey: ["hold-out"],
    queryFn: async ({ signal }) => resultOf(await api.GET("/v1/hold-out", { signal })),
  });
  return (
    <Section title={words.title}>
      <Loaded query={query} height={120}>
        {(report) =>
          report.holdOut === null ? (
            <Text size="sm">
              {words.off} {isAdmin && <Link to={pagePaths.settings}>{words.toSettings}</Link>}
            </Text>
          ) : (
            <Sides report={report} holdOut={report.holdOut} />
          )
        }
      </Loaded>
    </Section>
  );
}

interface SidesProps {
  report: Report;
  holdOut: NonNullable<Report["holdOut"]>;
}

function Sides({ report, holdOut }: SidesProps) {
  const { messages, formats } = useSpeech();
  const words = useWords(holdOutWords);
  const counted = (side: Report["withLetters"], figure: Figure) =>
    messages.figures.outOf(formats.number(side[figure]), formats.number(side.partners));
  const points = (rate: number) => formats.number(Math.round(rate * 100));
  const columns: TableColumn<Figure>[] = [
    { key: "figure", label: words.figure, cell: (figure) => words.figures[figure] },
    {
      key: "with",
      label: words.withLetters,
      isNumber: true,
      cell: (figure) => counted(report.withLetters, figure),
    },
    {
      key: "without",
      label: words.withoutLetters,
      isNumber: true,
      cell: (figure) => counted(report.withoutLetters, figure),
    },
    {
      key: "difference",
      label: words.difference,
      isNumber: true,
      cell: (figure) => {
        const { value, interval } = report[figure].difference;
        return value === null || interval === null
          ? "–"
          : words.points(points(value), points(interval.lower), points(interval.upper));
      },
    },
    { key: "verdict", label: words.verdict, cell: (figure) => words.verdicts[report[figure].verdict] },
  ];
  const isEarly = figures.some((figure) => report[figure].verdict === "not_enough_data");
  return (
    <>
      <p>
        {words.running(
          formats.percent(holdOut.share),
          formats.date(holdOut.since),
          formats.date(holdOut.until),
        )}
      </p>
      <DataTable label={words.table} columns={columns} rows={figures} keyOf={(figure) => figure} />
      {isEarly && (
        <Text size="sm" c="dimmed" mt="xs">
          {words.notYet(formats.number(holdOut.fewestPartners), formats.number(holdOut.fewestWeeks))}
        </Text>
      )}
    </>
  );
}
