import { resultOf } from "@leadback/client";
import { Button, Group, Text, TextInput } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { problemOf } from "../blocks/problem-of.ts";
import { useSay } from "../blocks/use-say.ts";
import { useSpeech, useWords } from "../locales/locale-provider.tsx";
import { tone } from "../look/tones.ts";
import { useHouse } from "../session/session-provider.tsx";
import { digestsWords } from "./digests-words.ts";
import { type DigestRun, isUnderWay } from "./use-run.ts";

type Step = "approve" | "giveUp" | "pause" | "resume";
type StepWithReason = Extract<Step, "giveUp" | "pause">;

/** What a person may do with a run now: approve, give up, pause, resume. What stops letters wants a reason. */
export function RunActions({ run }: { run: DigestRun }) {
  const { api } = useHouse();
  const { messages } = useSpeech();
  const words = useWords(digestsWords);
  const say = useSay();
  const queryClient = useQueryClient();
  const [asking, setAsking] = useState<StepWithReason | null>(null);
  const [reason, setReason] = useState("");
  const params = { path: { id: run.id } };
  const act = useMutation({
    mutationFn: async (step: Step) => {
      if (step === "pause")
        return resultOf(await api.POST("/v1/digest-runs/{id}/pause", { params, body: { reason } }));
      if (step === "resume") return resultOf(await api.POST("/v1/digest-runs/{id}/resume", { params }));
      return resultOf(
        await api.POST("/v1/digest-runs/{id}/approval", {
          params,
          body: step === "approve" ? { decision: "approve" } : { decision: "give_up", reason },
        }),
      );
    },
    onSuccess: (changed, step) => {
      say(words.done[step]);
      setAsking(null);
      setReason("");
      queryClient.setQueryData(["digest-run", run.id], changed);
      void queryClient.invalidateQueries({ queryKey: ["deliveries", run.id] });
      void queryClient.invalidateQueries({ queryKey: ["digest-runs"] });
    },
  });
  const answer = act.error === null ? null : problemOf(act.error, messages.form.offline);
  const isOpen = isUnderWay(run) || run.state === "gate" || run.state === "paused";
  if (!isOpen || run.isDryRun) return null;
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (asking !== null && reason.trim() !== "" && !act.isPending) act.mutate(asking);
  };
  return (
    <div className="no-print">
      {asking === null ? (
        <Group mt="md">
          {run.approvalsNeeded > 0 && (
            <Button loading={act.isPending} onClick={() => act.mutate("approve")}>
              {words.approve}
            </Button>
          )}
          {run.state === "paused" ? (
            <Button loading={act.isPending} onClick={() => act.mutate("resume")}>
              {words.resume}
            </Button>
          ) : (
            <Button variant="default" onClick={() => setAsking("pause")}>
              {words.pause}
            </Button>
          )}
          <Button variant="default" onClick={() => setAsking("giveUp")}>
            {words.giveUp}
          </Button>
        </Group>
      ) : (
        <form onSubmit={onSubmit}>
          <Group mt="md" align="flex-end">
            <TextInput
              label={asking === "pause" ? words.pauseReason : words.giveUpReason}
              description={asking === "pause" ? undefined : words.giveUpHint}
              style={{ flex: "1 1 260px", maxWidth: 480 }}
              value={reason}
              maxLength={300}
              onChange={({ currentTarget }) => setReason(currentTarget.value)}
              error={answer?.fields.reason ?? ""}
              autoFocus
            />
            <Button type="submit" loading={act.isPending}>
              {words[asking]}
            </Button>
            <Button variant="default" onClick={() => setAsking(null)}>
              {messages.form.cancel}
            </Button>
          </Group>
        </form>
      )}
      {answer !== null && answer.rest !== null && (
        <Text role="alert" c={tone("bad")} mt="xs">
          {answer.rest}
        </Text>
      )}
    </div>
  );
}
