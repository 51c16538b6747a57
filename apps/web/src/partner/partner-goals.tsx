import { type components, resultOf } from "@leadback/client";
import { Text } from "@mantine/core";
import { DataList, useList } from "../blocks/data-list.tsx";
import { goalWords } from "../blocks/goal-words.ts";
import { goalTone, isRateGoal, lastGoalDay, sayGoalValue } from "../blocks/say-goal.ts";
import { useSpeech, useWords } from "../locales/locale-provider.tsx";
import { useHouse } from "../session/session-provider.tsx";
import { partnerWords } from "./partner-words.ts";

type Goal = components["schemas"]["Goal"];

/** What was agreed with the partner, and how it stands by the pace of working hours. */
export function PartnerGoals({ partnerId }: { partnerId: string }) {
  const { api } = useHouse();
  const words = useWords(partnerWords);
  const list = useList({
    queryKey: ["goals", partnerId],
    read: async (page, signal) =>
      resultOf(
        await api.GET("/v1/partners/{id}/goals", {
          params: { path: { id: partnerId }, query: page },
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
  const { measures, statuses } = useWords(goalWords);
  const { measure, target, from, progress } = goal;
  const said = (value: number) => sayGoalValue(goal, value, formats);
  const { interval } = progress.forecast;
  const isOpen = progress.status !== "reached" && progress.status !== "missed";
  return (
    <div className="row stacks">
      <div>
        <Text fw={600}>{measures[measure]}</Text>
        <Text size="sm" c="dimmed">
          {messages.period.fromTo(formats.date(from), formats.date(lastGoalDay(goal)))}
          {isOpen && interval !== null && !isRateGoal(goal)
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
        <Text size="xs" c={goalTone(progress.status)}>
          {statuses[progress.status]}
        </Text>
      </div>
    </div>
  );
}
