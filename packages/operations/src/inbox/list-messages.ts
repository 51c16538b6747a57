import { type LeadId, messageKinds, messages, type PartnerId, type UserId } from "@leadback/db";
import { and, asc, desc, eq, isNotNull, isNull, lt, sql } from "drizzle-orm";
import { z } from "zod";
import type { OperationContext } from "../context.ts";
import { decodeCursor, encodeCursor, foreignCursor } from "../cursor.ts";
import { parseInput } from "../parse-input.ts";
import { type MessageView, selectMessages, viewMessage, visibleMessages } from "./view-message.ts";

export const messageSorts = ["-sentAt", "dueAt"] as const;

export const listMessagesInput = z.strictObject({
  kind: z.enum(messageKinds).optional(),
  state: z.enum(["open", "overdue", "closed"]).optional(),
  partnerId: z.uuid().optional(),
  leadId: z.uuid().optional(),
  ownerId: z.string().trim().min(1).max(100).optional(),
  sort: z.enum(messageSorts).default("-sentAt"),
  cursor: z.string().max(500).optional(),
  limit: z.coerce.number().int().min(1, "At least 1.").max(200, "At most 200.").default(50),
});

export type ListMessagesInput = z.input<typeof listMessagesInput>;

const cursorSchema = z.tuple([z.enum(messageSorts), z.iso.datetime(), z.uuid()]);

/** A page of the inbox, newest first, or the most urgent first. */
export async function listMessages(
  context: OperationContext,
  input: ListMessagesInput,
): Promise<{ data: MessageView[]; nextCursor: string | null }> {
  const filter = parseInput(listMessagesInput, input);
  const isByDue = filter.sort === "dueAt";
  const column = isByDue ? messages.dueAt : messages.sentAt;
  const direction = isByDue ? asc : desc;
  const rows = await context.database.inProgram(context.programId, (transaction) =>
    selectMessages(transaction)
      .where(
        and(
          visibleMessages(context),
          filter.kind === undefined ? undefined : eq(messages.kind, filter.kind),
          stateCondition(context, filter.state),
          filter.partnerId === undefined ? undefined : eq(messages.partnerId, filter.partnerId as PartnerId),
          filter.leadId === undefined ? undefined : eq(messages.leadId, filter.leadId as LeadId),
          filter.ownerId === undefined || context.actor.partnerId !== undefined
            ? undefined
            : eq(messages.ownerId, filter.ownerId as UserId),
          position(context, filter, column),
        ),
      )
      .orderBy(direction(column), direction(messages.id))
      .limit(filter.limit + 1),
  );
  const page = rows.slice(0, filter.limit);
  const last = page.at(-1)?.message;
  const end = last && (isByDue ? last.dueAt : last.sentAt).toISOString();
  return {
    data: page.map((row) => viewMessage(context, row)),
    nextCursor: rows.length > page.length && last ? encodeCursor(context, [filter.sort, end, last.id]) : null,
  };
}

function stateCondition({ now }: OperationContext, state: z.output<typeof listMessagesInput>["state"]) {
  if (state === undefined) return undefined;
  if (state === "closed") return isNotNull(messages.answeredAt);
  return and(isNull(messages.answeredAt), state === "overdue" ? lt(messages.dueAt, now) : undefined);
}

function position(
  context: OperationContext,
  { cursor, sort }: z.output<typeof listMessagesInput>,
  column: typeof messages.dueAt | typeof messages.sentAt,
) {
  if (cursor === undefined) return undefined;
  const [cursorSort, at, id] = decodeCursor(context, cursorSchema, cursor);
  if (cursorSort !== sort) throw foreignCursor();
  const comparison = sql.raw(sort === "dueAt" ? ">" : "<");
  return sql`(${column}, ${messages.id}) ${comparison} (${at}::timestamptz, ${id}::uuid)`;
}
