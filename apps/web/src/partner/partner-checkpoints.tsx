import { resultOf } from "@leadback/client";
import { Button, Checkbox, Group, Text, Title } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Loaded } from "../blocks/loaded.tsx";
import { problemOf } from "../blocks/problem-of.ts";
import { Section } from "../blocks/section.tsx";
import { showUndo } from "../blocks/show-undo.tsx";
import { useSpeech, useWords } from "../locales/locale-provider.tsx";
import { canCoach } from "../session/roles.ts";
import { useHouse, useProgram } from "../session/session-provider.tsx";
import { ActionForm } from "./action-form.tsx";
import { CheckpointForm } from "./checkpoint-form.tsx";
import { partnerFormsWords } from "./partner-forms-words.ts";
import { partnerWords } from "./partner-words.ts";
import { type Checkpoint, checkpointsQuery } from "./use-partner.ts";

/** The meetings with the partner: what there is to talk about, and who does what until when. */
export function PartnerCheckpoints({ partnerId }: { partnerId: string }) {
  const { api } = useHouse();
  const { locale } = useSpeech();
  const words = useWords(partnerWords);
  const isCoach = canCoach(useProgram().role);
  const [edited, setEdited] = useState<Checkpoint | "new" | null>(null);
  const query = useQuery(checkpointsQuery(api, partnerId, locale));
  return (
    <Section
      title={words.checkpoints}
      actions={
        isCoach && (
          <Button variant="default" onClick={() => setEdited("new")}>
            {words.plan}
          </Button>
        )
      }
    >
      {edited !== null && (
        <CheckpointForm
          partnerId={partnerId}
          checkpoint={
            edited === "new" ? null : (query.data?.data.find(({ id }) => id === edited.id) ?? edited)
          }
          onClose={() => setEdited(null)}
        />
      )}
      <Loaded query={query} height={160}>
        {({ data }) =>
          data.length === 0 ? (
            <Text>{words.noCheckpoints}</Text>
          ) : (
            <ul className="rows" aria-label={words.checkpoints}>
              {data.map((checkpoint, index) => (
                <li key={checkpoint.id} style={{ padding: "12px 0" }}>
                  <CheckpointView
                    checkpoint={checkpoint}
                    isCoach={isCoach}
                    isLatest={index === 0}
                    onEdit={() => setEdited(checkpoint)}
                    onPlanNext={() => setEdited("new")}
                  />
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </Section>
  );
}

interface CheckpointViewProps {
  checkpoint: Checkpoint;
  isCoach: boolean;
  isLatest: boolean;
  onEdit(): void;
  onPlanNext(): void;
}

function CheckpointView({ checkpoint, isCoach, isLatest, onEdit, onPlanNext }: CheckpointViewProps) {
  const { api } = useHouse();
  const { formats, messages } = useSpeech();
  const words = useWords(partnerWords);
  const forms = useWords(partnerFormsWords);
  const queryClient = useQueryClient();
  const { id, partnerId, dueAt, state, agendaLines, notes, actions, tag } = checkpoint;
  const refresh = () => queryClient.invalidateQueries({ queryKey: ["checkpoints", partnerId] });
  const move = useMutation({
    mutationFn: async (next: { state: Checkpoint["state"]; tag: string }) =>
      resultOf(
        await api.PATCH("/v1/partners/{id}/checkpoints/{checkpointId}", {
          params: {
            path: { id: partnerId, checkpointId: id },
            header: { "if-match": `"${next.tag}"` },
          },
          body: { state: next.state },
        }),
      ),
    onSuccess: (moved) => {
      if (moved.state !== "planned") {
        showUndo({
          message: moved.state === "done" ? words.markedDone : forms.checkpoint.canceled,
          undo: messages.form.undo,
          close: messages.form.close,
          onUndo: () => move.mutate({ state: "planned", tag: moved.tag }),
        });
      }
      return refresh();
    },
    onError: refresh,
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
  const failure = move.error ?? tick.error;
  return (
    <>
      <Group justify="space-between">
        <Text fw={600}>
          {formats.moment(dueAt)} · {words.checkpointStates[state]}
        </Text>
        {isCoach && (
          <Group gap="xs" className="no-print">
            <Button
              variant="subtle"
              size="compact-sm"
              onClick={onEdit}
              aria-label={`${forms.checkpoint.change}: ${formats.moment(dueAt)}`}
            >
              {forms.checkpoint.change}
            </Button>
            {state === "planned" && (
              <>
                <Button
                  variant="subtle"
                  size="compact-sm"
                  loading={move.isPending}
                  onClick={() => move.mutate({ state: "canceled", tag })}
                >
                  {forms.checkpoint.cancel}
                </Button>
                <Button
                  variant="default"
                  loading={move.isPending}
                  onClick={() => move.mutate({ state: "done", tag })}
                >
                  {words.markDone}
                </Button>
              </>
            )}
            {state === "done" && isLatest && (
              <Button variant="default" onClick={onPlanNext}>
                {forms.checkpoint.next}
              </Button>
            )}
          </Group>
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
