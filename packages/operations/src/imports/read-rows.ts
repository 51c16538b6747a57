import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { CsvError, parse } from "csv-parse";
import { countLineEnds, decodeText, type TextFile } from "./decode-text.ts";
import { importRefusal } from "./import-refusal.ts";
import type { ImportMessages } from "./messages.ts";

export const delimiters = [",", ";", "\t", "|"] as const;
export type Delimiter = (typeof delimiters)[number];

export interface CsvFile extends TextFile {
  delimiter: Delimiter;
}

export interface CsvRow {
  /** Where the row begins in the file as an editor shows it; the first line is 1. */
  line: number;
  cells: string[];
}

const maxRowBytes = 8 * 1024 * 1024;

/**
 * The rows of a CSV from first to last, header included, in bounded memory. Rows without any value are passed over.
 * @throws {OperationError} when quotes or characters make the file as a whole unreadable
 */
export async function* readRows(file: CsvFile, messages: ImportMessages): AsyncGenerator<CsvRow> {
  const parser = parse({
    delimiter: file.delimiter,
    record_delimiter: "\n",
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    skip_records_with_empty_values: true,
    max_record_size: maxRowBytes,
    trim: file.delimiter !== "\t",
  });
  let lastLine = 0;
  // A failure of the source reaches the loop below through the parser.
  const feeding = pipeline(Readable.from(withoutSeparatorLine(decodeText(file, messages))), parser).catch(
    () => {},
  );
  try {
    for await (const { record, info } of parser as AsyncIterable<{
      record: string[];
      info: { lines: number };
    }>) {
      const inner = record.reduce((count, cell) => count + countLineEnds(cell), 0);
      lastLine = info.lines;
      yield { line: info.lines - inner, cells: record };
    }
  } catch (error) {
    throw error instanceof CsvError ? refusal(error, file.source.fileName, lastLine + 1, messages) : error;
  }
  await feeding;
}

function refusal(error: CsvError, fileName: string, rowLine: number, messages: ImportMessages): unknown {
  const atLine = typeof error.lines === "number" ? error.lines : rowLine;
  switch (error.code) {
    case "CSV_QUOTE_NOT_CLOSED":
      return importRefusal("unreadable_file", messages.unclosedQuote(fileName, rowLine), {
        line: rowLine,
        cause: error,
      });
    case "INVALID_OPENING_QUOTE":
    case "CSV_INVALID_CLOSING_QUOTE":
      return importRefusal("unreadable_file", messages.strayQuote(fileName, atLine), {
        line: atLine,
        cause: error,
      });
    case "CSV_MAX_RECORD_SIZE":
      return importRefusal("unreadable_file", messages.rowTooLong(fileName, rowLine), {
        line: rowLine,
        cause: error,
      });
    default:
      return error;
  }
}

/** Spreadsheets may put `sep=;` on a line of its own before the header; it is blanked, so that lines still count right. */
async function* withoutSeparatorLine(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let isFirst = true;
  for await (const piece of pieces) {
    if (piece === "") continue;
    yield isFirst ? piece.replace(/^sep=.\n/i, "\n") : piece;
    isFirst = false;
  }
}
