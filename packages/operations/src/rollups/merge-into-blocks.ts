import {
  type ProgramId,
  type RollupDimension,
  rollupBlocks,
  rollupDimensions,
  type Transaction,
} from "@leadback/db";
import { and, eq, inArray, sql } from "drizzle-orm";
import { tallyAt } from "../comparison/count-leads.ts";
import { addToTally, type Tally } from "../comparison/tally.ts";
import { spansOfDay } from "./block-spans.ts";
import type { DayFigures } from "./day-figures.ts";
import { addPacked, packTallies } from "./pack-tallies.ts";

const blocksPerStatement = 16;

/** Blocks that a check has put aside within its transaction have their level raised by so much. */
export const levelsAside = 100;

/** Adds the figures of days to the blocks of every length to which the days belong. */
export async function mergeIntoBlocks(
  transaction: Transaction,
  programId: ProgramId,
  { byDay }: DayFigures,
  { aside = false }: { aside?: boolean } = {},
): Promise<void> {
  const shift = aside ? levelsAside : 0;
  for (const dimension of rollupDimensions) {
    const daysBySpan = new Map<string, { level: number; start: number; days: number[] }>();
    for (const day of byDay[dimension].keys()) {
      for (const { level: plainLevel, start } of spansOfDay(day)) {
        const level = plainLevel + shift;
        const name = `${level} ${start}`;
        const span = daysBySpan.get(name) ?? { level, start, days: [] };
        span.days.push(day);
        daysBySpan.set(name, span);
      }
    }
    const spans = [...daysBySpan.values()];
    for (let first = 0; first < spans.length; first += blocksPerStatement) {
      const some = spans.slice(first, first + blocksPerStatement);
      const stored = await readBlocks(transaction, programId, dimension, some);
      const rows = some.map(({ level, start, days }) => {
        const tallies = new Map<string, Tally>();
        const before = stored.get(`${level} ${start}`);
        if (before !== undefined) addPacked(before, (key) => tallyAt(tallies, key));
        for (const day of days) {
          for (const [key, figures] of byDay[dimension].get(day) ?? []) {
            const tally = tallyAt(tallies, key);
            for (const [place, amount] of figures) addToTally(tally, place, amount);
          }
        }
        return { programId, dimension, level, start, tallies: packTallies(tallies) };
      });
      await transaction
        .insert(rollupBlocks)
        .values(rows)
        .onConflictDoUpdate({
          target: [rollupBlocks.programId, rollupBlocks.dimension, rollupBlocks.level, rollupBlocks.start],
          set: { tallies: sql`excluded.tallies` },
        });
    }
  }
}

async function readBlocks(
  transaction: Transaction,
  programId: ProgramId,
  dimension: RollupDimension,
  spans: readonly { level: number; start: number }[],
): Promise<Map<string, Buffer>> {
  const rows = await transaction
    .select()
    .from(rollupBlocks)
    .where(
      and(
        eq(rollupBlocks.programId, programId),
        eq(rollupBlocks.dimension, dimension),
        inArray(
          sql`(${rollupBlocks.level}, ${rollupBlocks.start})`,
          spans.map(({ level, start }) => sql`(${level}::smallint, ${start}::integer)`),
        ),
      ),
    );
  return new Map(rows.map(({ level, start, tallies }) => [`${level} ${start}`, tallies]));
}
