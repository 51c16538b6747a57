import { deliveries, digests, type PartnerId, partners } from "@leadback/db";
import { and, desc, eq, sql } from "drizzle-orm";
import { z } from "zod";
import type { OperationContext } from "../context.ts";
import { decodeCursor, encodeCursor } from "../cursor.ts";
import { parseInput } from "../parse-input.ts";
import { withinReach } from "../people/reach.ts";

export const listDigestsInput = z.strictObject({
  partnerId: z.uuid().optional(),
  cursor: z.string().max(500).optional(),
  limit: z.coerce.number().int().min(1, "At least 1.").max(200, "At most 200.").default(50),
});

const cursorSchema = z.tuple([z.iso.date(), z.uuid()]);

/** A page of frozen digests, newest period first. */
export async function listDigests(context: OperationContext, input: z.input<typeof listDigestsInput>) {
  const filter = parseInput(listDigestsInput, input);
  const position =
    filter.cursor === undefined ? undefined : decodeCursor(context, cursorSchema, filter.cursor);
  const rows = await context.database.inProgram(context.programId, (transaction) =>
    transaction
      .select({ digest: digests, partnerName: partners.name })
      .from(digests)
      .innerJoin(partners, and(eq(partners.programId, digests.programId), eq(partners.id, digests.partnerId)))
      .where(
        and(
          visibleDigests(context),
          filter.partnerId === undefined ? undefined : eq(digests.partnerId, filter.partnerId as PartnerId),
          position === undefined
            ? undefined
            : sql`(${digests.periodStartLocal}, ${digests.id}) < (${position[0]}::date, ${position[1]}::uuid)`,
        ),
      )
      .orderBy(desc(digests.periodStartLocal), desc(digests.id))
      .limit(filter.limit + 1),
  );
  const page = rows.slice(0, filter.limit);
  const last = page.at(-1)?.digest;
  return {
    data: page.map(({ digest, partnerName }) => digestSummary(digest, partnerName)),
    nextCursor:
      rows.length > page.length && last ? encodeCursor(context, [last.periodStartLocal, last.id]) : null,
  };
}

/** Every digest of the programme, or those of the actor's partners; a partner itself sees what has left for it. */
export function visibleDigests({ programId, actor }: OperationContext) {
  return and(
    eq(digests.programId, programId),
    withinReach(actor, digests.partnerId),
    actor.partnerId === undefined
      ? undefined
      : sql`exists (select 1 from ${deliveries} where ${deliveries.programId} = ${digests.programId}
          and ${deliveries.digestId} = ${digests.id} and ${deliveries.firstAttemptAt} is not null)`,
  );
}

export function digestSummary(digest: typeof digests.$inferSelect, partnerName: string) {
  return {
    id: digest.id,
    partnerId: digest.partnerId,
    partnerName,
    cadence: digest.cadence,
    edition: digest.edition,
    period: {
      from: digest.periodStart.toISOString(),
      to: digest.periodEnd.toISOString(),
      firstDay: digest.periodStartLocal,
      zone: digest.zone,
    },
    cutoffAt: digest.cutoffAt.toISOString(),
    frozenAt: digest.frozenAt.toISOString(),
    revision: digest.revision,
  };
}
