import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** A file kept beside the repository, or null where it is not there. */
export function readReference(path: string): string | null {
  const file = fileURLToPath(new URL(`../../../../shared/${path}`, import.meta.url));
  return existsSync(file) ? readFileSync(file, "utf8") : null;
}

/** Rows of a comma-separated file by column name; quoted fields may hold commas. */
export function parseRows(csv: string): Record<string, string>[] {
  const [header = [], ...rows] = csv
    .replace(/^\uFEFF/, "")
    .trim()
    .split(/\r?\n/)
    .map(parseLine);
  return rows.map((row) => Object.fromEntries(header.map((name, i) => [name, row[i] ?? ""])));
}

function parseLine(line: string): string[] {
  const fields = `${line},`.match(/("(?:[^"]|"")*"|[^,]*),/g) ?? [];
  return fields
    .map((field) => field.slice(0, -1))
    .map((field) => (field.startsWith('"') ? field.slice(1, -1).replaceAll('""', '"') : field));
}
