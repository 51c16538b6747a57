import {
  columnName,
  type DeliveryId,
  type DeliveryState,
  type deliveries,
  type Transaction,
} from "@leadback/db";
import { type SQL, sql } from "drizzle-orm";
import type { OperationContext } from "../context.ts";
import { newId } from "../new-id.ts";
import { deliveryTransitions } from "./delivery-transitions.ts";

/** A letter with its words is some 100 KB on its way to the database. */
const rowsAtOnce = 250;

type Letter = { id: DeliveryId } & Partial<typeof deliveries.$inferInsert>;

interface MoveEach<Moved extends Letter> {
  from: DeliveryState;
  to: DeliveryState;
  /** Each with what is set of it; all of them set the same columns. */
  letters: readonly Moved[];
  at: Date;
}

/** The same as `moveDelivery` for many letters, of which each says something else. Gives those that have moved. */
export async function moveEach<Moved extends Letter>(
  transaction: Transaction,
  { programId }: Pick<OperationContext, "programId">,
  { from, to, letters, at }: MoveEach<Moved>,
): Promise<Moved[]> {
  if (!(deliveryTransitions[from] as readonly DeliveryState[]).includes(to)) {
    throw new Error(`A letter never goes from "${from}" to "${to}".`);
  }
  const moved = new Set<string>();
  const when = at.toISOString();
  for (let start = 0; start < letters.length; start += rowsAtOnce) {
    const given = letters.slice(start, start + rowsAtOnce);
    const rows = await transaction.execute<{ id: string }>(sql`
      with given as (
        select * from jsonb_populate_recordset(null::deliveries, ${JSON.stringify(given.map(asRow))}::jsonb)
      ), events as (
        select * from jsonb_to_recordset(${JSON.stringify(given.map(({ id }) => ({ id, event_id: newId(at) })))}::jsonb) as e(id uuid, event_id uuid)
      ), moved as (
        update deliveries set state = ${to}, state_reason = null, updated_at = ${when}::timestamptz, ${assignments(given)}
        from given
        where deliveries.program_id = ${programId} and deliveries.id = given.id and deliveries.state = ${from}
        returning deliveries.id
      )
      insert into delivery_events (program_id, id, delivery_id, from_state, to_state, at)
      select ${programId}::uuid, e.event_id, moved.id, ${from}::text, ${to}::text, ${when}::timestamptz from moved join events e using (id)
      returning delivery_id as id`);
    for (const { id } of rows) moved.add(id);
  }
  return letters.filter(({ id }) => moved.has(id));
}

function asRow(letter: Letter): Record<string, unknown> {
  return Object.fromEntries(Object.entries(letter).map(([key, value]) => [columnName(key), value]));
}

function assignments([first]: readonly Letter[]): SQL {
  const names = Object.keys(first ?? {}).filter((key) => key !== "id");
  return sql.join(
    names.map((key) => sql`${sql.identifier(columnName(key))} = given.${sql.identifier(columnName(key))}`),
    sql`, `,
  );
}
