import { withoutGuard } from "../exports/csv-text.ts";
import type { InputProblem } from "../operation-error.ts";
import { compileDatePattern, type DatePattern } from "./date-pattern.ts";
import { columnsOf, type FieldSource, type ImportMap, mapRefusal, templateParts } from "./import-map.ts";
import type { JoinedFile } from "./join-file.ts";
import type { ImportMessages } from "./messages.ts";
import { nearestName, plainName } from "./nearest-name.ts";
import type { CsvRow } from "./read-rows.ts";

/** Where a field's text comes from in a row whose joined cells stand behind its own. */
interface CompiledSource {
  /** For messages; `null` for a constant. */
  column: string | null;
  /** Set when the text is that of one cell. */
  cellIndex: number | null;
  pattern: DatePattern | null;
  /** The pattern as the map states it. */
  format: string | null;
  read(cells: readonly string[]): string;
  /** The text before `values` translated it. */
  readRaw(cells: readonly string[]): string;
}

export interface CompiledMap {
  sources: ReadonlyMap<string, CompiledSource>;
  /** The row's own cells and those of the joined files, empty where there is no partner row. */
  widen(row: CsvRow): string[];
  /** The joined file that a cell comes from; `null` for the main file. */
  joinOf(cellIndex: number): JoinedFile | null;
}

/**
 * Ties a map to the columns of its files.
 * @throws {OperationError} naming every column that is missing, and the nearest that is there
 */
export function compileMap(
  map: ImportMap,
  header: readonly string[],
  joined: readonly JoinedFile[],
  messages: ImportMessages,
): CompiledMap {
  const columns = new ColumnIndex(header, joined);
  const problems: InputProblem[] = [];
  const locate = (name: string, field: string, pointer: string): number => {
    const found = columns.find(name);
    if (typeof found === "number") return found;
    const detail =
      found === null
        ? messages.unknownColumn(name, field, nearestName(name, columns.names), columns.names)
        : messages.ambiguousColumn(name, found);
    problems.push({ pointer, detail });
    return -1;
  };
  const sources = new Map(
    Object.entries(map.fields).map(([field, source]) => {
      const indexes = columnsOf(source).map((name) => locate(name, field, `/fields/${field}`));
      return [field, compileSource(source, indexes)];
    }),
  );
  const keys = map.join.map(({ left }, index) =>
    locate(left, `join ${map.join[index]?.file ?? ""}`, `/join/${index}/left`),
  );
  if (problems.length > 0) throw mapRefusal(problems, messages);
  const blanks = joined.map((file) => file.header.map(() => ""));
  return {
    sources,
    widen({ cells }) {
      if (joined.length === 0) return cells;
      return joined.reduce(
        (wide, file, index) =>
          wide.concat(file.rows.get(cells[keys[index] ?? -1]?.trim() ?? "")?.cells ?? blanks[index] ?? []),
        cells,
      );
    },
    joinOf: (cellIndex) => columns.joinOf(cellIndex),
  };
}

function compileSource(source: FieldSource, indexes: readonly number[]): CompiledSource {
  if ("value" in source) {
    const read = () => source.value.trim();
    return { column: null, cellIndex: null, pattern: null, format: null, read, readRaw: read };
  }
  if ("template" in source) {
    const read = compileTemplate(source.template, indexes);
    return {
      column: columnsOf(source).join(", "),
      cellIndex: null,
      pattern: null,
      format: null,
      read,
      readRaw: read,
    };
  }
  if ("first" in source) return compileFirst(source.first, indexes);
  const cellIndex = indexes[0] ?? -1;
  const readRaw = (cells: readonly string[]) => withoutGuard(cells[cellIndex]?.trim() ?? "");
  const translate = translator(source.values ?? {}, source.otherwise);
  const fallback = source.default?.trim() ?? "";
  return {
    column: source.column,
    cellIndex,
    pattern: source.format === undefined ? null : compileDatePattern(source.format),
    format: source.format ?? null,
    readRaw,
    read: (cells) => translate(readRaw(cells)) || fallback,
  };
}

/** Empty as a whole when a placeholder without fallback is empty: half a name would be another name. */
function compileTemplate(template: string, indexes: readonly number[]): (cells: readonly string[]) => string {
  let next = 0;
  const parts = templateParts(template).map((part) =>
    "text" in part ? part : { ...part, index: indexes[next++] ?? -1 },
  );
  return (cells) => {
    let text = "";
    for (const part of parts) {
      if ("text" in part) {
        text += part.text;
        continue;
      }
      const value = cells[part.index]?.trim() || part.fallback;
      if (value === "") return "";
      text += value;
    }
    return text.trim();
  };
}

