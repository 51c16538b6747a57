import {
  type ProgramId,
  type RollupDimension,
  rollupBlocks,
  rollupDimensions,
  type Transaction,
} from "@leadback/db";
import { and, eq, inArray, sql } from "drizzle-orm";
import { spansOfDay } from "./block-spans.ts";
import type { DayFigures } from "./day-figures.ts";
import { packFigures, readPacked } from "./pack-tallies.ts";

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
        const byKey = new Map<string, Map<number, number>>();
        const enter = (key: string) => {
          const known = byKey.get(key) ?? new Map<number, number>();
          byKey.set(key, known);
          return known;
        };
        const before = stored.get(`${level} ${start}`);
        if (before !== undefined) readPacked(before, enter, add);
        for (const day of days) {
          for (const [key, figures] of byDay[dimension].get(day) ?? []) {
            const own = enter(key);
            for (const [place, amount] of figures) add(own, place, amount);
          }
        }
        return { programId, dimension, level, start, tallies: packFigures(byKey) };
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

function add(figures: Map<number, number>, place: number, amount: number): void {
  figures.set(place, (figures.get(place) ?? 0) + amount);
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
