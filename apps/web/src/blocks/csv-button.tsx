import { Button } from "@mantine/core";
import { useState } from "react";
import { useSpeech } from "../locales/locale-provider.tsx";
import { useSayRefused } from "./use-say-done.ts";

type CsvRows = readonly (readonly (string | number | null)[])[];

interface CsvButtonProps {
  fileName: string;
  header: readonly string[];
  /** Made when it is asked for; what is on no page yet is read first. */
  rows(): CsvRows | Promise<CsvRows>;
}

/** What a table shows, as a file for a spreadsheet. */
export function CsvButton({ fileName, header, rows }: CsvButtonProps) {
  const { list } = useSpeech().messages;
  const [isReading, setReading] = useState(false);
  const sayRefused = useSayRefused();
  const download = async () => {
    setReading(true);
    try {
      save(await rows());
    } catch {
      sayRefused(list.failed);
    } finally {
      setReading(false);
    }
  };
  const save = (wanted: CsvRows) => {
    const lines = [header, ...wanted].map((cells) => cells.map(csvCell).join(","));
    // The mark at the beginning tells spreadsheets that this is UTF-8.
    const url = URL.createObjectURL(new Blob([`\uFEFF${lines.join("\r\n")}\r\n`], { type: "text/csv" }));
    const link = Object.assign(document.createElement("a"), { href: url, download: fileName });
    link.click();
    URL.revokeObjectURL(url);
  };
  return (
    <Button variant="default" loading={isReading} onClick={() => void download()}>
      {list.csv}
    </Button>
  );
}

/** Quoted where it must be; what a spreadsheet would take for a formula is made text. */
export function csvCell(value: string | number | null): string {
  if (value === null) return "";
  if (typeof value === "number") return String(value);
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
