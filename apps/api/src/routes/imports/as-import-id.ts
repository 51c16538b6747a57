import type { ImportId } from "@leadback/db";

/** Safe: an id from outside is only looked up, within the caller's programme. */
export function asImportId(id: string): ImportId {
  return id as ImportId;
}
