import { Select, Text } from "@mantine/core";
import { type KeyboardEvent, useRef, useState } from "react";
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
  const [typed, setTyped] = useState(reason?.label ?? "");
  const [isOpen, setOpen] = useState(false);
  const isPicked = useRef(false);
  // The list follows what is typed with a delay: Enter takes what it will show first, not what it showed.
  const chooseOnEnter = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") isPicked.current = true;
    if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
    const { value } = event.currentTarget;
    if (value === (reason?.label ?? "")) return;
    // Words that choose another reason never send the form with the one before.
    event.preventDefault();
    if (isPicked.current || value.trim() === "") return;
    event.stopPropagation();
    const [best] = findReasons(value, reasons);
    const chosen = reasons.find(({ code }) => code === best);
    if (chosen === undefined) return;
    setOpen(false);
    setTyped(chosen.label);
    if (chosen.code !== reason?.code) onChange(chosen);
  };
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
      searchValue={typed}
      onSearchChange={(text) => {
        isPicked.current = false;
        setTyped(text);
      }}
      dropdownOpened={isOpen}
      onDropdownOpen={() => setOpen(true)}
      onDropdownClose={() => setOpen(false)}
      onKeyDownCapture={chooseOnEnter}
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
