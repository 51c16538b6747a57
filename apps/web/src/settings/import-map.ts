/** A map as people change it: which column goes where. What else a source says, such as translated values, stays. */
export interface ImportMap {
  fields: Record<string, unknown>;
  [part: string]: unknown;
}

export const importFields = [
  "externalId",
  "partner",
  "partnerName",
  "partnerEmail",
  "channel",
  "submittedAt",
  "stage",
  "stageAt",
  "endedAt",
  "acceptedAt",
  "contactedAt",
  "qualifiedAt",
  "disqualifiedAt",
  "wonAt",
  "lostAt",
  "reason",
  "reasonText",
  "sentence",
  "amount",
  "currency",
  "owner",
  "company.name",
  "company.domain",
  "company.taxId",
  "company.industry",
  "company.employees",
  "company.country",
  "company.region",
  "company.city",
  "contact.name",
  "contact.email",
  "contact.phone",
  "contact.role",
] as const;

/** Without these no lead can be brought in. */
export const requiredFields = ["partner", "submittedAt"] as const satisfies (typeof importFields)[number][];

export type ImportField = (typeof importFields)[number];

export function asImportMap(map: unknown): ImportMap {
  const parts = isRecord(map) ? map : {};
  return { ...parts, fields: isRecord(parts.fields) ? parts.fields : {} };
}

/** What a refusal offers to start from where the names of the columns do not say enough; null where it offers nothing. */
export function startOf(problem: object): { map: ImportMap; columns: string[] } | null {
  if (!("startingMap" in problem && "columns" in problem && Array.isArray(problem.columns))) return null;
  const columns = problem.columns.filter((column) => typeof column === "string");
  const { fields, ...parts } = asImportMap(problem.startingMap);
  const known = Object.entries(fields).filter(([, source]) =>
    columns.some((one) => one === columnOf(source)),
  );
  return { map: { ...parts, fields: Object.fromEntries(known) }, columns };
}

/** The field that a column fills; null where it is not used. */
export function fieldOf(map: ImportMap, column: string): string | null {
  const entry = Object.entries(map.fields).find(([, source]) => columnOf(source) === column);
  return entry?.[0] ?? null;
}

/** The map in which a column fills this field and no other. */
export function withColumn(map: ImportMap, column: string, field: string | null): ImportMap {
  const before = fieldOf(map, column);
  if (before === field) return map;
  const rest = Object.entries(map.fields).filter(([name]) => name !== before && name !== field);
  return { ...map, fields: Object.fromEntries(field === null ? rest : [...rest, [field, { column }]]) };
}

function columnOf(source: unknown): unknown {
  return isRecord(source) ? source.column : undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
