import { isReasonCode } from "@leadback/scoring/reasons";
import { Alert, Button, Group, MultiSelect, Text, Textarea } from "@mantine/core";
import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from "react";
import { ConflictDialog } from "../blocks/conflict-dialog.tsx";
import { problemOf } from "../blocks/problem-of.ts";
import type { Reason } from "../blocks/use-reasons.ts";
import { useSpeech, useWords } from "../locales/locale-provider.tsx";
import { tone } from "../look/tones.ts";
import { askedEvidence, type EndStart } from "./end-draft.ts";
import { EvidenceFields } from "./evidence-fields.tsx";
import { leadWords } from "./lead-words.ts";
import { ReasonSelect } from "./reason-select.tsx";
import { useEnd } from "./use-end.ts";
import type { SeenLead } from "./use-lead.ts";

interface EndFormProps {
  seen: SeenLead;
  /** Those for which a lead may end now. */
  reasons: readonly Reason[];
  start: EndStart | null;
  /** Somebody changed the lead meanwhile, and the person wants to see how. */
  onLook(): void;
  onDone(): void;
}

export function EndForm({ seen, reasons, start, onLook, onDone }: EndFormProps) {
  const { messages } = useSpeech();
  const words = useWords(leadWords);
  const end = useEnd(seen, reasons, start, onDone);
  const { draft, reason, change, chooseReason, sentence, templateLocale } = end;
  const { problems, isTried, record, submit, tryAgain } = end;
  const form = useRef<HTMLFormElement>(null);
  const { lead } = seen;

  const answer = record.error === null ? null : problemOf(record.error, messages.form.offline);
  const sentenceProblems = problems.filter(({ field }) => field === undefined).map(({ message }) => message);
  // While a field is empty the sentence cannot be right: the field is what to say first.
  const nextProblem = problems.find(({ field }) => field !== undefined) ?? problems[0];
  const sentenceError = answer?.fields.sentence ?? (isTried ? sentenceProblems.join(" ") : "");

  // The form comes once the lead is there: by then the dialog has given the focus to what it had.
  useEffect(() => {
    if (start === null) form.current?.querySelector<HTMLElement>("[data-autofocus]")?.focus();
    else focusFirstGap(form.current);
  }, [start]);
  const shownReason = useRef(reason?.code);
  const doubtful = nextProblem?.field;
  useEffect(() => {
    if (shownReason.current === reason?.code) return;
    shownReason.current = reason?.code;
    if (reason !== null) focusFirstGap(form.current, doubtful);
  }, [reason, doubtful]);

  const [refusals, setRefusals] = useState(0);
  useEffect(() => {
    if (refusals > 0 || record.error !== null)
      form.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
  }, [refusals, record.error]);

  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (!submit()) setRefusals(refusals + 1);
  };
  const sendOnEnter = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    form.current?.requestSubmit();
  };
  return (
    <form ref={form} onSubmit={onSubmit} noValidate>
      {answer !== null && !answer.isConflict && answer.rest !== null && (
        <Alert color="accent" title={messages.form.refused} mb="md" role="alert">
          {answer.rest}
        </Alert>
      )}
      <ReasonSelect
        reasons={reasons}
        reason={reason}
        error={answer?.fields.reason ?? ""}
        onChange={chooseReason}
      />
      {reason !== null && (
        <>
          <Text size="xs" c="dimmed" mt={4} maw="70ch">
            {reason.meaning}
          </Text>
          <EvidenceFields
            asked={askedEvidence(reason)}
            values={draft.evidence}
            onChange={(evidence) => change({ ...draft, evidence })}
            problems={isTried ? problems : []}
            serverError={answer?.fields.evidence ?? ""}
          />
          <Textarea
            mt="md"
            label={words.end.sentence(messages.languages[templateLocale])}
            description={words.end.sentenceHint}
            autosize
            minRows={2}
            maxLength={600}
            spellCheck
            lang={templateLocale}
            name="sentence"
            value={sentence}
            onChange={({ currentTarget }) => change({ ...draft, sentence: currentTarget.value })}
            onKeyDown={sendOnEnter}
            error={sentenceError}
          />
          <Text
            size="xs"
            mt={4}
            mih="1.5em"
            role="status"
            c={problems.length === 0 ? tone("good") : "dimmed"}
          >
            {problems.length === 0 ? `✓ ${words.end.good}` : isTried ? "" : (nextProblem?.message ?? "")}
          </Text>
          <details style={{ marginTop: 8 }}>
            <summary style={{ cursor: "pointer" }}>{words.end.more}</summary>
            <MultiSelect
              mt="xs"
              label={words.end.secondary}
              maxValues={2}
              searchable
              data={reasons
                .filter(({ code, isOwn }) => !isOwn && code !== reason.canonicalCode)
                .map(({ code, label }) => ({ value: code, label }))}
              value={draft.secondaryReasons}
              onChange={(codes) => change({ ...draft, secondaryReasons: codes.filter(isReasonCode) })}
              clearButtonProps={{ "aria-label": messages.list.clear }}
            />
            <Textarea
              mt="xs"
              label={words.end.privateNote}
              description={words.end.privateNoteHint}
              autosize
              minRows={2}
              maxLength={5000}
              value={draft.privateNote}
              onChange={({ currentTarget }) => change({ ...draft, privateNote: currentTarget.value })}
              onKeyDown={sendOnEnter}
            />
          </details>
          <Group mt="md" justify="space-between">
            <Button type="submit" loading={record.isPending}>
              {words.end.submit}
            </Button>
            <Text size="xs" c="dimmed">
              {words.end.keys}
            </Text>
          </Group>
        </>
      )}
      <ConflictDialog
        isOpen={answer?.isConflict === true}
        now={words.end.now(messages.stages[lead.stage])}
        onLook={() => {
          record.reset();
          onLook();
        }}
        onAnyway={tryAgain}
      />
    </form>
  );
}

/** The first field that still wants something, or the one that cannot be as it was filled in; the sentence when there is none. */
function focusFirstGap(form: HTMLFormElement | null, doubtful?: string): void {
  const fields = [
    ...(form?.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>("[data-evidence]") ?? []),
  ];
  const gap =
    fields.find((field) => field.value.trim() === "") ??
    fields.find(({ dataset }) => dataset.evidence === doubtful) ??
    form?.querySelector<HTMLTextAreaElement>("[name=sentence]");
  gap?.focus();
  if (gap instanceof HTMLTextAreaElement) gap.setSelectionRange(gap.value.length, gap.value.length);
  else gap?.select();
}
