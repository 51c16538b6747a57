import { partnerStages, partners, partnerTypes } from "@leadback/db";
import { and, asc, eq, ilike, isNull, sql } from "drizzle-orm";
import { z } from "zod";
import type { OperationContext } from "../context.ts";
import { decodeCursor, encodeCursor } from "../cursor.ts";
import { parseInput } from "../parse-input.ts";
import { withinReach } from "../people/reach.ts";
import { partnerSummary } from "./get-partner.ts";

export const listPartnersInput = z.strictObject({
  type: z.enum(partnerTypes).optional(),
  stage: z.enum(partnerStages).optional(),
  q: z.string().trim().min(1).max(100).optional(),
  cursor: z.string().max(1_000).optional(),
  limit: z.coerce.number().int().min(1, "At least 1.").max(200, "At most 200.").default(50),
});

export type ListPartnersInput = z.input<typeof listPartnersInput>;

const cursorSchema = z.tuple([z.string().regex(/^\P{Cc}*$/u), z.uuid()]);

/** A page of partners by name; archived ones are left out. */
export async function listPartners(context: OperationContext, input: ListPartnersInput) {
  const filter = parseInput(listPartnersInput, input);
  const position =
    filter.cursor === undefined ? undefined : decodeCursor(context, cursorSchema, filter.cursor);
  const pattern = filter.q?.replace(/[\\%_]/g, (character) => `\\${character}`);
  const rows = await context.database.inProgram(context.programId, (transaction) =>
    transaction
      .select()
      .from(partners)
      .where(
        and(
          eq(partners.programId, context.programId),
          isNull(partners.archivedAt),
          withinReach(context.actor, partners.id),
          filter.type === undefined ? undefined : eq(partners.type, filter.type),
          filter.stage === undefined ? undefined : eq(partners.stage, filter.stage),
          pattern === undefined ? undefined : ilike(partners.name, `%${pattern}%`),
          position === undefined
            ? undefined
            : sql`(${partners.name}, ${partners.id}) > (${position[0]}, ${position[1]}::uuid)`,
        ),
      )
      .orderBy(asc(partners.name), asc(partners.id))
      .limit(filter.limit + 1),
  );
  const page = rows.slice(0, filter.limit);
  const last = page.at(-1);
  return {
    data: page.map(partnerSummary),
    nextCursor: rows.length > page.length && last ? encodeCursor(context, [last.name, last.id]) : null,
  };
}
