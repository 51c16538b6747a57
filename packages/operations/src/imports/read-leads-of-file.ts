import { FirstLines } from "./first-lines.ts";
import type { ImportIssue } from "./import-report.ts";
import type { InspectedFile } from "./inspect-file.ts";
import { type MappedRow, mapRow } from "./map-row.ts";
import type { ImportMessages } from "./messages.ts";
import { readHeader } from "./read-header.ts";

export type Reading = { row: MappedRow } | { skipped: ImportIssue };

/** Every row after the header, read through the map; of rows with the same identifier the first counts. */
export async function* readLeadsOfFile(
  inspected: InspectedFile,
  now: Date,
  messages: ImportMessages,
): AsyncGenerator<Reading> {
  const { rows } = await readHeader(inspected.file, messages);
  const mapping = { ...inspected.mapping, now };
  const firstLines = new FirstLines();
  for await (const csvRow of rows) {
    const reading = mapRow(mapping, csvRow);
    if ("skipped" in reading) {
      yield reading;
      continue;
    }
    const { externalId, line } = reading.row;
    const firstLine = firstLines.seenBefore(externalId, line);
    if (firstLine === null) {
      yield reading;
    } else {
      const column = reading.row.columnOf("externalId");
      yield { skipped: { line, column, severity: "skipped", cause: messages.duplicateInFile(firstLine) } };
    }
  }
}
