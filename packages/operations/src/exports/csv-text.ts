import type { Locale } from "@leadback/scoring";

/**
 * A spreadsheet takes what begins like this for a formula, also behind spaces; the wide forms too. What looks guarded
 * already is guarded once more, so that taking the guard off gives what was there.
 */
const formulaStart = /^'*(?:\s*[=+\-@\uff1d\uff0b\uff0d\uff20]|[\t\r\n\0])/;
const guarded = /^'(?='*(?:\s*[=+\-@\uff1d\uff0b\uff0d\uff20]|[\t\r\n\0]))/;

export type CsvDelimiter = "," | ";";

/** What the spreadsheets of a language open without asking: where the comma is the decimal sign, columns part at semicolons. */
export function csvDelimiter(locale: Locale): CsvDelimiter {
  return locale === "en" ? "," : ";";
}

/** Begins a file that spreadsheets are to read as UTF-8. */
export const byteOrderMark = "\uFEFF";

/** One line of a CSV in which no cell is a formula, whatever it holds. */
export function csvLine(cells: readonly string[], delimiter: CsvDelimiter): string {
  return `${cells.map((cell) => csvCell(cell)).join(delimiter)}\r\n`;
}

function csvCell(text: string): string {
  const safe = formulaStart.test(text) ? `'${text}` : text;
  return /[",;\t\r\n']/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A cell as it was before the sign against formulas was put before it. */
export function withoutGuard(cell: string): string {
  return cell.charCodeAt(0) === 39 ? cell.replace(guarded, "") : cell;
}
