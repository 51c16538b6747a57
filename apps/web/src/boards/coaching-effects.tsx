import { type components, resultOf } from "@leadback/client";
import { Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { DataTable, type TableColumn } from "../blocks/data-table.tsx";
import { Loaded } from "../blocks/loaded.tsx";
import { useReasonLabel } from "../blocks/use-reasons.ts";
import { useSpeech, useWords } from "../locales/locale-provider.tsx";
import { useHouse } from "../session/session-provider.tsx";
import { boardsWords } from "./boards-words.ts";

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
    messages.figures.outOf(formats.number(count), formats.number(of));
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
          </>
        )
      }
    </Loaded>
  );
}
