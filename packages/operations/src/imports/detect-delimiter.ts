import { parse } from "csv-parse/sync";
import { decodeText, type TextFile } from "./decode-text.ts";
import { importRefusal } from "./import-refusal.ts";
import type { ImportMessages } from "./messages.ts";
import { plainName } from "./nearest-name.ts";
import { type Delimiter, delimiters } from "./read-rows.ts";

const sampleCharacters = 65_536;
const sampleRows = 50;

/**
 * What separates the columns: the sign under which the header shows the columns that are wanted and the rows are
 * as long as the header.
 * @param wantedColumns the columns that the map names; empty without a map
 */
export async function detectDelimiter(
  file: TextFile,
  wantedColumns: readonly string[],
  messages: ImportMessages,
): Promise<Delimiter> {
  const sample = await readSample(file, messages);
  const stated = /^sep=(.)\n/i.exec(sample)?.[1];
  const known = delimiters.find((delimiter) => delimiter === stated);
  if (known !== undefined) return known;
  const wanted = wantedColumns.map(plainName);
  const ranked = delimiters
    .map((delimiter) => ({ delimiter, ...judge(sample, delimiter, wanted) }))
    .filter(({ columns }) => columns > 1)
    .sort((left, right) => right.found - left.found || right.regular - left.regular);
  const [best, second] = ranked;
  if (best === undefined) return ",";
  if (second !== undefined && second.found === best.found && second.regular >= best.regular - 0.1) {
    const names = [best, second].map(({ delimiter }) => (delimiter === "\t" ? "TAB" : `"${delimiter}"`));
    throw importRefusal("unreadable_file", messages.ambiguousDelimiter(file.source.fileName, names));
  }
  return best.delimiter;
}

function judge(sample: string, delimiter: Delimiter, wanted: readonly string[]) {
  // `relax_quotes`: under a wrong delimiter quotes stand anywhere.
  const [header = [], ...rows] = parse(sample, {
    delimiter,
    record_delimiter: "\n",
    to: sampleRows,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
  });
  const names = new Set(header.map(plainName));
  return {
    columns: header.length,
    found: wanted.filter((column) => names.has(column)).length,
    regular: rows.length === 0 ? 1 : rows.filter((row) => row.length === header.length).length / rows.length,
  };
}

async function readSample(file: TextFile, messages: ImportMessages): Promise<string> {
  let sample = "";
  for await (const piece of decodeText(file, messages)) {
    sample += piece;
    if (sample.length >= sampleCharacters) return wholeLines(sample.slice(0, sampleCharacters));
  }
  return closeQuote(sample);
}

/** Cuts after the last line end; a row that goes on after it must not leave a quote open. */
function wholeLines(text: string): string {
  const end = text.lastIndexOf("\n");
  return closeQuote(end > 0 ? text.slice(0, end + 1) : text);
}

function closeQuote(text: string): string {
  return (text.split('"').length - 1) % 2 === 0 ? text : `${text}"`;
}
