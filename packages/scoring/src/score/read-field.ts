/** Values found under a path. `isPartial` says that some element of a list lacked the field. */
interface FieldValues {
  values: readonly unknown[];
  isPartial: boolean;
}

export type ReadField = (subject: unknown) => FieldValues;

const missing: FieldValues = { values: [], isPartial: true };

/** A reader for a path such as `company.employees`; a list on the way stands for each of its elements. */
export function readField(path: string): ReadField {
  const keys = path.split(".");
  return (subject) => read(subject, keys, 0);
}

function read(subject: unknown, keys: readonly string[], depth: number): FieldValues {
  if (Array.isArray(subject)) return merge(subject.map((element) => read(element, keys, depth)));
  if (isMissing(subject)) return missing;
  const key = keys[depth];
  if (key === undefined) return { values: [subject], isPartial: false };
  if (typeof subject !== "object" || subject === null || !Object.hasOwn(subject, key)) return missing;
  return read(Reflect.get(subject, key), keys, depth + 1);
}

function merge(parts: readonly FieldValues[]): FieldValues {
  if (parts.length === 0) return missing;
  return {
    values: parts.flatMap(({ values }) => values),
    isPartial: parts.some(({ isPartial }) => isPartial),
  };
}

function isMissing(value: unknown): boolean {
  return (
    value === undefined ||
    value === null ||
    (typeof value === "string" && value.trim() === "") ||
    (typeof value === "number" && !Number.isFinite(value))
  );
}
