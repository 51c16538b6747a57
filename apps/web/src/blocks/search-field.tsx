import { TextInput } from "@mantine/core";
import { useState } from "react";
import { useAfterPaint } from "./use-after-paint.ts";

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
  const afterPaint = useAfterPaint();
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
        const typed = currentTarget.value;
        setText(typed);
        afterPaint(() => onChange(typed));
      }}
    />
  );
}
