import type { CompiledMap } from "./compile-map.ts";
import { isDateField } from "./import-fields.ts";
import type { ImportIssue } from "./import-report.ts";
import type { ImportMessages } from "./messages.ts";

/** Invisible signs that must not enter names: controls, direction marks, tags. */
const forbidden = /[\p{Cc}\u202a-\u202e\u2066-\u2069\u{e0000}-\u{e007f}]/u;

const shownFields = new Set(["amount", "amountCents", "stage", "reason"]);
const maxShown = 40;

/** Reads the fields of one row and keeps what is wrong with them: the first thing that skips it, and all remarks. */
export class RowReader {
  readonly warnings: ImportIssue[] = [];
  readonly messages: ImportMessages;
  problem: ImportIssue | null = null;
  readonly #map: CompiledMap;
  readonly #line: number;
  readonly #cells: readonly string[];

  constructor(map: CompiledMap, line: number, cells: readonly string[], messages: ImportMessages) {
    this.#map = map;
    this.#line = line;
    this.#cells = cells;
    this.messages = messages;
  }

  get fields(): Iterable<string> {
    return this.#map.sources.keys();
  }

  columnOf(field: string): string | null {
    return this.#map.sources.get(field)?.column ?? null;
  }

  /** The field's text; "" when the map does not name it or the cell is empty. */
  text(field: string): string {
    return this.#map.sources.get(field)?.read(this.#cells) ?? "";
  }

  /** The same as the file has it, before `values`. */
  rawText(field: string): string {
    return this.#map.sources.get(field)?.readRaw(this.#cells) ?? "";
  }

  /** One line of text without control characters, or a reason to skip the row. */
  optional(field: string, maxLength: number): string | null {
    const text = this.text(field).replace(/\s+/g, " ");
    if (text === "") return null;
    if (text.length <= maxLength && !forbidden.test(text)) return text;
    this.fail(field, this.messages.badText(field, maxLength));
    return null;
  }

  required(field: string, maxLength: number): string | null {
    const text = this.optional(field, maxLength);
    if (text === null) this.fail(field, this.messages.emptyField(field));
    return text;
  }

  fail(field: string, cause: string): void {
    this.problem ??= {
      line: this.#line,
      column: this.columnOf(field),
      severity: "skipped",
      cause,
      ...this.#shownValue(field),
    };
  }

  warn(field: string, cause: string): void {
    this.warnings.push({ line: this.#line, column: this.columnOf(field), severity: "warning", cause });
  }

  /** What may be shown of a cell: dates, amounts, stages and reasons describe the lead, not a person. */
  #shownValue(field: string): { value?: string } {
    if (!isDateField(field) && !shownFields.has(field)) return {};
    const text = this.rawText(field);
    return text === "" ? {} : { value: text.length > maxShown ? `${text.slice(0, maxShown - 1)}…` : text };
  }

  leaveOut(field: string): undefined {
    this.warn(field, this.messages.fieldLeftOut(field));
    return undefined;
  }
}
