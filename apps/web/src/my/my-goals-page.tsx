import { type components, resultOf } from "@leadback/client";
import { Text } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { DataList, useList } from "../blocks/data-list.tsx";
import { EmptyNote } from "../blocks/empty-note.tsx";
import { GoalPace } from "../blocks/goal-pace.tsx";
import { goalWords } from "../blocks/goal-words.ts";
import { goalTone, isRateGoal, lastGoalDay, sayGoalValue } from "../blocks/say-goal.ts";
import { PageTitle } from "../frame/page-title.tsx";
import type { LeadSearch } from "../leads/lead-search.ts";
import { useSpeech, useWords } from "../locales/locale-provider.tsx";
import { pagePaths } from "../page-paths.ts";
import { useHouse, useProgram } from "../session/session-provider.tsx";
import { MyCheckpoints } from "./my-checkpoints.tsx";
import { myGoalsWords } from "./my-goals-words.ts";

type Goal = components["schemas"]["Goal"];

/** A partner's goals, each with its pace and the leads behind it. */
export function MyGoalsPage() {
  const { api } = useHouse();
  const { partnerId } = useProgram();
  const words = useWords(myGoalsWords);
  const list = useList({
    queryKey: ["goals", partnerId],
    read: async (page, signal) =>
      resultOf(
        await api.GET("/v1/partners/{id}/goals", {
          params: { path: { id: partnerId ?? "" }, query: page },
          signal,
        }),
      ),
  });
  return (
    <>
      <PageTitle title={words.title} sentence={words.sentence} />
      <DataList
        list={list}
        label={words.title}
        keyOf={({ id }) => id}
        empty={<EmptyNote title={words.none} hint={words.noneHint} />}
      >
        {(goal) => <GoalRow goal={goal} />}
      </DataList>
      {partnerId !== null && <MyCheckpoints partnerId={partnerId} />}
    </>
  );
}

function GoalRow({ goal }: { goal: Goal }) {
  const { formats, messages } = useSpeech();
  const words = useWords(myGoalsWords);
  const { measures, statuses } = useWords(goalWords);
  const { measure, progress } = goal;
  const isRate = isRateGoal(goal);
  const say = (value: number) => sayGoalValue(goal, value, formats);
  const { achieved, forecast, neededPerWeek, neededRate } = progress;
  const isOver = ["reached", "missed"].includes(progress.status);
  const sentences = [
    !isOver && !isRate ? words.expected(say(progress.expectedByNow)) : null,
    !isOver && neededPerWeek !== null
      ? words.needed(measure === "revenue" ? say(neededPerWeek) : formats.number(neededPerWeek))
      : null,
    !isOver && neededRate !== null ? words.neededRate(say(neededRate)) : null,
    !isOver && forecast.value !== null && forecast.interval !== null
      ? words.forecast(say(forecast.value), say(forecast.interval.lower), say(forecast.interval.upper))
      : null,
    isOver ? null : formats.plural(Math.floor(progress.weeksLeft), words.weeksLeft),
  ].filter((sentence) => sentence !== null);
  return (
    <article style={{ padding: "20px 8px" }}>
      <Text fw={600}>
        {measures[measure]}
        <Text component="span" size="xs" c="dimmed" ml={8} fw={400}>
          {messages.period.fromTo(formats.date(goal.from), formats.date(lastGoalDay(goal)))}
        </Text>
      </Text>
      <Text fz="xl" fw={600}>
        {achieved === null
          ? messages.figures.none
          : (isRate ? words.rateOf : words.of)(say(achieved), say(progress.target))}
        <Text component="span" size="sm" ml={12} c={goalTone(progress.status)}>
          {statuses[progress.status]}
        </Text>
      </Text>
      {!isRate && achieved !== null && (
        <GoalPace achieved={achieved} expected={progress.expectedByNow} target={progress.target} />
      )}
      <Text component="p" my={4} c="dimmed">
        {sentences.join(" ")}
      </Text>
      {achieved !== null && achieved > 0 && (
        <Link to={pagePaths.leads} search={leadsBehind(goal)}>
          {words.seeLeads}
        </Link>
      )}
    </article>
  );
}

/** The leads that a goal counts. */
function leadsBehind({ measure, from, to }: Goal): LeadSearch {
  switch (measure) {
    case "received":
    case "conversion":
      return { from, to };
    case "accepted":
      return { from, to, on: "acceptedAt" };
    case "qualified":
      return { from, to, on: "qualifiedAt" };
    case "quality_rate":
      return { from, to, on: "decidedAt" };
    case "won":
    case "revenue":
      return { from, to, on: "wonAt" };
  }
}
