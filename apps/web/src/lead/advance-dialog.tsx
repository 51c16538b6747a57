import {
  currencyDigits,
  type Locale,
  lintSentence,
  type PositiveCode,
  positiveCodes,
  positiveLabels,
} from "@leadback/scoring";
import { Checkbox, Stack, Textarea, TextInput } from "@mantine/core";
import { useState } from "react";
import { useSpeech, useWords } from "../locales/locale-provider.tsx";
import { useProgram } from "../session/session-provider.tsx";
import { useDraft } from "../session/use-draft.ts";
import { parseNumber } from "./end-draft.ts";
import { leadWords } from "./lead-words.ts";
import { namesOf } from "./names-of.ts";
import { StepDialog } from "./step-dialog.tsx";
import type { LeadEventInput, SeenLead } from "./use-lead.ts";

type Advance = "qualified" | "won";

interface AdvanceDialogProps {
  to: Advance;
  isOpen: boolean;
  seen: SeenLead;
  onClose(): void;
}

interface AdvanceDraft {
  positives: PositiveCode[];
  sentence: string;
  amount: string;
}

const nothing: AdvanceDraft = { positives: [], sentence: "", amount: "" };

/** A lead advances: what was good about it, and a sentence if one likes, because that teaches as well. */
export function AdvanceDialog({ to, isOpen, seen, onClose }: AdvanceDialogProps) {
  const { locale, messages, formats } = useSpeech();
  const words = useWords(leadWords);
  const { currency, locale: programLocale } = useProgram();
  const { lead } = seen;
  const [draft, change, forget] = useDraft(`advance.${to}.${lead.id}`, nothing);
  const [isTried, setTried] = useState(false);
  const { positives, sentence, amount } = draft;
  const { problems } = lintSentence({ sentence, locale, forbiddenNames: namesOf(lead) });
  const value = parseNumber(amount, formats.decimalMark);
  const close = () => {
    setTried(false);
    onClose();
  };
  return (
    <StepDialog
      isOpen={isOpen}
      seen={seen}
      title={words.advance.title[to](lead.ref)}
      submit={words.advance.submit[to]}
      done={words.moved(lead.ref, messages.stages[to])}
      event={problems.length > 0 ? null : eventOf(to, draft, value, currency)}
      onTried={() => setTried(true)}
      onClose={close}
      onSent={() => {
        change(nothing);
        forget();
      }}
    >
      {(problem) => (
        <>
          {to === "won" && (
            <TextInput
              label={words.advance.amount(currency)}
              inputMode="decimal"
              required
              value={amount}
              onChange={({ currentTarget }) => change({ ...draft, amount: currentTarget.value })}
              error={
                problem?.fields.amountCents ?? (isTried && value === null ? words.advance.amountMissing : "")
              }
              data-autofocus
              mb="md"
            />
          )}
          <Checkbox.Group
            label={words.advance.positives}
            value={positives}
            onChange={(codes) =>
              change({ ...draft, positives: positiveCodes.filter((code) => codes.includes(code)) })
            }
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
            onChange={({ currentTarget }) => change({ ...draft, sentence: currentTarget.value })}
            error={
              problem?.fields.sentence ?? (isTried ? problems.map(({ message }) => message).join(" ") : "")
            }
          />
        </>
      )}
    </StepDialog>
  );
}

/** Null while the amount of a won lead is missing. */
function eventOf(
  to: Advance,
  { positives, sentence }: AdvanceDraft,
  amount: number | null,
  currency: string,
): LeadEventInput | null {
  const praise = {
    ...(positives.length === 0 ? {} : { positives }),
    ...(sentence.trim() === "" ? {} : { sentence }),
  };
  if (to === "qualified") return { type: "qualified", ...praise };
  if (amount === null) return null;
  const amountCents = Math.round(amount * 10 ** currencyDigits(currency));
  return { type: "won", amountCents, currency, ...praise };
}
