import type { HonoRequest } from "hono";

/** The text fields of a form, sent either way that forms are; empty for a body that is none. */
export async function readForm(request: HonoRequest): Promise<Map<string, string>> {
  try {
    const fields = Object.entries(await request.parseBody());
    return new Map(fields.filter((field): field is [string, string] => typeof field[1] === "string"));
  } catch {
    return new Map();
  }
}
