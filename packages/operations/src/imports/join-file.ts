import { detectDelimiter } from "./detect-delimiter.ts";
import { detectEncoding } from "./detect-encoding.ts";
import type { FileSource } from "./file-source.ts";
import type { ImportMap } from "./import-map.ts";
import { mapRefusal } from "./import-map.ts";
import type { ImportIssue } from "./import-report.ts";
import type { ImportMessages } from "./messages.ts";
import { nearestName } from "./nearest-name.ts";
import { readHeader } from "./read-header.ts";
import type { CsvFile } from "./read-rows.ts";

/** A second file whose columns stand beside those of the first, row by row where the keys are equal. */
export interface JoinedFile {
  /** As the map names it. */
  name: string;
  sha256: string;
  header: string[];
  rows: Map<string, { line: number; cells: string[] }>;
  issues: ImportIssue[];
}

/**
 * Reads a file to join into memory. Of rows with the same key the first counts.
 * @param main the file that it is joined to; nothing that does not lie beside it is opened
 */
export async function joinFile(
  joining: ImportMap["join"][number],
  main: FileSource,
  format: ImportMap["format"],
  wantedColumns: readonly string[],
  messages: ImportMessages,
): Promise<JoinedFile> {
  const { file: name, right } = joining;
  const source = main.beside(name);
  if (source === null) throw mapRefusal([{ pointer: "/join", detail: messages.joinOutside(name) }], messages);
  const bytes = await detectEncoding(source, format.encoding, messages);
  const text = { source, encoding: bytes.encoding };
  const file: CsvFile = {
    ...text,
    delimiter: await detectDelimiter(text, [right, ...wantedColumns], messages),
  };
  const { header, rows } = await readHeader(file, messages);
  const keyIndex = header.indexOf(right);
  if (keyIndex < 0) {
    const detail = messages.unknownColumn(right, `join ${name}`, nearestName(right, header), header);
    throw mapRefusal([{ pointer: "/join", detail }], messages);
  }
  const joined: JoinedFile = { name, sha256: bytes.sha256, header, rows: new Map(), issues: [] };
  const warn = (line: number, cause: string) =>
    joined.issues.push({ line, column: right, severity: "warning", cause });
  for await (const { line, cells } of rows) {
    if (cells.length !== header.length) {
      warn(line, messages.joinRagged(name, cells.length, header.length));
      continue;
    }
    const key = cells[keyIndex]?.trim() ?? "";
    const first = joined.rows.get(key);
    if (first !== undefined) warn(line, messages.joinDuplicate(name, first.line));
    else if (key !== "") joined.rows.set(key, { line, cells });
  }
  return joined;
}
