import { isReasonCode, type ReasonCode, reasonCatalogue, reasonCodes } from "@leadback/scoring/reasons";
import { Select, Text } from "@mantine/core";
import { useSpeech } from "../locales/locale-provider.tsx";
import { findReasons } from "./find-reasons.ts";

interface ReasonSelectProps {
  reason: ReasonCode | null;
  label: string;
  hint: string;
  nothing: string;
  error: string;
  onChange(reason: ReasonCode): void;
}

/** One of all the reasons, found by the beginnings of its words. */
export function ReasonSelect({ reason, label, hint, nothing, error, onChange }: ReasonSelectProps) {
  const { locale, messages } = useSpeech();
  return (
    <Select
      label={label}
      placeholder={hint}
      data={reasonCodes.map((code) => ({ value: code, label: reasonCatalogue[code].labels[locale] }))}
      value={reason}
      onChange={(code) => {
        if (code !== null && isReasonCode(code)) onChange(code);
      }}
      searchable
      selectFirstOptionOnChange
      allowDeselect={false}
      nothingFoundMessage={nothing}
      maxDropdownHeight={280}
      data-autofocus
      error={error}
      filter={({ options, search }) => {
        const order = findReasons(search, locale);
        return order.flatMap((code) =>
          options.filter((option) => "value" in option && option.value === code),
        );
      }}
      renderOption={({ option }) => {
        const dimension = isReasonCode(option.value) ? reasonCatalogue[option.value].dimension : "process";
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
