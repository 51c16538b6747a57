import { disputeStates, disputes, type LeadId, type PartnerId } from "@leadback/db";
import { and, desc, eq, sql } from "drizzle-orm";
import { z } from "zod";
import type { OperationContext } from "../context.ts";
import { decodeCursor, encodeCursor } from "../cursor.ts";
import { parseInput } from "../parse-input.ts";
import { type DisputeView, selectDisputes, viewDispute, visibleDisputes } from "./view-dispute.ts";

export const listDisputesInput = z.strictObject({
  state: z.enum(disputeStates).optional(),
  partnerId: z.uuid().optional(),
  leadId: z.uuid().optional(),
  cursor: z.string().max(500).optional(),
  limit: z.coerce.number().int().min(1, "At least 1.").max(200, "At most 200.").default(50),
});

export type ListDisputesInput = z.input<typeof listDisputesInput>;

const cursorSchema = z.tuple([z.iso.datetime(), z.uuid()]);

/** A page of disputes, newest first. */
export async function listDisputes(
  context: OperationContext,
  input: ListDisputesInput,
): Promise<{ data: DisputeView[]; nextCursor: string | null }> {
  const filter = parseInput(listDisputesInput, input);
  const position =
    filter.cursor === undefined ? undefined : decodeCursor(context, cursorSchema, filter.cursor);
  const rows = await context.database.inProgram(context.programId, (transaction) =>
    selectDisputes(transaction)
      .where(
        and(
          visibleDisputes(context),
          filter.state === undefined ? undefined : eq(disputes.state, filter.state),
          filter.partnerId === undefined ? undefined : eq(disputes.partnerId, filter.partnerId as PartnerId),
          filter.leadId === undefined ? undefined : eq(disputes.leadId, filter.leadId as LeadId),
          position === undefined
            ? undefined
            : sql`(${disputes.openedAt}, ${disputes.id}) < (${position[0]}::timestamptz, ${position[1]}::uuid)`,
        ),
      )
      .orderBy(desc(disputes.openedAt), desc(disputes.id))
      .limit(filter.limit + 1),
  );
  const page = rows.slice(0, filter.limit);
  const last = page.at(-1)?.dispute;
  return {
    data: page.map((row) => viewDispute(context, row)),
    nextCursor:
      rows.length > page.length && last
        ? encodeCursor(context, [last.openedAt.toISOString(), last.id])
        : null,
  };
}
