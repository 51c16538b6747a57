import { TextInput } from "@mantine/core";
import { useState } from "react";
import { useReasons } from "../blocks/use-reasons.ts";
import { useSpeech, useWords } from "../locales/locale-provider.tsx";
import { useHouse, useProgram } from "../session/session-provider.tsx";
import { useDraft } from "../session/use-draft.ts";
import { addDays, localDay } from "./local-day.ts";
import { StepDialog } from "./step-dialog.tsx";
import { stepWords } from "./step-words.ts";
import type { SeenLead } from "./use-lead.ts";

interface RecycleDialogProps {
  isOpen: boolean;
  seen: SeenLead;
  onClose(): void;
}

const usualDays = 90;

/** An ended lead is kept until a date, by default the one that its reason suggests. */
export function RecycleDialog({ isOpen, seen, onClose }: RecycleDialogProps) {
  const { clock } = useHouse();
  const { zone } = useProgram();
  const { formats } = useSpeech();
  const words = useWords(stepWords).recycle;
  const reasons = useReasons();
  const [isTried, setTried] = useState(false);
  const { lead } = seen;
  const [typed, setTyped, forget] = useDraft<string | null>(`recycle.${lead.id}`, null);
  const today = localDay(clock(), zone);
  const reason = reasons.get(lead.ownReason ?? lead.reason ?? "");
  const date = typed ?? addDays(today, reason?.recycle.days ?? usualDays);
  const isRight = /^\d{4}-\d{2}-\d{2}$/.test(date) && date > today;
  const close = () => {
    setTried(false);
    onClose();
  };
  return (
    <StepDialog
      isOpen={isOpen}
      seen={seen}
      title={words.title(lead.ref)}
      submit={words.submit}
      done={isRight ? words.done(lead.ref, formats.date(date)) : ""}
      event={isRight ? { type: "recycled", reopenAt: date } : null}
      onTried={() => setTried(true)}
      onClose={close}
      onSent={() => {
        setTyped(null);
        forget();
      }}
    >
      {(problem) => (
        <TextInput
          type="date"
          label={words.date}
          description={words.hint}
          value={date}
          min={addDays(today, 1)}
          onChange={({ currentTarget }) => setTyped(currentTarget.value)}
          error={problem?.fields.reopenAt ?? (isTried && !isRight ? words.tooSoon : "")}
          data-autofocus
        />
      )}
    </StepDialog>
  );
}
