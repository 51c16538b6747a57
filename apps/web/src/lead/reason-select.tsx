import { Select, Text } from "@mantine/core";
import type { Reason } from "../blocks/use-reasons.ts";
import { useSpeech, useWords } from "../locales/locale-provider.tsx";
import { findReasons } from "./find-reasons.ts";
import { leadWords } from "./lead-words.ts";

interface ReasonSelectProps {
  reasons: readonly Reason[];
  reason: Reason | null;
  error: string;
  onChange(reason: Reason): void;
}

/** One of all the reasons, found by the beginnings of its words. */
export function ReasonSelect({ reasons, reason, error, onChange }: ReasonSelectProps) {
  const { messages } = useSpeech();
  const words = useWords(leadWords).end;
  return (
    <Select
      label={words.reason}
      placeholder={words.reasonHint}
      data={reasons.map(({ code, label }) => ({ value: code, label }))}
      value={reason?.code ?? null}
      onChange={(code) => {
        const chosen = reasons.find((one) => one.code === code);
        if (chosen !== undefined) onChange(chosen);
      }}
      searchable
      selectFirstOptionOnChange
      allowDeselect={false}
      nothingFoundMessage={words.noReason}
      maxDropdownHeight={280}
      data-autofocus
      error={error}
      filter={({ options, search }) =>
        findReasons(search, reasons).flatMap((code) =>
          options.filter((option) => "value" in option && option.value === code),
        )
      }
      renderOption={({ option }) => {
        const dimension = reasons.find(({ code }) => code === option.value)?.dimension ?? "process";
        return (
          <div>
            {option.label}
            <Text component="span" size="xs" className={`dimension ${dimension}`} ml={8}>
              {messages.dimensions[dimension]}
            </Text>
          </div>
        );
      }}
    />
  );
}
