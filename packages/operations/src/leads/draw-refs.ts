import { executePrepared, type Transaction } from "@leadback/db";
import { sql } from "drizzle-orm";

/** Letters and digits that cannot be taken for one another when read out. */
const alphabet = "ABCDEFGHJKMNPQRTUVWXY346789";
const length = 6;

/** Draws `count` references that no lead of the programme has. `random` gives numbers in [0, 1). */
export async function drawRefs(
  transaction: Transaction,
  count: number,
  random: () => number,
): Promise<string[]> {
  const drawn = new Set<string>();
  while (drawn.size < count) {
    const candidates = new Set<string>();
    while (candidates.size < count - drawn.size) candidates.add(drawRef(random));
    // One look into the index for each, whatever the planner believes of a table that has just grown.
    const taken = await executePrepared<{ ref: string }>(
      transaction,
      sql`select ref from jsonb_array_elements_text(${JSON.stringify([...candidates])}::jsonb) as drawn (ref)
      where exists (select 1 from leads where leads.ref = drawn.ref::char(6) offset 0)`,
    );
    for (const { ref } of taken) candidates.delete(ref);
    for (const ref of candidates) drawn.add(ref);
  }
  return [...drawn];
}

function drawRef(random: () => number): string {
  return Array.from({ length }, () => alphabet[Math.floor(random() * alphabet.length)]).join("");
}

/** As people read it: `KTR-7QF`. */
export function formatRef(ref: string): string {
  return `${ref.slice(0, 3)}-${ref.slice(3)}`;
}
