import { TextInput } from "@mantine/core";
import { useState } from "react";

interface SearchFieldProps {
  label: string;
  /** From the address. */
  value: string;
  onChange(value: string): void;
}

/** Searches while one types: the letters stand at once, the address and what it shows follow. */
export function SearchField({ label, value, onChange }: SearchFieldProps) {
  const [text, setText] = useState(value);
  const [isTyping, setTyping] = useState(false);
  return (
    <TextInput
      label={label}
      value={isTyping ? text : value}
      maxLength={100}
      onFocus={() => {
        setText(value);
        setTyping(true);
      }}
      onBlur={() => setTyping(false)}
      onChange={({ currentTarget }) => {
        setText(currentTarget.value);
        onChange(currentTarget.value);
      }}
    />
  );
}
