import { resultOf } from "@leadback/client";
import { Button, Group, Text } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { DataList, useList } from "../blocks/data-list.tsx";
import { goalWords } from "../blocks/goal-words.ts";
import { problemOf } from "../blocks/problem-of.ts";
import { goalTone, isRateGoal, lastGoalDay, sayGoalValue } from "../blocks/say-goal.ts";
import { Section } from "../blocks/section.tsx";
import { showUndo } from "../blocks/show-undo.tsx";
import { useSayRefused } from "../blocks/use-say-done.ts";
import { useSpeech, useWords } from "../locales/locale-provider.tsx";
import { canCoach } from "../session/roles.ts";
import { useHouse, useProgram } from "../session/session-provider.tsx";
import { draftOfGoal, type Goal, inputOfGoal } from "./goal-draft.ts";
import { GoalForm } from "./goal-form.tsx";
import { partnerFormsWords } from "./partner-forms-words.ts";
import { partnerWords } from "./partner-words.ts";

/** What was agreed with the partner, and how it stands by the pace of working hours. */
export function PartnerGoals({ partnerId }: { partnerId: string }) {
  const { api } = useHouse();
  const words = useWords(partnerWords);
  const forms = useWords(partnerFormsWords);
  const isCoach = canCoach(useProgram().role);
  const [edited, setEdited] = useState<Goal | "new" | null>(null);
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
    <Section
      title={words.goals}
      anchor="goals"
      actions={
        isCoach && (
          <Button variant="default" onClick={() => setEdited("new")}>
            {forms.goal.set}
          </Button>
        )
      }
    >
      {edited !== null && (
        <GoalForm
          partnerId={partnerId}
          goal={
            edited === "new"
              ? null
              : latestOf(
                  edited,
                  list.data?.pages.flatMap(({ data }) => data),
                )
          }
          onClose={() => setEdited(null)}
        />
      )}
      <DataList list={list} label={words.goals} keyOf={({ id }) => id} empty={<Text>{words.noGoals}</Text>}>
        {(goal) => <GoalRow goal={goal} onEdit={isCoach ? () => setEdited(goal) : undefined} />}
      </DataList>
    </Section>
  );
}

/** What is typed stays; what it is compared with is how the goal stands by now. */
function latestOf(goal: Goal, goals: readonly Goal[] | undefined): Goal {
  return goals?.find(({ id }) => id === goal.id) ?? goal;
}

function GoalRow({ goal, onEdit }: { goal: Goal; onEdit: (() => void) | undefined }) {
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
        {onEdit !== undefined && <GoalActions goal={goal} onEdit={onEdit} />}
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

function GoalActions({ goal, onEdit }: { goal: Goal; onEdit(): void }) {
  const { api } = useHouse();
  const { messages } = useSpeech();
  const forms = useWords(partnerFormsWords);
  const { measures } = useWords(goalWords);
  const queryClient = useQueryClient();
  const sayRefused = useSayRefused();
  const refresh = () => queryClient.invalidateQueries({ queryKey: ["goals", goal.partnerId] });
  const path = { id: goal.partnerId, goalId: goal.id };
  const onError = (error: Error) => {
    const { rest } = problemOf(error, messages.form.offline);
    sayRefused(rest ?? messages.form.refused);
    void refresh();
  };
  const setAgain = useMutation({
    mutationFn: async () =>
      resultOf(
        await api.POST("/v1/partners/{id}/goals", {
          params: { path: { id: goal.partnerId } },
          body: inputOfGoal(draftOfGoal(goal)),
        }),
      ),
    onSuccess: refresh,
    onError,
  });
  const giveUp = useMutation({
    mutationFn: async () =>
      resultOf(await api.DELETE("/v1/partners/{id}/goals/{goalId}", { params: { path } })),
    onSuccess: () => {
      showUndo({
        message: forms.goal.gaveUp,
        undo: messages.form.undo,
        close: messages.form.close,
        onUndo: () => setAgain.mutate(),
      });
      return refresh();
    },
    onError,
  });
  const about = measures[goal.measure];
  return (
    <Group gap="xs" mt={4} className="no-print">
      <Button variant="subtle" size="compact-sm" ml={-8} onClick={onEdit} aria-label={forms.editOf(about)}>
        {forms.edit}
      </Button>
      <Button
        variant="subtle"
        size="compact-sm"
        loading={giveUp.isPending}
        onClick={() => giveUp.mutate()}
        aria-label={`${forms.goal.giveUp}: ${about}`}
      >
        {forms.goal.giveUp}
      </Button>
    </Group>
  );
}
