import { importRefusal } from "./import-refusal.ts";
import type { ImportMessages } from "./messages.ts";
import { type CsvFile, type CsvRow, readRows } from "./read-rows.ts";

const maxColumns = 256;

export interface OpenedFile {
  /** Names without spaces around them; "" for a column without a name, which is never read. */
  header: string[];
  /** The rows after the header; can be read once. */
  rows: AsyncGenerator<CsvRow>;
}

/** Opens a CSV and checks its first line. */
export async function readHeader(file: CsvFile, messages: ImportMessages): Promise<OpenedFile> {
  const rows = readRows(file, messages);
  const first = await rows.next();
  if (first.done === true) throw importRefusal("unreadable_file", messages.emptyFile(file.source.fileName));
  const { line, cells } = first.value;
  const header = cells.map((cell) => cell.trim().normalize("NFC"));
  const refuse = async (message: string) => {
    await rows.return(undefined);
    return importRefusal("unreadable_file", message, { line });
  };
  if (header.length > maxColumns) {
    throw await refuse(messages.tooManyColumns(file.source.fileName, header.length, maxColumns));
  }
  const twice = header.find((name, index) => name !== "" && header.indexOf(name) !== index);
  if (twice !== undefined) throw await refuse(messages.duplicateHeader(file.source.fileName, line, twice));
  return { header, rows };
}
