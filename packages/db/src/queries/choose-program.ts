import { type SQL, sql } from "drizzle-orm";
import type { ProgramId } from "../schema/index.ts";

/** From here to the end of the transaction, the rows of this programme are there and no other. */
export function chooseProgram(programId: ProgramId): SQL {
  return sql`select set_config('leadback.program_id', ${programId}::text, true)`;
}
