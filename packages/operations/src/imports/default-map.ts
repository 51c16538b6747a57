import { reasonCatalogue, reasonCodes } from "@leadback/scoring";
import { fieldAliases } from "./field-aliases.ts";
import { isImportField, requiredFields } from "./import-fields.ts";
import type { ImportMapInput } from "./import-map.ts";
import { importRefusal } from "./import-refusal.ts";
import type { ImportMessages } from "./messages.ts";
import { plainName } from "./nearest-name.ts";

const stageWords: Record<string, string[]> = {
  submitted: ["submitted", "new", "enviado", "recebido", "novo", "recibido", "nuevo"],
  accepted: ["accepted", "aceito", "aceptado"],
  contacted: ["contacted", "contatado", "em contato", "contactado"],
  qualified: ["qualified", "qualificado", "calificado"],
  won: ["won", "ganho", "ganado"],
  disqualified: ["disqualified", "desqualificado", "descalificado"],
  lost: ["lost", "perdido"],
};

/**
 * The map of a file whose columns bear names that we know, for an import without one.
 * @throws {OperationError} naming the fields that cannot be found, with a map to start from in `extra.startingMap`
 */
export function defaultMap(header: readonly string[], messages: ImportMessages): ImportMapInput {
  const columns = new Map(header.filter((name) => name !== "").map((name) => [plainName(name), name]));
  const fields: ImportMapInput["fields"] = {};
  for (const [field, names] of Object.entries(fieldAliases)) {
    const column = names.map((name) => columns.get(plainName(name))).find((name) => name !== undefined);
    if (column === undefined) continue;
    if (field === "amount" && fields.amountCents !== undefined) continue;
    fields[field] = { column, ...valuesOf(field) };
  }
  for (const name of header) {
    if (isImportField(name)) fields[name] ??= { column: name };
  }
  if (fields.stage === undefined) delete fields.stageAt;
  const missing = requiredFields.filter((field) => fields[field] === undefined);
  if (missing.length === 0) return { fields };
  const startingMap = {
    fields: {
      ...Object.fromEntries(missing.map((field) => [field, { column: "…" }])),
      ...withoutValues(fields),
    },
  };
  const named = header.filter((name) => name !== "");
  throw importRefusal(
    "bad_import_map",
    messages.mapNeeded(missing, named, JSON.stringify(startingMap, null, 2)),
    { extra: { startingMap, missing, columns: named } },
  );
}

/** The map with only those `values` that the file has, to save and use from then on. */
export function withoutUnseenValues(
  map: ImportMapInput,
  seen: ReadonlyMap<string, ReadonlySet<string>>,
): ImportMapInput {
  const fields = Object.entries(map.fields).map(([field, source]) => {
    if (!("column" in source) || source.values === undefined) return [field, source];
    const { values, ...rest } = source;
    const texts = seen.get(field) ?? new Set();
    const plain = new Set([...texts].map(plainName));
    const kept = Object.entries(values).filter(([text]) => plain.has(plainName(text)));
    return [field, kept.length === 0 ? rest : { ...rest, values: Object.fromEntries(kept) }];
  });
  return { ...map, fields: Object.fromEntries(fields) };
}

function valuesOf(field: string): { values?: Record<string, string> } {
  if (field === "stage") {
    return {
      values: Object.fromEntries(
        Object.entries(stageWords).flatMap(([stage, words]) => words.map((word) => [word, stage])),
      ),
    };
  }
  if (field === "reason") {
    return {
      values: Object.fromEntries(
        reasonCodes.flatMap((code) =>
          Object.values(reasonCatalogue[code].labels).map((label) => [label, code]),
        ),
      ),
    };
  }
  return {};
}

function withoutValues(fields: ImportMapInput["fields"]): Record<string, { column: string }> {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([field, source]) =>
      "column" in source ? [[field, { column: source.column }]] : [],
    ),
  );
}
