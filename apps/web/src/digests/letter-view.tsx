import { SegmentedControl, Text } from "@mantine/core";
import { useState } from "react";
import { LetterFrame } from "../blocks/letter-frame.tsx";
import { useWords } from "../locales/locale-provider.tsx";
import { digestsWords } from "./digests-words.ts";

interface LetterViewProps {
  subject: string;
  html: string;
  text: string;
}

/** A letter as the partner sees it, or as plain text. */
export function LetterView({ subject, html, text }: LetterViewProps) {
  const words = useWords(digestsWords);
  const [form, setForm] = useState("mail");
  return (
    <>
      <Text size="xs" c="dimmed">
        {words.subject}
      </Text>
      <Text fw={600} mb="sm">
        {subject}
      </Text>
      <SegmentedControl
        className="no-print"
        aria-label={words.letter}
        value={form}
        onChange={setForm}
        mb="sm"
        data={[
          { value: "mail", label: words.asMail },
          { value: "text", label: words.asText },
        ]}
      />
      {form === "mail" ? (
        <LetterFrame html={html} title={words.letter} />
      ) : (
        <pre style={{ whiteSpace: "pre-wrap", overflowWrap: "anywhere", maxWidth: "70ch" }}>{text}</pre>
      )}
    </>
  );
}
