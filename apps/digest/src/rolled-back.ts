import type { Database, ProgramId } from "@leadback/db";

/**
 * Runs `work` against a database that forgets everything it did: one transaction that is rolled back at the end,
 * however `work` ends. What a dry run reports is therefore what the real one would have done.
 */
export async function rolledBack<Result>(
  database: Database,
  programId: ProgramId,
  work: (database: Database) => Promise<Result>,
): Promise<Result> {
  const undo = new Error("rolled back on purpose");
  const outcome: { result?: Result } = {};
  try {
    await database.asOne(programId, async (trial) => {
      outcome.result = await work(trial);
      throw undo;
    });
  } catch (error) {
    if (error !== undo) throw error;
  }
  if (!("result" in outcome)) throw new Error("A dry run ended without a result.");
  return outcome.result as Result;
}
