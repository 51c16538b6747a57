import { createHash } from "node:crypto";
import type { Locale } from "@leadback/scoring";
import { readOnlyColumns } from "../exports/export-columns.ts";
import type { Program } from "../programs/program.ts";
import type { OwnReasons } from "../reasons/own-reasons.ts";
import { ColumnEvidence } from "./column-evidence.ts";
import { type ColumnUsage, columnUsage, compileMap } from "./compile-map.ts";
import { defaultMap, withoutUnseenValues } from "./default-map.ts";
import { detectDelimiter } from "./detect-delimiter.ts";
import { detectEncoding } from "./detect-encoding.ts";
import type { DetectedFormat } from "./detect-format.ts";
import type { FileSource } from "./file-source.ts";
import { type DateField, isDateField, isImportField } from "./import-fields.ts";
import { columnsOf, type ImportMap, type ImportMapInput, parseImportMap } from "./import-map.ts";
import { importRefusal } from "./import-refusal.ts";
import type { ImportIssue } from "./import-report.ts";
import { type JoinedFile, joinFile } from "./join-file.ts";
import type { RowMapping } from "./map-row.ts";
import { importMessages } from "./messages.ts";
import { dateReader } from "./read-date.ts";
import { readHeader } from "./read-header.ts";
import type { CsvFile } from "./read-rows.ts";
import { fitReadyMap, isReadyMap, recognizeExport } from "./ready-maps.ts";

export interface InspectedFile {
  file: CsvFile;
  map: ImportMap;
  mapping: Omit<RowMapping, "now">;
  format: DetectedFormat;
  columns: ColumnUsage;
  /** For a file without a map whose columns had to be guessed: the one to save. */
  proposedMap: ImportMapInput | null;
  rows: number;
  bytes: number;
  fileSha256: string;
  /** Of the map and of every file it joins. */
  mapSha256: string;
  /** What joining had to say. */
  issues: ImportIssue[];
  /** To see whether the file changed since. */
  version: string;
}

const distinctValues = 5_000;

/**
 * Reads the file from end to end before anything is written: what it is, how it is written, and whether the map fits.
 * @throws {OperationError} when the file cannot be read as a whole
 */
