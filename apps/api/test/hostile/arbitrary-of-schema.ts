import fc from "fast-check";

/** As far as our own description uses JSON Schema. */
export interface JsonSchema {
  $ref?: string;
  type?: string | string[];
  properties?: Record<string, JsonSchema>;
  required?: string[];
  additionalProperties?: boolean | JsonSchema;
  items?: JsonSchema;
  enum?: unknown[];
  const?: unknown;
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
  allOf?: JsonSchema[];
  minimum?: number;
  maximum?: number;
  exclusiveMinimum?: number;
  minLength?: number;
  maxLength?: number;
  minItems?: number;
  maxItems?: number;
  format?: string;
  pattern?: string;
}

export type Schemas = Record<string, JsonSchema>;

const deepest = 6;

/** Values of which most are what the schema asks for. Patterns and formats are met with examples, or not at all. */
export function arbitraryOf(schema: JsonSchema, schemas: Schemas, depth = 0): fc.Arbitrary<unknown> {
  if (depth > deepest) return fc.constant(null);
  const inner = (part: JsonSchema) => arbitraryOf(part, schemas, depth + 1);
  if (schema.$ref !== undefined) return inner(schemas[schema.$ref.split("/").at(-1) ?? ""] ?? {});
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices !== undefined) return fc.oneof(...choices.map(inner));
  if (schema.allOf !== undefined) {
    return fc
      .tuple(...schema.allOf.map(inner))
      .map((parts) => Object.assign({}, ...parts.filter((part) => typeof part === "object")) as unknown);
  }
  const type = Array.isArray(schema.type) ? schema.type[0] : schema.type;
  switch (type) {
    case "object":
      return objectOf(schema, inner);
    case "array":
      return fc.array(inner(schema.items ?? {}), {
        minLength: Math.min(schema.minItems ?? 0, 5),
        maxLength: Math.min(schema.maxItems ?? 3, 5),
      });
    case "integer":
    case "number":
      return numberOf(schema, type === "integer");
    case "boolean":
      return fc.boolean();
    case "null":
      return fc.constant(null);
    case "string":
      return textOf(schema);
    default:
      return fc.jsonValue({ maxDepth: 2 });
  }
}

function objectOf(
  schema: JsonSchema,
  inner: (part: JsonSchema) => fc.Arbitrary<unknown>,
): fc.Arbitrary<unknown> {
  const members = Object.entries(schema.properties ?? {}).map(([name, part]) => [name, inner(part)] as const);
  const required = new Set(schema.required);
  const known = fc.record(Object.fromEntries(members), {
    requiredKeys: [...required].filter((name) => members.some(([member]) => member === name)),
  });
  const more = schema.additionalProperties;
  if (typeof more !== "object") return known;
  const key = fc.stringMatching(/^[a-z]{1,12}$/);
  return fc
    .tuple(known, fc.dictionary(key, inner(more), { maxKeys: 3 }))
    .map(([fixed, free]) => ({ ...free, ...fixed }));
}

function numberOf(schema: JsonSchema, isWhole: boolean): fc.Arbitrary<number> {
  const min = schema.minimum ?? (schema.exclusiveMinimum === undefined ? -1e6 : schema.exclusiveMinimum + 1);
  const max = Math.max(min, Math.min(schema.maximum ?? min + 1e9, min + 1e9));
  return isWhole
    ? fc.integer({ min: Math.ceil(Math.max(min, -(2 ** 31))), max: Math.floor(Math.min(max, 2 ** 31 - 1)) })
    : fc.double({ min, max, noNaN: true });
}

const examplesOfFormat: Record<string, fc.Arbitrary<string>> = {
  uuid: fc.uuid(),
  email: fc.constantFrom("ana@empresa.com.br", "b@c.io"),
  date: fc.constantFrom("2026-01-31", "2024-02-29", "2026-11-01"),
  "date-time": fc
    .date({ min: new Date(0), max: new Date(4e12), noInvalidDate: true })
    .map((date) => date.toISOString()),
  uri: fc.constantFrom("https://empresa.com.br/a", "http://localhost/"),
};

function textOf(schema: JsonSchema): fc.Arbitrary<string> {
  const example = schema.format === undefined ? undefined : examplesOfFormat[schema.format];
  if (example !== undefined) return example;
  const minLength = schema.minLength ?? 0;
  const maxLength = Math.max(minLength, Math.min(schema.maxLength ?? 40, 40));
  const plain = fc.string({ unit: "grapheme", minLength, maxLength });
  if (schema.pattern === undefined) return plain;
  return fc.oneof(fc.constantFrom("BRL", "BR", "pt-BR", "09:00", "empresa.com.br"), plain);
}

/** What no schema asks for. */
export const nastyValue: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    -1,
    0,
    1.5,
    2 ** 53,
    1e308,
    "",
    " ",
    "\0",
    "\u202e",
    "a".repeat(5_000),
    "9999-99-99",
    "0000-01-01T00:00:00Z",
    "+275760-09-13T00:00:00Z",
    "' OR 1=1--",
    "%",
    "\\",
    "1e400",
    [],
    {},
    [[]],
    { toString: 1 },
    { constructor: { prototype: 1 } },
  ),
  fc.jsonValue({ maxDepth: 3 }),
  fc.string({ unit: "binary", maxLength: 30 }),
  fc.double(),
);

/** A value that was broken in one place: a member taken away, added or replaced. */
export function broken(value: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  return fc
    .tuple(value, nastyValue, fc.nat(), fc.constantFrom("replace", "remove", "add", "whole"))
    .map(([whole, nasty, index, way]) => {
      if (way === "whole" || typeof whole !== "object" || whole === null) return nasty;
      return breakIn(whole, nasty, index, way);
    });
}

function breakIn(whole: object, nasty: unknown, index: number, way: string): unknown {
  const members = Object.entries(whole);
  const at = members[index % Math.max(1, members.length)];
  if (way === "add" || at === undefined) return { ...whole, unforeseen: nasty };
  const [name, member] = at;
  if (way === "remove") return Object.fromEntries(members.filter(([key]) => key !== name));
  const isNested = typeof member === "object" && member !== null && index % 2 === 0;
  const replaced = isNested ? breakIn(member, nasty, Math.floor(index / 7), "replace") : nasty;
  return Array.isArray(whole)
    ? whole.map((item: unknown, position) => (String(position) === name ? replaced : item))
    : { ...whole, [name]: replaced };
}
