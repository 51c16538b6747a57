import { resultOf } from "@leadback/client";
import { Textarea, TextInput } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { FormDialog } from "../blocks/form-dialog.tsx";
import { useSayDone } from "../blocks/use-say-done.ts";
import { useSpeech, useWords } from "../locales/locale-provider.tsx";
import { useHouse } from "../session/session-provider.tsx";
import { useSeenDraft } from "../session/use-seen-draft.ts";
import { localMoment, momentOf } from "./local-moment.ts";
import { partnerFormsWords } from "./partner-forms-words.ts";
import { partnerWords } from "./partner-words.ts";
import type { Checkpoint } from "./use-partner.ts";

interface CheckpointFormProps {
  partnerId: string;
  /** The checkpoint that is moved or noted; null for a new one. */
  checkpoint: Checkpoint | null;
  onClose(): void;
}

/** Plans a talk with the partner, moves one, or notes what was said. */
export function CheckpointForm({ partnerId, checkpoint, onClose }: CheckpointFormProps) {
  const { api } = useHouse();
  const { formats } = useSpeech();
  const words = useWords(partnerWords);
  const forms = useWords(partnerFormsWords).checkpoint;
  const queryClient = useQueryClient();
  const sayDone = useSayDone();
  const { seen, draft, change, forget, look } = useSeenDraft(
    `checkpoint.${checkpoint?.id ?? partnerId}`,
    checkpoint,
    draftOf,
  );
  const refresh = () => queryClient.invalidateQueries({ queryKey: ["checkpoints", partnerId] });
  const save = useMutation({
    mutationFn: async (tag: string) => {
      const dueAt = momentOf(draft.dueAt);
      const notes = draft.notes.trim();
      return checkpoint === null
        ? resultOf(
            await api.POST("/v1/partners/{id}/checkpoints", {
              params: { path: { id: partnerId } },
              body: { dueAt, ...(notes === "" ? {} : { notes }) },
            }),
          )
        : resultOf(
            await api.PATCH("/v1/partners/{id}/checkpoints/{checkpointId}", {
              params: {
                path: { id: partnerId, checkpointId: checkpoint.id },
                header: { "if-match": tag },
              },
              body: {
                // A field of minutes does not know the seconds: what was not moved stays where it is.
                ...(draft.dueAt === draftOf(seen).dueAt ? {} : { dueAt }),
                notes: notes === "" ? null : notes,
              },
            }),
          );
    },
    onSuccess: async () => {
      forget();
      await refresh();
      onClose();
      sayDone(checkpoint === null ? words.planned : forms.saved);
    },
  });
  return (
    <FormDialog
      title={checkpoint === null ? words.plan : forms.change}
      error={save.error}
      isBusy={save.isPending}
      onSubmit={() => save.mutate(seen === null ? "*" : `"${seen.tag}"`)}
      onClose={() => {
        forget();
        onClose();
      }}
      {...(checkpoint === null
        ? {}
        : {
            conflict: {
              now: forms.now(formats.moment(checkpoint.dueAt), words.checkpointStates[checkpoint.state]),
              onLook: () => {
                save.reset();
                look();
                void refresh();
              },
              onAnyway: () => save.mutate("*"),
            },
          })}
    >
      {(answer) => (
        <>
          <TextInput
            type="datetime-local"
            label={words.planDate}
            required
            value={draft.dueAt}
            onChange={({ currentTarget }) => change({ ...draft, dueAt: currentTarget.value })}
            error={answer?.fields.dueAt ?? ""}
            data-autofocus
          />
          <Textarea
            mt="sm"
            label={forms.notes}
            description={forms.notesHint}
            autosize
            minRows={3}
            maxLength={4_000}
            value={draft.notes}
            onChange={({ currentTarget }) => change({ ...draft, notes: currentTarget.value })}
            error={answer?.fields.notes ?? ""}
          />
        </>
      )}
    </FormDialog>
  );
}

function draftOf(checkpoint: Checkpoint | null) {
  return {
    dueAt: checkpoint === null ? "" : localMoment(new Date(checkpoint.dueAt)),
    notes: checkpoint?.notes ?? "",
  };
}
