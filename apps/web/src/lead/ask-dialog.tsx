import { Checkbox, Stack, Text } from "@mantine/core";
import { useState } from "react";
import { useWords } from "../locales/locale-provider.tsx";
import { useDraft } from "../session/use-draft.ts";
import { type AskableField, askableFields, isAskable, isUnknown } from "./askable-fields.ts";
import { StepDialog } from "./step-dialog.tsx";
import { stepWords } from "./step-words.ts";
import type { SeenLead } from "./use-lead.ts";

interface AskDialogProps {
  isOpen: boolean;
  seen: SeenLead;
  onClose(): void;
}

const nothing: readonly AskableField[] = [];

/** Asks the partner to complete a lead: what is missing comes first. */
export function AskDialog({ isOpen, seen, onClose }: AskDialogProps) {
  const words = useWords(stepWords).ask;
  const [isTried, setTried] = useState(false);
  const { lead } = seen;
  const [fields, setFields, forget] = useDraft(`ask.${lead.id}`, nothing);
  const missing = askableFields.filter((field) => isUnknown(lead, field));
  const ordered = [...missing, ...askableFields.filter((field) => !missing.includes(field))];
  const [first] = ordered;
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
      done={words.done(lead.ref, lead.partnerName)}
      event={fields.length === 0 ? null : { type: "information_requested", fields: [...fields] }}
      onTried={() => setTried(true)}
      onClose={close}
      onSent={() => {
        setFields(nothing);
        forget();
      }}
    >
      {(problem) => (
        <Checkbox.Group
          label={words.what}
          description={words.hint(lead.partnerName)}
          value={[...fields]}
          onChange={(chosen) => setFields(chosen.filter(isAskable))}
          error={problem?.fields.fields ?? (isTried && fields.length === 0 ? words.nothingChosen : "")}
        >
          <Stack gap="xs" my="md">
            {ordered.map((field) => (
              <Checkbox
                key={field}
                value={field}
                {...(field === first ? { "data-autofocus": true } : {})}
                label={
                  <>
                    {words.fields[field]}
                    {missing.includes(field) && (
                      <Text component="span" size="xs" c="dimmed" ml={8}>
                        {words.unknown}
                      </Text>
                    )}
                  </>
                }
              />
            ))}
          </Stack>
        </Checkbox.Group>
      )}
    </StepDialog>
  );
}
