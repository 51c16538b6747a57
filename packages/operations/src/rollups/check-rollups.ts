import { rollupBlocks, rollupDeltas, rollupStates, type Transaction } from "@leadback/db";
import { and, asc, eq, gte, inArray, lt, sql } from "drizzle-orm";
import type { OperationContext } from "../context.ts";
import { getProgram } from "../programs/program.ts";
import { figuresOfDeltas, lockBlocks } from "./fold-deltas.ts";
import { levelsAside, mergeIntoBlocks } from "./merge-into-blocks.ts";
import { countAnew } from "./rebuild-rollups.ts";
import { rollupRules } from "./rollup-rules.ts";

const deltasPerPage = 10_000;

export interface RollupCheck {
  /** `outdated`: not counted yet, or by other rules than today's; figures then come from the leads. `busy`: a job is at it. */
  state: "checked" | "outdated" | "busy";
  blocks: number;
  differences: { dimension: string; level: number; start: number }[];
}

/** Ends the transaction of a check, which leaves nothing behind. */
class CheckDone extends Error {
  override readonly name = "CheckDone";
  readonly check: RollupCheck;

  constructor(check: RollupCheck) {
    super("The check is done.");
    this.check = check;
  }
}

/** Counts all blocks again from the leads and compares, with what has not been taken into them yet; changes nothing. */
export async function checkRollups(context: OperationContext): Promise<RollupCheck> {
  try {
    return await context.database.inProgram(context.programId, async (transaction) => {
      throw new CheckDone(await checkWithin(transaction, context));
    });
  } catch (error) {
    if (error instanceof CheckDone) return error.check;
    throw error;
  }
}

async function checkWithin(transaction: Transaction, context: OperationContext): Promise<RollupCheck> {
  const { programId } = context;
  const nothing = { blocks: 0, differences: [] };
  if (!(await lockBlocks(transaction, programId))) return { state: "busy", ...nothing };
  const program = await getProgram(transaction, programId);
  const [state] = await transaction.select().from(rollupStates).where(eq(rollupStates.programId, programId));
  if (state?.rules !== rollupRules(program)) return { state: "outdated", ...nothing };
  await transaction
    .update(rollupBlocks)
    .set({ level: sql`${rollupBlocks.level} + ${levelsAside}` })
    .where(eq(rollupBlocks.programId, programId));
  const counted = await countAnew(transaction, context, program);
  for (let first = 0; first < counted.length; first += deltasPerPage) {
    const deltas = await transaction
      .select()
      .from(rollupDeltas)
      .where(
        and(
          eq(rollupDeltas.programId, programId),
          inArray(rollupDeltas.id, counted.slice(first, first + deltasPerPage)),
        ),
      );
    await mergeIntoBlocks(transaction, programId, figuresOfDeltas(deltas), { aside: true });
  }
  const stored = await listBlocks(transaction, context, true);
  const computed = await listBlocks(transaction, context, false);
  const names = [...new Set([...stored.keys(), ...computed.keys()])];
  const differences = names
    .filter((name) => stored.get(name) !== computed.get(name))
    .map((name) => {
      const [dimension = "", level, start] = name.split(" ");
      return { dimension, level: Number(level), start: Number(start) };
    });
  return { state: "checked", blocks: computed.size, differences };
}

/** The hash of each block that holds anything. */
async function listBlocks(
  transaction: Transaction,
  { programId }: OperationContext,
  aside: boolean,
): Promise<Map<string, string>> {
  const shift = aside ? levelsAside : 0;
  const rows = await transaction
    .select({
      dimension: rollupBlocks.dimension,
      level: rollupBlocks.level,
      start: rollupBlocks.start,
      hash: sql<string>`md5(${rollupBlocks.tallies})`,
    })
    .from(rollupBlocks)
    .where(
      and(
        eq(rollupBlocks.programId, programId),
        gte(rollupBlocks.level, shift),
        lt(rollupBlocks.level, shift + levelsAside),
        sql`length(${rollupBlocks.tallies}) > 0`,
      ),
    )
    .orderBy(asc(rollupBlocks.level), asc(rollupBlocks.start));
  return new Map(
    rows.map(({ dimension, level, start, hash }) => [`${dimension} ${level - shift} ${start}`, hash]),
  );
}
