import { readFile } from "node:fs/promises";
import { z } from "zod";
import { requiredFields } from "./import-fields.ts";
import { columnsOf, type FieldSource, type ImportMapInput } from "./import-map.ts";
import { importRefusal } from "./import-refusal.ts";
import type { ImportMessages } from "./messages.ts";
import { plainName } from "./nearest-name.ts";

/** Maps for the exports of well-known systems. */
export const readyMapNames = ["bitrix24", "hubspot", "pipedrive", "rdstation", "salesforce"] as const;
export type ReadyMapName = (typeof readyMapNames)[number];

/** A map for every form of a system's export: of each field the first source counts whose columns the file has. */
const readyMapSchema = z.strictObject({
  system: z.string(),
  /** The file is one of the system's when it has a column of each group. */
  signature: z.array(z.array(z.string()).min(1)).min(1),
  format: z.record(z.string(), z.unknown()).optional(),
  fields: z.record(z.string(), z.array(z.record(z.string(), z.unknown())).min(1)),
});

type ReadyMap = z.infer<typeof readyMapSchema>;

async function readReadyMap(name: ReadyMapName): Promise<ReadyMap> {
  const text = await readFile(new URL(`../../maps/ready/${name}.json`, import.meta.url), "utf8");
  return readyMapSchema.parse(JSON.parse(text));
}

/**
 * The map that a ready one becomes for the columns of a file.
 * @throws {OperationError} `bad_import_map` naming the columns that it looked for and did not find
 */
export async function fitReadyMap(
  name: ReadyMapName,
  header: readonly string[],
  messages: ImportMessages,
): Promise<ImportMapInput> {
  const { system, format, fields } = await readReadyMap(name);
  const columns = new Set(header.map(plainName));
  const hasAll = (source: FieldSource) => columnsOf(source).every((column) => columns.has(plainName(column)));
  const fitted = Object.entries(fields).flatMap(([field, alternatives]) => {
    const found = asSources(alternatives).find(hasAll);
    return found === undefined ? [] : [[field, found]];
  });
  const map = {
    ...(format === undefined ? {} : { format }),
    backfill: true,
    fields: Object.fromEntries(fitted),
  };
  const missing = requiredFields.filter((field) => !Object.hasOwn(map.fields, field));
  if (missing.length === 0) return map;
  const wanted = missing.flatMap((field) => asSources(fields[field] ?? []).flatMap(columnsOf));
  throw importRefusal("bad_import_map", messages.readyMapMisfit(system, missing, [...new Set(wanted)]), {
    extra: { missing },
  });
}

/** The system whose export has such columns; `null` when it is none that we know. */
export async function recognizeExport(header: readonly string[]): Promise<ReadyMapName | null> {
  const columns = new Set(header.map(plainName));
  for (const name of readyMapNames) {
    const { signature } = await readReadyMap(name);
    if (signature.every((group) => group.some((column) => columns.has(plainName(column))))) return name;
  }
  return null;
}

/** Safe: the map that comes of them is checked like every other. */
function asSources(alternatives: readonly Record<string, unknown>[]): FieldSource[] {
  return alternatives as unknown as FieldSource[];
}

export function isReadyMap(name: unknown): name is ReadyMapName {
  return readyMapNames.some((known) => known === name);
}
