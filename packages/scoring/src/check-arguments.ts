import { LeadMetricsError } from "./lead-metrics-error.ts";

/** Refuses what is no object with named fields, so that nobody has to guess from a TypeError which argument was meant. */
export function checkFields<Fields extends object>(name: string, fields: Fields): Fields {
  if (isFields(fields)) return fields;
  throw invalid(`"${name}" takes an object with named fields; got ${shown(fields)}`);
}

export function checkList<List extends ArrayLike<unknown>>(name: string, list: List): List {
  if (Array.isArray(list) || ArrayBuffer.isView(list)) return list;
  throw invalid(`"${name}" takes a list; got ${shown(list)}`);
}

/** A list of objects with named fields, or of lists. */
export function checkRows<Row extends object>(name: string, rows: readonly Row[]): readonly Row[] {
  checkList(name, rows);
  for (let i = 0; i < rows.length; i += 1) {
    const row: unknown = rows[i];
    if (typeof row === "object" && row !== null) continue;
    throw invalid(`"${name}" takes a list of objects; got ${shown(row)} at place ${i}`);
  }
  return rows;
}

function isFields(value: unknown): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** What was given, without repeating a text: it may be about a person. */
export function shown(value: unknown): string {
  if (value === undefined) return "nothing";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "string") return "a text";
  return typeof value === "object" && value !== null ? "an object" : String(value);
}

function invalid(message: string): LeadMetricsError {
  return new LeadMetricsError("INVALID_INPUT", message);
}
