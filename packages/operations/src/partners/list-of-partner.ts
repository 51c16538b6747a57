import type { PartnerId, Transaction } from "@leadback/db";
import { z } from "zod";
import type { OperationContext } from "../context.ts";
import { decodeCursor, encodeCursor } from "../cursor.ts";
import { parseInput } from "../parse-input.ts";
import { readPartner } from "./get-partner.ts";

export const listOfPartnerInput = z.strictObject({
  cursor: z.string().max(500).optional(),
  limit: z.coerce.number().int().min(1, "At least 1.").max(200, "At most 200.").default(50),
});

export type ListOfPartnerInput = z.input<typeof listOfPartnerInput>;

/** Of the last row of a page: by what it is ordered, and its id. */
type Position = [at: string, id: string];

interface PartnerList<Row, View> {
  cursorSchema: z.ZodType<Position>;
  /** At most so many rows in their order, those after a position where there is one. */
  read: (transaction: Transaction, after: Position | undefined, limit: number) => Promise<Row[]>;
  positionOf: (row: Row) => Position;
  view: (transaction: Transaction, rows: readonly Row[]) => View[] | Promise<View[]>;
}

/** A page of what there is about one partner, for an actor that may see the partner. */
export async function listOfPartner<Row, View>(
  context: OperationContext,
  partnerId: PartnerId,
  input: ListOfPartnerInput,
  { cursorSchema, read, positionOf, view }: PartnerList<Row, View>,
): Promise<{ data: View[]; nextCursor: string | null }> {
  const { cursor, limit } = parseInput(listOfPartnerInput, input);
  const after = cursor === undefined ? undefined : decodeCursor(context, cursorSchema, cursor);
  return context.database.inProgram(context.programId, async (transaction) => {
    await readPartner(transaction, context, partnerId);
    const rows = await read(transaction, after, limit + 1);
    const page = rows.slice(0, limit);
    const last = page.at(-1);
    return {
      data: await view(transaction, page),
      nextCursor: rows.length > limit && last !== undefined ? encodeCursor(context, positionOf(last)) : null,
    };
  });
}
