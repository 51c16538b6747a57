import { type components, resultOf } from "@leadback/client";
import { Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { DataTable, type TableColumn } from "../blocks/data-table.tsx";
import { Loaded } from "../blocks/loaded.tsx";
import { TraceLink } from "../blocks/trace-link.tsx";
import { useReasonLabel } from "../blocks/use-reasons.ts";
import { useSpeech, useWords } from "../locales/locale-provider.tsx";
import { pagePaths } from "../page-paths.ts";
import { useHouse } from "../session/session-provider.tsx";
import { boardsWords } from "./boards-words.ts";

type Letter = Effect["letters"][number] & Pick<Effect, "reason">;
type Effect = components["schemas"]["CoachingEffects"]["data"][number];

/** Did the reason that we coached on become rarer? The loop is measured. */
export function CoachingEffects({ partnerId }: { partnerId?: string }) {
  const { api } = useHouse();
  const { messages, formats } = useSpeech();
  const words = useWords(boardsWords).needs;
  const labelOf = useReasonLabel();
  const query = useQuery({
    queryKey: ["coaching-effects", partnerId],
    queryFn: async ({ signal }) =>
      resultOf(
        await api.GET("/v1/coaching-effects", {
          params: { query: partnerId === undefined ? {} : { partnerId } },
          signal,
        }),
      ),
  });
  const counted = ({ count, of }: Effect["before"]) =>
    of === 0 ? "–" : messages.figures.outOf(formats.number(count), formats.number(of));
  const points = (rate: number) => formats.number(Math.round(rate * 100));
  const columns: TableColumn<Effect>[] = [
    { key: "reason", label: words.columns.reason, cell: ({ reason }) => labelOf(reason) },
    {
      key: "partners",
      label: words.columns.partners,
      isNumber: true,
      cell: ({ partners }) => formats.number(partners),
    },
    { key: "before", label: words.columns.before, isNumber: true, cell: ({ before }) => counted(before) },
    { key: "after", label: words.columns.after, isNumber: true, cell: ({ after }) => counted(after) },
    {
      key: "difference",
      label: words.columns.difference,
      isNumber: true,
      cell: ({ difference, interval }) =>
        difference === null || interval === null
          ? "–"
          : words.points(points(difference), points(interval.lower), points(interval.upper)),
    },
    { key: "verdict", label: words.columns.verdict, cell: ({ verdict }) => words.verdicts[verdict] },
  ];
  const side = (name: "before" | "after"): TableColumn<Letter> => ({
    key: name,
    label: words.columns[name],
    isNumber: true,
    cell: ({ partnerName, reason, traces, isOver, ...letter }) => {
      const { count, of } = letter[name];
      const about = `${partnerName}, ${labelOf(reason)}, ${words.columns[name]}`;
      return (
        <>
          <TraceLink traces={traces} figure={`${name}.count`} label={`${about}: ${formats.number(count)}`}>
            {formats.number(count)}
          </TraceLink>{" "}
          {words.outOf}{" "}
          <TraceLink
            traces={traces}
            figure={`${name}.of`}
            label={`${about}: ${messages.figures.outOf(formats.number(count), formats.number(of))}`}
          >
            {formats.number(of)}
          </TraceLink>
          {name === "after" && !isOver && <small>{words.notOver}</small>}
        </>
      );
    },
  });
  const letterColumns: TableColumn<Letter>[] = [
    {
      key: "partner",
      label: words.columns.partner,
      cell: ({ partnerId: id, partnerName }) => (
        <Link to={pagePaths.partner} params={{ partnerId: id }}>
          {partnerName}
        </Link>
      ),
    },
    { key: "reason", label: words.columns.reason, cell: ({ reason }) => labelOf(reason) },
    { key: "at", label: words.letter, cell: ({ at }) => formats.day(at) },
    side("before"),
    side("after"),
  ];
  return (
    <Loaded query={query} height={120}>
      {({ data }) =>
        data.length === 0 ? (
          <Text>{words.noEffects}</Text>
        ) : (
          <>
            <p>{words.effectsHint}</p>
            <DataTable
              label={words.effects}
              columns={columns}
              rows={data}
              keyOf={({ reason, label }) => `${reason}${label}`}
            />
            <details style={{ marginTop: 12 }}>
              <summary>{words.letters}</summary>
              <DataTable
                label={words.letters}
                columns={letterColumns}
                rows={data.flatMap(({ reason, letters }) => letters.map((letter) => ({ ...letter, reason })))}
                keyOf={({ reason, partnerId: id, at }) => `${reason}${id}${at}`}
              />
            </details>
          </>
        )
      }
    </Loaded>
  );
}
