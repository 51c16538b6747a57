import { type components, resultOf } from "@leadback/client";
import { Fieldset, NativeSelect, Textarea, TextInput } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { FormDialog } from "../blocks/form-dialog.tsx";
import { useReasons } from "../blocks/use-reasons.ts";
import { useSayDone } from "../blocks/use-say-done.ts";
import { useWords } from "../locales/locale-provider.tsx";
import { useHouse } from "../session/session-provider.tsx";
import { useDraft } from "../session/use-draft.ts";
import { localMoment, momentOf } from "./local-moment.ts";
import { partnerFormsWords } from "./partner-forms-words.ts";
import { partnerWords } from "./partner-words.ts";

type CoachingInput = components["schemas"]["CoachingInput"];

const kinds = ["role_play", "script", "call_review"] as const;

/** Puts a session on record; a recording only with who agreed to it. */
export function CoachingForm({ partnerId, onClose }: { partnerId: string; onClose(): void }) {
  const { api, clock, session } = useHouse();
  const words = useWords(partnerFormsWords).coaching;
  const { coachingKinds } = useWords(partnerWords);
  const { optional } = useWords(partnerFormsWords);
  const reasons = useReasons();
  const queryClient = useQueryClient();
  const sayDone = useSayDone();
  const [draft, change, forget] = useDraft(`coaching.${partnerId}`, {
    kind: "role_play" as (typeof kinds)[number],
    heldAt: localMoment(clock()),
    reason: "",
    participants: session.person.name,
    summary: "",
    recordingUrl: "",
    givenBy: "",
    givenAt: "",
    source: "",
  });
  const record = useMutation({
    mutationFn: async () =>
      resultOf(
        await api.POST("/v1/partners/{id}/coaching", {
          params: { path: { id: partnerId } },
          body: inputOf(draft),
        }),
      ),
    onSuccess: async () => {
      forget();
      await queryClient.invalidateQueries({ queryKey: ["coaching", partnerId] });
      onClose();
      sayDone(words.saved);
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
      title={words.record}
      error={record.error}
      isBusy={record.isPending}
      onSubmit={() => record.mutate()}
      onClose={() => {
        forget();
        onClose();
      }}
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

interface Draft {
  kind: (typeof kinds)[number];
  heldAt: string;
  reason: string;
  participants: string;
  summary: string;
  recordingUrl: string;
  givenBy: string;
  givenAt: string;
  source: string;
}

function inputOf(draft: Draft): CoachingInput {
  const { kind, heldAt, reason, participants, summary, recordingUrl, givenBy, givenAt, source } = draft;
  const isRecorded = kind === "call_review" && recordingUrl.trim() !== "";
  const consent = { givenBy: namesOf(givenBy), givenAt: momentOf(givenAt), source };
  return {
    kind,
    heldAt: momentOf(heldAt),
    // Safe: it was chosen from the API's own list, and the API refuses what it does not know.
    ...(reason === "" ? {} : { reason: reason as NonNullable<CoachingInput["reason"]> }),
    participants: namesOf(participants),
    summary,
    ...(isRecorded ? { recordingUrl: recordingUrl.trim() } : {}),
    ...(isRecorded && givenBy.trim() !== "" ? { recordingConsent: consent } : {}),
  };
}

function namesOf(text: string): string[] {
  return text
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "");
}
