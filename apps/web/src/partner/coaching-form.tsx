import { resultOf } from "@leadback/client";
import { Fieldset, NativeSelect, Textarea, TextInput } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { FormDialog } from "../blocks/form-dialog.tsx";
import { useReasons } from "../blocks/use-reasons.ts";
import { useSayDone } from "../blocks/use-say-done.ts";
import { useSpeech, useWords } from "../locales/locale-provider.tsx";
import { useHouse } from "../session/session-provider.tsx";
import { useSeenDraft } from "../session/use-seen-draft.ts";
import {
  type CoachingSession,
  changesOfCoaching,
  draftOfCoaching,
  emptyCoaching,
  inputOfCoaching,
  coachingKinds as kinds,
} from "./coaching-draft.ts";
import { partnerFormsWords } from "./partner-forms-words.ts";
import { partnerWords } from "./partner-words.ts";

interface CoachingFormProps {
  partnerId: string;
  /** The session that is corrected; null for a new one. */
  recorded: CoachingSession | null;
  onClose(): void;
}

/** Puts a session on record, or puts right what is; a recording only with who agreed to it. */
export function CoachingForm({ partnerId, recorded, onClose }: CoachingFormProps) {
  const { api, clock, session } = useHouse();
  const { formats } = useSpeech();
  const words = useWords(partnerFormsWords).coaching;
  const { coachingKinds } = useWords(partnerWords);
  const { optional } = useWords(partnerFormsWords);
  const reasons = useReasons();
  const queryClient = useQueryClient();
  const sayDone = useSayDone();
  const name = recorded === null ? `coaching.${partnerId}` : `coaching.${recorded.id}`;
  const { seen, draft, change, forget, look } = useSeenDraft(name, recorded, (one) =>
    one === null ? emptyCoaching(clock(), session.person.name) : draftOfCoaching(one),
  );
  const refresh = () => queryClient.invalidateQueries({ queryKey: ["coaching", partnerId] });
  const record = useMutation({
    mutationFn: async (tag: string) =>
      resultOf(
        seen === null
          ? await api.POST("/v1/partners/{id}/coaching", {
              params: { path: { id: partnerId } },
              body: inputOfCoaching(draft),
            })
          : await api.PATCH("/v1/partners/{id}/coaching/{sessionId}", {
              params: { path: { id: partnerId, sessionId: seen.id }, header: { "if-match": tag } },
              body: changesOfCoaching(seen, draft),
            }),
      ),
    onSuccess: async () => {
      forget();
      await refresh();
      onClose();
      sayDone(seen === null ? words.saved : words.corrected);
    },
  });
  const field = (
    name: Exclude<keyof typeof draft, "kind" | "reason" | "summary">,
    label: string,
    error: string | undefined,
    hint = "",
  ) => (
    <TextInput
      mt="sm"
      label={label}
      description={hint}
      {...(name === "heldAt" || name === "givenAt" ? { type: "datetime-local" } : {})}
      value={draft[name]}
      onChange={({ currentTarget }) => change({ ...draft, [name]: currentTarget.value })}
      error={error ?? ""}
    />
  );
  return (
    <FormDialog
      title={seen === null ? words.record : words.correct}
      error={record.error}
      isBusy={record.isPending}
      onSubmit={() => record.mutate(seen === null ? "*" : `"${seen.tag}"`)}
      onClose={() => {
        forget();
        onClose();
      }}
      {...(recorded === null
        ? {}
        : {
            conflict: {
              now: words.now(formats.moment(recorded.heldAt), recorded.summary),
              onLook: () => {
                record.reset();
                look();
                void refresh();
              },
              onAnyway: () => record.mutate("*"),
            },
          })}
    >
      {(answer) => (
        <>
          <NativeSelect
            label={words.kind}
            value={draft.kind}
            onChange={({ currentTarget: { value } }) =>
              change({ ...draft, kind: kinds.find((one) => one === value) ?? draft.kind })
            }
            data={kinds.map((value) => ({ value, label: coachingKinds[value] }))}
            data-autofocus
          />
          {field("heldAt", words.heldAt, answer?.fields.heldAt)}
          <NativeSelect
            mt="sm"
            label={words.reason}
            value={draft.reason}
            onChange={({ currentTarget: { value } }) => change({ ...draft, reason: value })}
            data={[
              { value: "", label: words.noReason },
              ...[...reasons.values()]
                .filter(({ isOwn }) => !isOwn)
                .map(({ code, label }) => ({ value: code, label })),
            ]}
            error={answer?.fields.reason ?? ""}
          />
          {field("participants", words.participants, answer?.fields.participants, words.participantsHint)}
          <Textarea
            mt="sm"
            label={words.summary}
            required
            autosize
            minRows={3}
            maxLength={4_000}
            value={draft.summary}
            onChange={({ currentTarget }) => change({ ...draft, summary: currentTarget.value })}
            error={answer?.fields.summary ?? ""}
          />
          {draft.kind === "call_review" &&
            field("recordingUrl", words.recordingUrl, answer?.fields.recordingUrl, optional)}
          {draft.kind === "call_review" && draft.recordingUrl !== "" && (
            <Fieldset variant="unstyled" mt="sm" aria-label={words.recordingUrl}>
              {field("givenBy", words.consentBy, answer?.fields.recordingConsent, words.participantsHint)}
              {field("givenAt", words.consentAt, answer?.places["recordingConsent.givenAt"])}
              {field(
                "source",
                words.consentSource,
                answer?.places["recordingConsent.source"],
                words.consentSourceHint,
              )}
            </Fieldset>
          )}
        </>
      )}
    </FormDialog>
  );
}
