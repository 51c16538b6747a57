import {
  currencyDigits,
  type Locale,
  lintSentence,
  type PositiveCode,
  positiveCodes,
  positiveLabels,
} from "@leadback/scoring";
import { Alert, Button, Checkbox, Modal, Stack, Textarea, TextInput } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { type FormEvent, useState } from "react";
import { ConflictDialog } from "../blocks/conflict-dialog.tsx";
import { problemOf } from "../blocks/problem-of.ts";
import { useSpeech, useWords } from "../locales/locale-provider.tsx";
import { useProgram } from "../session/session-provider.tsx";
import { parseNumber } from "./end-draft.ts";
import { leadWords } from "./lead-words.ts";
import { namesOf } from "./names-of.ts";
import { type SeenLead, useRecordEvent } from "./use-lead.ts";

export type Advance = "qualified" | "won";

interface AdvanceDialogProps {
  /** Null while it is closed. */
  to: Advance | null;
  seen: SeenLead;
  onClose(): void;
}

/** A lead advances: what was good about it, and a sentence if one likes, because that teaches as well. */
export function AdvanceDialog({ to, seen, onClose }: AdvanceDialogProps) {
  const { messages } = useSpeech();
  const words = useWords(leadWords).advance;
  return (
    <Modal
      opened={to !== null}
      onClose={onClose}
      title={to === null ? "" : words.title[to](seen.lead.ref)}
      closeButtonProps={{ "aria-label": messages.form.close }}
    >
      {to !== null && <AdvanceForm to={to} seen={seen} onDone={onClose} />}
    </Modal>
  );
}

function AdvanceForm({ to, seen, onDone }: { to: Advance; seen: SeenLead; onDone(): void }) {
  const { locale, messages, formats } = useSpeech();
  const words = useWords(leadWords);
  const { currency, locale: programLocale } = useProgram();
  const { lead, etag } = seen;
  const record = useRecordEvent(lead.id);
  const [positives, setPositives] = useState<PositiveCode[]>([]);
  const [sentence, setSentence] = useState("");
  const [amount, setAmount] = useState("");
  const answer = record.error === null ? null : problemOf(record.error, messages.form.offline);
  const forbiddenNames = namesOf(lead);
  const { problems } = lintSentence({ sentence, locale, forbiddenNames });
  const value = parseNumber(amount, formats.decimalMark);
  const send = (tag: string | null) => {
    const praise = {
      ...(positives.length === 0 ? {} : { positives }),
      ...(sentence.trim() === "" ? {} : { sentence }),
    };
    const amountCents = Math.round((value ?? 0) * 10 ** currencyDigits(currency));
    record.mutate(
      {
        event:
          to === "won" ? { type: "won", amountCents, currency, ...praise } : { type: "qualified", ...praise },
        etag: tag,
      },
      {
        onSuccess: () => {
          onDone();
          notifications.show({
            message: words.moved(lead.ref, messages.stages[to]),
            closeButtonProps: { "aria-label": messages.form.close },
          });
        },
      },
    );
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (problems.length === 0 && !record.isPending && (to === "qualified" || value !== null)) send(etag);
  };
  return (
    <form onSubmit={onSubmit}>
      {answer?.rest != null && !answer.isConflict && (
        <Alert color="accent" title={messages.form.refused} mb="md" role="alert">
          {answer.rest}
        </Alert>
      )}
      {to === "won" && (
        <TextInput
          label={words.advance.amount(currency)}
          inputMode="decimal"
          required
          value={amount}
          onChange={({ currentTarget }) => setAmount(currentTarget.value)}
          error={answer?.fields.amountCents ?? ""}
          data-autofocus
          mb="md"
        />
      )}
      <Checkbox.Group
        label={words.advance.positives}
        value={positives}
        onChange={(codes) => setPositives(positiveCodes.filter((code) => codes.includes(code)))}
      >
        <Stack gap="xs" mt="xs">
          {positiveCodes.map((code) => (
            <Checkbox key={code} value={code} label={positiveLabels[code][locale]} />
          ))}
        </Stack>
      </Checkbox.Group>
      <Textarea
        mt="md"
        label={words.advance.sentence(messages.languages[programLocale as Locale] ?? programLocale)}
        autosize
        minRows={2}
        maxLength={600}
        value={sentence}
        onChange={({ currentTarget }) => setSentence(currentTarget.value)}
        error={answer?.fields.sentence ?? problems.map(({ message }) => message).join(" ")}
      />
      <Button type="submit" mt="md" loading={record.isPending}>
        {words.advance.submit[to]}
      </Button>
      <ConflictDialog
        isOpen={answer?.isConflict === true}
        now={words.end.now(messages.stages[lead.stage])}
        onLook={onDone}
        onAnyway={() => send(null)}
      />
    </form>
  );
}
