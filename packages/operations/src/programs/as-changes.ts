import { z } from "zod";

/**
 * The schema of a change of something: every field may be left out and stays as it is, or is `null` and goes back to its
 * default. What holds between fields is checked once they are put together.
 */
export function asChanges(schema: z.core.$ZodType): z.ZodType {
  const plain = withoutDefault(schema);
  if (plain instanceof z.ZodObject) {
    const fields = Object.entries(plain.shape as Record<string, z.core.$ZodType>);
    return z.strictObject(
      Object.fromEntries(fields.map(([name, field]) => [name, asChanges(field).nullable().optional()])),
    );
  }
  if (plain instanceof z.ZodRecord) {
    return z.record(asText(plain.keyType), asChanges(plain.valueType).nullable());
  }
  return plain;
}

function withoutDefault(schema: z.core.$ZodType): z.ZodType {
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault || schema instanceof z.ZodOptional)
    return withoutDefault(schema.def.innerType);
  return schema as z.ZodType;
}

/** Safe: the keys of what is stored as JSON are texts. */
function asText(keyType: z.core.$ZodType): z.ZodString {
  return keyType as z.ZodString;
}
