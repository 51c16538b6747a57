import { resultOf } from "@leadback/client";
import { Group, NativeSelect, TextInput } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { FormDialog } from "../blocks/form-dialog.tsx";
import { goalWords } from "../blocks/goal-words.ts";
import { localDate } from "../blocks/period-search.ts";
import { showUndo } from "../blocks/show-undo.tsx";
import { useSayDone } from "../blocks/use-say-done.ts";
import { useSpeech, useWords } from "../locales/locale-provider.tsx";
import { useHouse, useProgram } from "../session/session-provider.tsx";
import { useSeenDraft } from "../session/use-seen-draft.ts";
import { draftOfGoal, emptyGoal, type Goal, goalMeasures, inputOfGoal, unitOf } from "./goal-draft.ts";
import { partnerFormsWords } from "./partner-forms-words.ts";

interface GoalFormProps {
  partnerId: string;
  /** The goal that is changed; null for a new one. */
  goal: Goal | null;
  onClose(): void;
}

/** Agrees on a goal, or sets one higher, lower or for longer. */
export function GoalForm({ partnerId, goal, onClose }: GoalFormProps) {
  const { api, clock } = useHouse();
  const { zone, currency } = useProgram();
  const { messages } = useSpeech();
  const words = useWords(partnerFormsWords);
  const { measures } = useWords(goalWords);
  const queryClient = useQueryClient();
  const sayDone = useSayDone();
  const { seen, draft, change, forget, look } = useSeenDraft(`goal.${goal?.id ?? partnerId}`, goal, (one) =>
    one === null ? emptyGoal(localDate(clock(), zone), currency) : draftOfGoal(one),
  );
  const refresh = () => queryClient.invalidateQueries({ queryKey: ["goals", partnerId] });
  const patch = async ({ target, from, to }: ReturnType<typeof inputOfGoal>, tag: string) =>
    resultOf(
      await api.PATCH("/v1/partners/{id}/goals/{goalId}", {
        params: { path: { id: partnerId, goalId: goal?.id ?? "" }, header: { "if-match": tag } },
        body: { target, from, to },
      }),
    );
  const save = useMutation({
    mutationFn: async (tag: string) => {
      const input = inputOfGoal(draft);
      return goal === null
        ? resultOf(
            await api.POST("/v1/partners/{id}/goals", { params: { path: { id: partnerId } }, body: input }),
          )
        : patch(input, tag);
    },
    onSuccess: async (saved) => {
      forget();
      await refresh();
      onClose();
      if (goal === null) sayDone(words.goal.saved);
      else
        showUndo({
          message: words.goal.changed,
          undo: messages.form.undo,
          close: messages.form.close,
          onUndo: () => void patch(inputOfGoal(draftOfGoal(goal)), `"${saved.tag}"`).then(refresh, refresh),
        });
    },
  });
  const unit = unitOf(draft.measure);
  const field = (name: "target" | "currency" | "from" | "to", label: string, error: string | undefined) => (
    <TextInput
      label={label}
      type={name === "from" || name === "to" ? "date" : "text"}
      {...(name === "target"
        ? { inputMode: "decimal" as const, description: words.goal.targetIn[unit] }
        : {})}
      required
      value={draft[name]}
      onChange={({ currentTarget }) => change({ ...draft, [name]: currentTarget.value })}
      error={error ?? ""}
    />
  );
  return (
    <FormDialog
      title={goal === null ? words.goal.set : words.goal.change}
      error={save.error}
      isBusy={save.isPending}
      onSubmit={() => save.mutate(seen === null ? "*" : `"${seen.tag}"`)}
      onClose={() => {
        forget();
        onClose();
      }}
      conflict={{
        onLook: () => {
          save.reset();
          look();
          void refresh();
        },
        onAnyway: () => save.mutate("*"),
      }}
    >
      {(answer) => (
        <>
          {goal === null && (
            <NativeSelect
              label={words.goal.measure}
              value={draft.measure}
              onChange={({ currentTarget: { value } }) =>
                change({ ...draft, measure: goalMeasures.find((one) => one === value) ?? draft.measure })
              }
              data={goalMeasures.map((value) => ({ value, label: measures[value] }))}
              error={answer?.fields.measure ?? ""}
              data-autofocus
              mb="sm"
            />
          )}
          <Group align="flex-end" gap="sm">
            {field("target", words.goal.target, answer?.fields.target)}
            {unit === "money" &&
              goal === null &&
              field("currency", words.goal.currency, answer?.fields.currency)}
          </Group>
          <Group align="flex-start" gap="sm" mt="sm">
            {field("from", words.goal.from, answer?.fields.from)}
            {field("to", words.goal.to, answer?.fields.to)}
          </Group>
        </>
      )}
    </FormDialog>
  );
}