function compileFirst(sources: readonly FieldSource[], indexes: readonly number[]): CompiledSource {
  let taken = 0;
  const compiled = sources.map((source) => {
    const count = columnsOf(source).length;
    taken += count;
    return compileSource(source, indexes.slice(taken - count, taken));
  });
  const firstOf = (read: (source: CompiledSource) => string): string => {
    for (const source of compiled) {
      const text = read(source);
      if (text !== "") return text;
    }
    return "";
  };
  return {
    column: compiled.map(({ column }) => column ?? "").join(", "),
    cellIndex: null,
    pattern: null,
    format: null,
    read: (cells) => firstOf((source) => source.read(cells)),
    readRaw: (cells) => firstOf((source) => source.readRaw(cells)),
  };
}

function translator(values: Record<string, string>, otherwise?: string): (text: string) => string {
  const exact = new Map(Object.entries(values));
  const loose = new Map(Object.entries(values).map(([text, value]) => [plainName(text), value]));
  if (exact.size === 0 && otherwise === undefined) return (text) => text;
  return (text) =>
    exact.get(text) ?? (text === "" ? "" : (loose.get(plainName(text)) ?? otherwise?.trim() ?? text));
}

/** Finds columns by name: exactly first, then without regard to case, accents and spaces. */
class ColumnIndex {
  readonly names: string[];
  readonly #header: readonly string[];
  readonly #joined: { file: JoinedFile; start: number }[] = [];

  constructor(header: readonly string[], joined: readonly JoinedFile[]) {
    this.#header = header;
    this.names = [...header, ...joined.flatMap((file) => file.header)].filter((name) => name !== "");
    let start = header.length;
    for (const file of joined) {
      this.#joined.push({ file, start });
      start += file.header.length;
    }
  }

  /** Its place in the widened row; the files among which it is ambiguous; `null` when there is none. */
  find(name: string): number | string[] | null {
    const own = position(this.#header, name);
    if (own >= 0) return own;
    const inJoins = this.#joined.flatMap(({ file, start }) => {
      const at = position(file.header, name);
      return at >= 0 ? [{ file, index: start + at }] : [];
    });
    const [first, second] = inJoins;
    if (second !== undefined) return inJoins.map(({ file }) => file.name);
    return first?.index ?? this.#findWithFile(name);
  }

  joinOf(cellIndex: number): JoinedFile | null {
    return this.#joined.findLast(({ start }) => cellIndex >= start)?.file ?? null;
  }

  #findWithFile(name: string): number | null {
    for (const { file, start } of this.#joined) {
      for (const prefix of [file.name, file.name.replace(/\.[^.]+$/, "")]) {
        if (!name.startsWith(`${prefix}.`)) continue;
        const at = position(file.header, name.slice(prefix.length + 1));
        if (at >= 0) return start + at;
      }
    }
    return null;
  }
}

/** Which columns of a file a map reads, by the fields that they go to, and which it does not. */
export function columnUsage(map: ImportMap, header: readonly string[]): ColumnUsage {
  const fieldsOf = new Map<number, string[]>();
  const add = (column: string, field: string) => {
    const at = position(header, column);
    if (at >= 0) fieldsOf.set(at, [...(fieldsOf.get(at) ?? []), field]);
  };
  for (const [field, source] of Object.entries(map.fields)) {
    for (const column of columnsOf(source)) add(column, field);
  }
  for (const { left, file } of map.join) add(left, `join ${file}`);
  const named = header.map((column, index) => ({ column, fields: fieldsOf.get(index) }));
  return {
    used: Object.fromEntries(
      named.flatMap(({ column, fields }) => (fields === undefined ? [] : [[column, fields.join(", ")]])),
    ),
    unused: named.flatMap(({ column, fields }) => (fields === undefined && column !== "" ? [column] : [])),
  };
}

export interface ColumnUsage {
  /** Column to field; several fields are separated by commas. */
  used: Record<string, string>;
  unused: string[];
}

function position(header: readonly string[], name: string): number {
  const exact = header.indexOf(name.trim().normalize("NFC"));
  if (exact >= 0) return exact;
  const plain = plainName(name);
  return plain === "" ? -1 : header.findIndex((column) => plainName(column) === plain);
}