export async function inspectFile(
  source: FileSource,
  givenMap: unknown,
  {
    program,
    locale,
    own,
    updates = false,
  }: {
    program: Program;
    /** In which it is said what is wrong. */
    locale: Locale;
    own: OwnReasons;
    updates?: boolean;
  },
  onRows: (rows: number) => void | Promise<void>,
): Promise<InspectedFile> {
  const messages = importMessages[locale];
  const ready = isReadyMap(givenMap) ? givenMap : null;
  const ownCodes = new Set(own.byCode.keys());
  const parseMap = (input: unknown) => parseImportMap(updates ? withUpdates(input) : input, locale, ownCodes);
  let parsed = givenMap === undefined || ready !== null ? null : parseMap(givenMap);
  const version = await source.version().catch(() => "");
  const stated = parsed?.format.encoding;
  const { encoding, lineEnd, sha256, bytes } = await detectEncoding(source, stated, messages);
  const text = { source, encoding };
  const wantedOf = (map: ImportMap | null) =>
    map === null ? [] : Object.values(map.fields).flatMap(columnsOf);
  const keys = parsed?.join.map(({ left }) => left) ?? [];
  const delimiter =
    parsed?.format.delimiter ?? (await detectDelimiter(text, [...wantedOf(parsed), ...keys], messages));
  const file: CsvFile = { ...text, delimiter };
  const opened = await readHeader(file, messages);
  await opened.rows.return(undefined);
  const { header } = opened;
  if (ready !== null) parsed = parseMap(await fitReadyMap(ready, header, messages));
  const recognized = parsed === null && !isOurOwn(header) ? await recognizeExport(header) : null;
  if (recognized !== null) {
    const map = await fitReadyMap(recognized, header, messages);
    throw importRefusal("bad_import_map", messages.recognizedExport(source.fileName, recognized), {
      extra: { suggestedMap: recognized, proposedMap: map },
    });
  }
  const found = parsed === null ? defaultMap(header, messages) : null;
  const map = parsed ?? parseMap(found);
  const joined: JoinedFile[] = [];
  for (const joining of map.join) {
    joined.push(await joinFile(joining, source, map.format, wantedOf(map), messages));
  }
  const compiled = compileMap(map, header, joined, messages);

  const evidence = new ColumnEvidence(map, compiled);
  const { rows } = await readHeader(file, messages);
  const translated = found === null ? [] : ["stage", "reason"].filter((field) => field in found.fields);
  const seen = new Map(translated.map((field) => [field, new Set<string>()]));
  let count = 0;
  for await (const { line, cells } of rows) {
    count += 1;
    if (cells.length === header.length) {
      evidence.add(cells, line, null);
      for (const [field, texts] of seen) {
        if (texts.size < distinctValues) texts.add(compiled.sources.get(field)?.readRaw(cells) ?? "");
      }
    }
    if (count % 5_000 === 0) await onRows(count);
  }
  if (count === 0) throw importRefusal("unreadable_file", messages.noRows(source.fileName));
  for (const other of joined) {
    const before =
      header.length +
      joined.slice(0, joined.indexOf(other)).reduce((sum, { header }) => sum + header.length, 0);
    const blanks = Array.from({ length: before }, () => "");
    for (const row of other.rows.values()) evidence.add([...blanks, ...row.cells], row.line, other);
  }

  const zone = map.format.zone ?? program.zone;
  const format: DetectedFormat = {
    encoding,
    delimiter,
    lineEnd,
    zone,
    dateOrder: {},
    decimal: {},
    columns: header,
  };
  for (const [column, order] of evidence.decideDates(messages)) format.dateOrder[column] = order;
  for (const [column, sign] of evidence.decideDecimals(messages)) format.decimal[column] = sign;
  for (const [field, { column, cellIndex, pattern }] of compiled.sources) {
    if (column === null || cellIndex === null) continue;
    const { dateOrder, decimal } = map.format;
    if (isDateField(field) && pattern === null && dateOrder !== undefined)
      format.dateOrder[column] = dateOrder;
    if (field === "amount" && decimal !== undefined) format.decimal[column] = decimal;
  }
  const dateReaders = new Map(
    [...compiled.sources].flatMap(([field, source]): [DateField, ReturnType<typeof dateReader>][] => {
      if (!isDateField(field)) return [];
      const order = format.dateOrder[source.column ?? ""] ?? null;
      return [[field, dateReader({ order, pattern: source.pattern, zone })]];
    }),
  );
  const amountColumn = compiled.sources.get("amount")?.column ?? "";
  return {
    file,
    map,
    mapping: {
      map: compiled,
      columnCount: header.length,
      dateReaders,
      decimal: format.decimal[amountColumn] ?? null,
      currency: program.currency,
      locale: program.locale,
      own,
      messages,
    },
    format,
    columns: columnUsage(map, header),
    proposedMap: found === null || isOurOwn(header) ? null : withoutUnseenValues(found, seen),
    rows: count,
    bytes,
    fileSha256: sha256,
    mapSha256: createHash("sha256")
      .update(JSON.stringify([map, joined.map((other) => other.sha256)]))
      .digest("hex"),
    issues: joined.flatMap((other) => other.issues),
    version,
  };
}

function withUpdates(map: unknown): unknown {
  return typeof map === "object" && map !== null && !Array.isArray(map) ? { ...map, updates: true } : map;
}

/** A file whose columns bear exactly our field names leaves nothing to guess: it needs no map. */
function isOurOwn(header: readonly string[]): boolean {
  return (
    header.includes("externalId") &&
    header.every((name) => isImportField(name) || readOnlyColumns.includes(name))
  );
}
