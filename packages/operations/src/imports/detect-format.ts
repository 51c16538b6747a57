import type { Encoding, LineEnd } from "./detect-encoding.ts";
import { importRefusal } from "./import-refusal.ts";
import type { ImportMessages } from "./messages.ts";
import { type DecimalSign, decimalEvidence } from "./read-amount.ts";
import { type DateOrder, dayAndMonth } from "./read-date.ts";
import type { Delimiter } from "./read-rows.ts";

/** How the file is written, as detected or as the map states it; part of every report. */
export interface DetectedFormat {
  encoding: Encoding;
  delimiter: Delimiter;
  lineEnd: LineEnd;
  zone: string;
  /** By column, where its values asked for a decision. */
  dateOrder: Record<string, DateOrder>;
  decimal: Record<string, DecimalSign>;
  columns: string[];
}

interface Witness {
  line: number;
  text: string;
}

/** Collects, value by value, what a column of dates says about day and month. */
export class DateOrderEvidence {
  #dayFirst: Witness | null = null;
  #monthFirst: Witness | null = null;
  #undecided: Witness | null = null;

  add(text: string, line: number): void {
    const numbers = dayAndMonth(text);
    if (numbers === null) return;
    const [first, second] = numbers;
    if (first > 12 && second <= 12) this.#dayFirst ??= { line, text };
    else if (second > 12 && first <= 12) this.#monthFirst ??= { line, text };
    else if (first !== second) this.#undecided ??= { line, text };
  }

  /** The order that its values prove; `null` when none does, or when they contradict each other. */
  get shown(): DateOrder | null {
    if ((this.#dayFirst === null) === (this.#monthFirst === null)) return null;
    return this.#dayFirst === null ? "mdy" : "dmy";
  }

  /**
   * @param otherwise what the other columns show, for one that leaves it open
   * @throws {OperationError} when day and month cannot be told apart; guessing would swap them unnoticed
   */
  decide(column: string, messages: ImportMessages, otherwise: DateOrder | null): DateOrder | null {
    if (this.#dayFirst !== null && this.#monthFirst !== null) {
      throw importRefusal(
        "unreadable_file",
        messages.contradictoryDateOrder(column, this.#dayFirst.line, this.#monthFirst.line),
        { line: Math.min(this.#dayFirst.line, this.#monthFirst.line) },
      );
    }
    if (this.shown !== null) return this.shown;
    if (this.#undecided === null) return null;
    if (otherwise !== null) return otherwise;
    const { line, text } = this.#undecided;
    throw importRefusal("unreadable_file", messages.ambiguousDateOrder(column, text, line), { line });
  }
}

/** Collects, value by value, what a column of amounts says about its decimal sign. */
export class DecimalEvidence {
  #comma: Witness | null = null;
  #point: Witness | null = null;
  #undecided: Witness | null = null;

  add(text: string, line: number): void {
    const evidence = decimalEvidence(text);
    if (evidence === ",") this.#comma ??= { line, text };
    else if (evidence === ".") this.#point ??= { line, text };
    else if (evidence === "ambiguous") this.#undecided ??= { line, text };
  }

  /** @throws {OperationError} when `1.234` may be a thousand or one and a bit */
  decide(column: string, messages: ImportMessages): DecimalSign | null {
    if (this.#comma !== null && this.#point !== null) {
      throw importRefusal(
        "unreadable_file",
        messages.contradictoryDecimal(column, this.#comma.line, this.#point.line),
        { line: Math.min(this.#comma.line, this.#point.line) },
      );
    }
    if (this.#comma !== null) return ",";
    if (this.#point !== null) return ".";
    if (this.#undecided === null) return null;
    const { line, text } = this.#undecided;
    throw importRefusal("unreadable_file", messages.ambiguousDecimal(column, text, line), { line });
  }
}
