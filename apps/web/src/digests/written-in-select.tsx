import { type Locale, locales } from "@leadback/scoring/reasons";
import { NativeSelect } from "@mantine/core";
import { useSpeech, useWords } from "../locales/locale-provider.tsx";
import { letterWords } from "./letter-words.ts";

interface WrittenInSelectProps {
  locale: Locale;
  onChange(locale: Locale): void;
}

/** In which language a text for letters is written. */
export function WrittenInSelect({ locale, onChange }: WrittenInSelectProps) {
  const { languages } = useSpeech().messages;
  return (
    <NativeSelect
      label={useWords(letterWords).note.language}
      value={locale}
      onChange={({ currentTarget: { value } }) => onChange(locales.find((one) => one === value) ?? locale)}
      data={locales.map((one) => ({ value: one, label: languages[one] }))}
    />
  );
}
