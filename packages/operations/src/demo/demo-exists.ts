import { type Database, programs } from "@leadback/db";
import { eq } from "drizzle-orm";

/** Whether a programme, of the demo or not, has the slug. */
export async function demoExists(database: Database, slug = "demo"): Promise<boolean> {
  const found = await database.global
    .select({ id: programs.id })
    .from(programs)
    .where(eq(programs.slug, slug));
  return found.length > 0;
}
