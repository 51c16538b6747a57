import { resultOf } from "@leadback/client";
import { Button, Checkbox, Group, Text, TextInput, Title } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { Loaded } from "../blocks/loaded.tsx";
import { problemOf } from "../blocks/problem-of.ts";
import { Section } from "../blocks/section.tsx";
import { useSay } from "../blocks/use-say.ts";
import { useSpeech, useWords } from "../locales/locale-provider.tsx";
import { canCoach } from "../session/roles.ts";
import { useHouse, useProgram } from "../session/session-provider.tsx";
import { ActionForm } from "./action-form.tsx";
import { partnerWords } from "./partner-words.ts";
import { type Checkpoint, checkpointsQuery } from "./use-partner.ts";

/** The meetings with the partner: what there is to talk about, and who does what until when. */
export function PartnerCheckpoints({ partnerId }: { partnerId: string }) {
  const { api } = useHouse();
  const { locale } = useSpeech();
  const words = useWords(partnerWords);
  const isCoach = canCoach(useProgram().role);
  const [isPlanning, setPlanning] = useState(false);
  const query = useQuery(checkpointsQuery(api, partnerId, locale));
  return (
    <Section
      title={words.checkpoints}
      actions={
        isCoach && !isPlanning ? (
          <Button variant="default" onClick={() => setPlanning(true)}>
            {words.plan}
          </Button>
        ) : undefined
      }
    >
      {isPlanning && <PlanForm partnerId={partnerId} onDone={() => setPlanning(false)} />}
      <Loaded query={query} height={160}>
        {({ data }) =>
          data.length === 0 ? (
            <Text>{words.noCheckpoints}</Text>
          ) : (
            <ul className="rows" aria-label={words.checkpoints}>
              {data.map((checkpoint) => (
                <li key={checkpoint.id} style={{ padding: "12px 0" }}>
                  <CheckpointView checkpoint={checkpoint} isCoach={isCoach} />
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </Section>
  );
}

function CheckpointView({ checkpoint, isCoach }: { checkpoint: Checkpoint; isCoach: boolean }) {
  const { api } = useHouse();
  const { formats, messages } = useSpeech();
  const words = useWords(partnerWords);
  const say = useSay();
  const queryClient = useQueryClient();
  const { id, partnerId, dueAt, state, agendaLines, notes, actions } = checkpoint;
  const refresh = () => queryClient.invalidateQueries({ queryKey: ["checkpoints", partnerId] });
  const finish = useMutation({
    mutationFn: async () =>
      resultOf(
        await api.PATCH("/v1/partners/{id}/checkpoints/{checkpointId}", {
          params: { path: { id: partnerId, checkpointId: id } },
          body: { state: "done" },
        }),
      ),
    onSuccess: () => {
      say(words.markedDone);
      return refresh();
    },
  });
  const tick = useMutation({
    mutationFn: async ({ actionId, isDone }: { actionId: string; isDone: boolean }) =>
      resultOf(
        await api.PATCH("/v1/partners/{id}/checkpoints/{checkpointId}/actions/{actionId}", {
          params: { path: { id: partnerId, checkpointId: id, actionId } },
          body: { isDone },
        }),
      ),
    onSuccess: refresh,
  });
  const failure = finish.error ?? tick.error;
  return (
    <>
      <Group justify="space-between">
        <Text fw={600}>
          {formats.moment(dueAt)} · {words.checkpointStates[state]}
        </Text>
        {isCoach && state === "planned" && (
          <Button
            variant="default"
            className="no-print"
            loading={finish.isPending}
            onClick={() => finish.mutate()}
          >
            {words.markDone}
          </Button>
        )}
      </Group>
      {notes !== null && <p style={{ margin: "4px 0" }}>{notes}</p>}
      {failure !== null && (
        <Text role="alert" c="var(--bad)">
          {problemOf(failure, messages.form.offline).rest ?? messages.form.refused}
        </Text>
      )}
      {agendaLines !== null ? (
        <>
          <Title order={3} mt="sm">
            {words.agenda}
          </Title>
          <ul style={{ margin: 0, paddingInlineStart: 20 }}>
            {agendaLines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      ) : (
        state === "planned" && (
          <Text size="sm" c="dimmed">
            {words.agendaLater}
          </Text>
        )
      )}
      {(actions.length > 0 || (isCoach && state !== "canceled")) && (
        <Title order={3} mt="sm">
          {words.actions}
        </Title>
      )}
      {actions.map((action) => (
        <Checkbox
          key={action.id}
          mt={8}
          label={action.text}
          description={words.actionDue(action.owner, formats.date(action.dueOn))}
          checked={action.doneAt !== null}
          disabled={!isCoach}
          onChange={({ currentTarget }) =>
            tick.mutate({ actionId: action.id, isDone: currentTarget.checked })
          }
        />
      ))}
      {isCoach && state !== "canceled" && (
        <ActionForm partnerId={partnerId} checkpointId={id} onSaved={refresh} />
      )}
    </>
  );
}

function PlanForm({ partnerId, onDone }: { partnerId: string; onDone(): void }) {
  const { api } = useHouse();
  const { messages } = useSpeech();
  const words = useWords(partnerWords);
  const say = useSay();
  const queryClient = useQueryClient();
  const [when, setWhen] = useState("");
  const plan = useMutation({
    mutationFn: async () =>
      resultOf(
        await api.POST("/v1/partners/{id}/checkpoints", {
          params: { path: { id: partnerId } },
          body: { dueAt: new Date(when).toISOString() },
        }),
      ),
    onSuccess: async () => {
      say(words.planned);
      await queryClient.invalidateQueries({ queryKey: ["checkpoints", partnerId] });
      onDone();
    },
  });
  const answer = plan.error === null ? null : problemOf(plan.error, messages.form.offline);
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (when !== "" && !plan.isPending) plan.mutate();
  };
  return (
    <form onSubmit={onSubmit} className="no-print" style={{ marginBottom: 16 }}>
      <Group align="flex-end">
        <TextInput
          type="datetime-local"
          label={words.planDate}
          value={when}
          onChange={({ currentTarget }) => setWhen(currentTarget.value)}
          error={answer === null ? "" : (answer.fields.dueAt ?? answer.rest)}
          data-autofocus
        />
        <Button type="submit" loading={plan.isPending}>
          {messages.form.save}
        </Button>
        <Button variant="default" onClick={onDone}>
          {messages.form.cancel}
        </Button>
      </Group>
    </form>
  );
}
