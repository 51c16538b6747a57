import {
  type DeliveryId,
  deliveries,
  deliveryStates,
  noticeItems,
  type PartnerId,
  partners,
  type Transaction,
} from "@leadback/db";
import { and, asc, desc, eq, inArray, sql } from "drizzle-orm";
import { z } from "zod";
import type { OperationContext } from "../context.ts";
import { decodeCursor, encodeCursor } from "../cursor.ts";
import { parseInput } from "../parse-input.ts";
import { withinReach } from "../people/reach.ts";

export const listNoticesInput = z.strictObject({
  partnerId: z.uuid().optional(),
  state: z.enum(deliveryStates).optional(),
  cursor: z.string().max(500).optional(),
  limit: z.coerce.number().int().min(1, "At least 1.").max(200, "At most 200.").default(50),
});

const cursorSchema = z.tuple([z.iso.date(), z.uuid()]);

/** What could not wait for the digest: every notice with what it tells and where it stands, the newest day first. */
export async function listNotices(context: OperationContext, input: z.input<typeof listNoticesInput> = {}) {
  const { partnerId, state, cursor, limit } = parseInput(listNoticesInput, input);
  const position = cursor === undefined ? undefined : decodeCursor(context, cursorSchema, cursor);
  const { programId, actor } = context;
  return context.database.inProgram(programId, async (transaction) => {
    const rows = await transaction
      .select({ notice: deliveries, partnerName: partners.name })
      .from(deliveries)
      .innerJoin(
        partners,
        and(eq(partners.programId, deliveries.programId), eq(partners.id, deliveries.partnerId)),
      )
      .where(
        and(
          eq(deliveries.programId, programId),
          eq(deliveries.cadence, "notice"),
          withinReach(actor, deliveries.partnerId),
          state === undefined ? undefined : eq(deliveries.state, state),
          partnerId === undefined ? undefined : eq(deliveries.partnerId, partnerId as PartnerId),
          position === undefined
            ? undefined
            : sql`(${deliveries.periodStartLocal}, ${deliveries.id}) < (${position[0]}::date, ${position[1]}::uuid)`,
        ),
      )
      .orderBy(desc(deliveries.periodStartLocal), desc(deliveries.id))
      .limit(limit + 1);
    const page = rows.slice(0, limit);
    const last = page.at(-1)?.notice;
    const items = await readItems(
      transaction,
      context,
      page.map(({ notice }) => notice.id),
    );
    return {
      data: page.map(({ notice, partnerName }) => ({
        id: notice.id,
        partnerId: notice.partnerId,
        partnerName,
        recipientId: notice.recipientId,
        day: notice.periodStartLocal,
        items: items.get(notice.id) ?? [],
        state: notice.state,
        /** Why it is skipped, rejected or quarantined; how it bounced. */
        reason: notice.stateReason,
        transport: notice.transport,
        dueAt: notice.dueAt.toISOString(),
        firstAttemptAt: notice.firstAttemptAt?.toISOString() ?? null,
        updatedAt: notice.updatedAt.toISOString(),
      })),
      nextCursor:
        rows.length > page.length && last ? encodeCursor(context, [last.periodStartLocal, last.id]) : null,
    };
  });
}

/** What each notice tells, in the order in which it happened. */
async function readItems(
  transaction: Transaction,
  { programId }: Pick<OperationContext, "programId">,
  noticeIds: readonly DeliveryId[],
) {
  if (noticeIds.length === 0) return new Map<DeliveryId, never[]>();
  const rows = await transaction
    .select({
      noticeId: noticeItems.deliveryId,
      kind: noticeItems.kind,
      leadId: noticeItems.leadId,
      happenedAt: noticeItems.happenedAt,
    })
    .from(noticeItems)
    .where(and(eq(noticeItems.programId, programId), inArray(noticeItems.deliveryId, [...noticeIds])))
    .orderBy(asc(noticeItems.happenedAt), asc(noticeItems.happeningId));
  const items = new Map<
    DeliveryId,
    { kind: (typeof rows)[number]["kind"]; leadId: string; happenedAt: string }[]
  >();
  for (const { noticeId, kind, leadId, happenedAt } of rows) {
    const known = items.get(noticeId) ?? [];
    known.push({ kind, leadId, happenedAt: happenedAt.toISOString() });
    items.set(noticeId, known);
  }
  return items;
}
