import { type operations, resultOf } from "@leadback/client";
import { Checkbox, Group, NativeSelect, Text } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { DataList, useList } from "../blocks/data-list.tsx";
import { DataTable, type TableColumn } from "../blocks/data-table.tsx";
import { deskWords } from "../desk/desk-words.ts";
import { whyNext } from "../desk/why-next.ts";
import { useSpeech, useWords } from "../locales/locale-provider.tsx";
import { tone } from "../look/tones.ts";
import { pagePaths } from "../page-paths.ts";
import { useHouse } from "../session/session-provider.tsx";
import { responseRoute } from "./board-routes.ts";
import { boardsWords } from "./boards-words.ts";

type AgeingAnswer = operations["listAgeing"]["responses"][200]["content"]["application/json"];
type StageCounts = AgeingAnswer["stages"][number];
type Filter = Pick<
  NonNullable<operations["listAgeing"]["parameters"]["query"]>,
  "stage" | "late" | "proposed"
>;

/** What waits, the most urgent first. */
export function useAgeing(filter: Filter) {
  const { api } = useHouse();
  return useList({
    queryKey: ["ageing", "board", filter],
    read: async (page, signal) =>
      resultOf(
        await api.GET("/v1/ageing", {
          params: { query: { ...filter, ...page } },
          signal,
        }),
      ),
  });
}

interface AgeingBoardProps {
  stages: readonly StageCounts[] | undefined;
  filter: Filter;
  onFilter(filter: Filter): void;
}

/** How many leads wait in which stage, and the leads themselves. */
export function AgeingBoard({ stages, filter, onFilter }: AgeingBoardProps) {
  const { messages, formats } = useSpeech();
  const words = useWords(boardsWords).response;
  const why = useWords(deskWords).why;
  const list = useAgeing(filter);
  const count = (key: Exclude<keyof StageCounts, "stage">, label: string): TableColumn<StageCounts> => ({
    key,
    label,
    isNumber: true,
    cell: (row) => (
      <StageCount
        stage={row.stage}
        figure={key}
        count={row[key]}
        label={`${messages.stages[row.stage]}, ${label}`}
      />
    ),
  });
  const columns: TableColumn<StageCounts>[] = [
    { key: "stage", label: words.stage, cell: ({ stage }) => messages.stages[stage] },
    count("leads", words.leads),
    count("late", words.late),
    count("waitingForPartner", words.forPartner),
    count("unassigned", words.unassigned),
    count("proposedForClosing", words.proposed),
  ];
  return (
    <>
      {stages !== undefined && (
        <DataTable label={words.ageing} columns={columns} rows={stages} keyOf={({ stage }) => stage} />
      )}
      <Group my="md" align="flex-end" gap="lg" className="no-print">
        <NativeSelect
          label={words.stage}
          value={filter.stage ?? ""}
          onChange={({ currentTarget: { value } }) => {
            const { stage: _stage, ...rest } = filter;
            const stage = stages?.find((one) => one.stage === value)?.stage;
            onFilter(stage === undefined ? rest : { ...rest, stage });
          }}
          data={[
            { value: "", label: messages.list.all },
            ...(stages ?? []).map(({ stage }) => ({ value: stage, label: messages.stages[stage] })),
          ]}
        />
        <Checkbox
          mb={10}
          label={words.onlyProposed}
          checked={filter.proposed === "true"}
          onChange={({ currentTarget: { checked } }) => {
            const { proposed: _proposed, ...rest } = filter;
            onFilter(checked ? { ...rest, proposed: "true" } : rest);
          }}
        />
        <Checkbox
          mb={10}
          label={words.onlyLate}
          checked={filter.late === "true"}
          onChange={({ currentTarget: { checked } }) => {
            const { late: _late, ...rest } = filter;
            onFilter(checked ? { ...rest, late: "true" } : rest);
          }}
        />
      </Group>
      <DataList
        list={list}
        label={words.list}
        keyOf={({ id }) => id}
        empty={
          <>
            <Text fw={600}>{words.noneWaits}</Text>
            <Text component="p" my={4}>
              {words.noneWaitsHint}
            </Text>
          </>
        }
      >
        {(lead) => (
          <Link to={pagePaths.lead} params={{ leadId: lead.id }} search={{}} className="row stacks">
            <div>
              <Text component="span" fw={600}>
                {lead.companyName ?? lead.ref}
              </Text>
              <Text component="span" size="xs" c="dimmed" ml={8}>
                {lead.ref} · {lead.partnerName} · {messages.stages[lead.stage]}
              </Text>
              <Text size="sm" c={lead.ageing.isLate ? tone("bad") : "dimmed"}>
                {whyNext(lead, why, formats)}
              </Text>
            </div>
            <Text className="row-end" size="sm" c="dimmed">
              {formats.plural(Math.floor(lead.ageing.ageDays), words.age)}
            </Text>
          </Link>
        )}
      </DataList>
    </>
  );
}

interface StageCountProps {
  stage: StageCounts["stage"];
  figure: Exclude<keyof StageCounts, "stage">;
  count: number;
  label: string;
}

/** A number that opens to its leads: to their list, or to those of the board below where only the board can tell them apart. */
function StageCount({ stage, figure, count, label }: StageCountProps) {
  const { formats } = useSpeech();
  const text = formats.number(count);
  if (count === 0) return text;
  const about = { "aria-label": `${label}: ${text}` };
  if (figure === "late" || figure === "proposedForClosing") {
    const isLate = figure === "late";
    return (
      <Link
        from={responseRoute.fullPath}
        to={pagePaths.responseBoard}
        search={({ late: _late, proposed: _proposed, ...rest }) => ({
          ...rest,
          stage,
          ...(isLate ? { late: true as const } : { proposed: true as const }),
        })}
        {...about}
      >
        {text}
      </Link>
    );
  }
  const filters = {
    leads: {},
    waitingForPartner: { waitingFor: "partner" },
    unassigned: { without: "assignee" },
  } as const;
  return (
    <Link to={pagePaths.leads} search={{ stage, ...filters[figure] }} {...about}>
      {text}
    </Link>
  );
}
