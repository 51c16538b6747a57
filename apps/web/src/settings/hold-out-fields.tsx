import { Fieldset, SimpleGrid, Text, TextInput } from "@mantine/core";
import { useWords } from "../locales/locale-provider.tsx";
import { type HoldOutDraft, isHeldOut, isNumber } from "./programme-draft.ts";
import { programmeWords } from "./programme-words.ts";

interface HoldOutFieldsProps {
  draft: HoldOutDraft;
  onChange: (draft: HoldOutDraft) => void;
  /** What is wrong with a field, in words; empty when nothing is. */
  problem: (name: "share" | "since" | "weeks") => string;
}

/** Some partners go without letters for some weeks, so that one can see what the letters do. */
export function HoldOutFields({ draft, onChange, problem }: HoldOutFieldsProps) {
  const words = useWords(programmeWords);
  const isOn = isHeldOut(draft);
  const numeric = { inputMode: "decimal" as const, required: true };
  const wrong = (text: string) => (isNumber(text) ? "" : words.number);
  return (
    <Fieldset legend={words.holdOut} variant="unstyled" mt="xl">
      <Text size="sm" c="dimmed" mb="xs">
        {words.holdOutHint}
      </Text>
      <SimpleGrid cols={{ base: 1, xs: 3 }}>
        <TextInput
          {...numeric}
          label={words.holdOutShare}
          value={draft.percent}
          onChange={({ currentTarget }) => onChange({ ...draft, percent: currentTarget.value })}
          error={problem("share") || wrong(draft.percent)}
        />
        <TextInput
          type="date"
          label={words.holdOutSince}
          required={isOn}
          value={draft.since}
          onChange={({ currentTarget }) => onChange({ ...draft, since: currentTarget.value })}
          error={problem("since") || (isOn && draft.since === "" ? words.holdOutNeedsDay : "")}
        />
        <TextInput
          {...numeric}
          label={words.holdOutWeeks}
          value={draft.weeks}
          onChange={({ currentTarget }) => onChange({ ...draft, weeks: currentTarget.value })}
          error={problem("weeks") || wrong(draft.weeks)}
        />
      </SimpleGrid>
    </Fieldset>
  );
}
