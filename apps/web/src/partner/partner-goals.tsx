import { type components, resultOf } from "@leadback/client";
import { Text } from "@mantine/core";
import { DataList, useList } from "../blocks/data-list.tsx";
import { useSpeech, useWords } from "../locales/locale-provider.tsx";
import { tone } from "../look/tones.ts";
import { useHouse } from "../session/session-provider.tsx";
import { partnerWords } from "./partner-words.ts";

type Goal = components["schemas"]["Goal"];

/** What was agreed with the partner, and how it stands by the pace of working hours. */
export function PartnerGoals({ partnerId }: { partnerId: string }) {
  const { api } = useHouse();
  const words = useWords(partnerWords);
  const list = useList({
    queryKey: ["goals", partnerId],
    read: async (cursor, signal) =>
      resultOf(
        await api.GET("/v1/partners/{id}/goals", {
          params: { path: { id: partnerId }, query: cursor === undefined ? {} : { cursor } },
          signal,
        }),
      ),
  });
  return (
    <DataList list={list} label={words.goals} keyOf={({ id }) => id} empty={<Text>{words.noGoals}</Text>}>
      {(goal) => <GoalRow goal={goal} />}
    </DataList>
  );
}

function GoalRow({ goal }: { goal: Goal }) {
  const { formats, messages } = useSpeech();
  const words = useWords(partnerWords);
  const { measure, currency, target, from, to, progress } = goal;
  const isRate = measure === "quality_rate" || measure === "conversion";
  const said = (value: number) =>
    isRate
      ? formats.percent(value)
      : measure === "revenue" && currency !== null
        ? formats.money(Math.round(value), currency)
        : formats.number(Math.round(value));
  const { interval } = progress.forecast;
  const isOpen = progress.status !== "reached" && progress.status !== "missed";
  return (
    <div className="row stacks">
      <div>
        <Text fw={600}>{words.measures[measure]}</Text>
        <Text size="sm" c="dimmed">
          {messages.period.fromTo(formats.date(from), formats.date(lastDay(to)))}
          {isOpen && interval !== null && !isRate
            ? ` · ${words.goalForecast(said(interval.lower), said(interval.upper))}`
            : ""}
        </Text>
      </div>
      <div className="row-end">
        <Text fw={600} fz="lg">
          {progress.achieved === null
            ? said(target)
            : words.goalProgress(said(progress.achieved), said(target))}
        </Text>
        <Text
          size="xs"
          c={
            progress.status === "behind" || progress.status === "missed"
              ? tone("bad")
              : progress.status === "reached" || progress.status === "ahead"
                ? tone("good")
                : "dimmed"
          }
        >
          {words.goalStates[progress.status]}
        </Text>
      </div>
    </div>
  );
}

/** A goal's `to` is the day after its last. */
function lastDay(to: string): string {
  return new Date(Date.parse(`${to.slice(0, 10)}T00:00:00Z`) - 86_400_000).toISOString();
}
