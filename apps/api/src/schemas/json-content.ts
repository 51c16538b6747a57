import type { z } from "zod";

/** A JSON body, as routes declare it. */
export function jsonContent<Schema extends z.ZodType>(schema: Schema) {
  return { "application/json": { schema } };
}
