import type { CompiledMap } from "./compile-map.ts";
import { DateOrderEvidence, DecimalEvidence } from "./detect-format.ts";
import { isDateField } from "./import-fields.ts";
import type { ImportMap } from "./import-map.ts";
import type { JoinedFile } from "./join-file.ts";
import type { ImportMessages } from "./messages.ts";

/** Watches the columns whose values must say how they are written, unless the map does. */
export class ColumnEvidence {
  readonly #dates = new Map<
    string,
    { cellIndex: number; evidence: DateOrderEvidence; join: JoinedFile | null }
  >();
  readonly #decimals = new Map<
    string,
    { cellIndex: number; evidence: DecimalEvidence; join: JoinedFile | null }
  >();

  constructor(map: ImportMap, compiled: CompiledMap) {
    for (const [field, { column, cellIndex, pattern }] of compiled.sources) {
      if (column === null || cellIndex === null) continue;
      const join = compiled.joinOf(cellIndex);
      if (isDateField(field) && pattern === null && map.format.dateOrder === undefined) {
        this.#dates.set(column, { cellIndex, evidence: new DateOrderEvidence(), join });
      }
      if (field === "amount" && map.format.decimal === undefined) {
        this.#decimals.set(column, { cellIndex, evidence: new DecimalEvidence(), join });
      }
    }
  }

  add(cells: readonly string[], line: number, join: JoinedFile | null): void {
    for (const watched of [...this.#dates.values(), ...this.#decimals.values()]) {
      if (watched.join === join) watched.evidence.add(cells[watched.cellIndex]?.trim() ?? "", line);
    }
  }

  /** A column that leaves day and month open is written as the other columns of its file, when they agree. */
  decideDates(messages: ImportMessages) {
    const watched = [...this.#dates];
    return watched.flatMap(([column, { evidence, join }]) => {
      const shown = new Set(
        watched.flatMap(([, other]) =>
          other.join === join && other.evidence.shown !== null ? [other.evidence.shown] : [],
        ),
      );
      const [only = null] = shown;
      const order = evidence.decide(column, messages, shown.size === 1 ? only : null);
      return order === null ? [] : [[column, order] as const];
    });
  }

  decideDecimals(messages: ImportMessages) {
    return [...this.#decimals].flatMap(([column, { evidence }]) => {
      const sign = evidence.decide(column, messages);
      return sign === null ? [] : [[column, sign] as const];
    });
  }
}
