import { memberships, type Role, users } from "@leadback/db";
import { and, asc, eq, gt, inArray, isNotNull, isNull, type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import type { OperationContext } from "../context.ts";
import { decodeCursor, encodeCursor } from "../cursor.ts";
import { parseInput } from "../parse-input.ts";

export const listPeopleInput = z.strictObject({
  cursor: z.string().max(500).optional(),
  limit: z.coerce.number().int().min(1, "At least 1.").max(200, "At most 200.").default(50),
});

interface PersonRow {
  membership: typeof memberships.$inferSelect;
  user: typeof users.$inferSelect;
}

type ListPeopleInput = z.input<typeof listPeopleInput>;

/** The people of the programme, oldest first. */
export async function listPeople(context: OperationContext, input: ListPeopleInput) {
  const { rows, nextCursor } = await page(context, input, isNotNull(memberships.acceptedAt));
  return {
    data: rows.map(viewPerson),
    nextCursor,
  };
}

const workingRoles = ["admin", "channel_manager", "sales"] as const satisfies readonly Role[];

/** Those who work leads, oldest first: to whom a lead can be given, by name. */
export async function listColleagues(context: OperationContext, input: ListPeopleInput) {
  const isWorking = and(isNotNull(memberships.acceptedAt), inArray(memberships.role, workingRoles));
  const { rows, nextCursor } = await page(context, input, isWorking);
  return {
    data: rows.map(({ membership, user }) => ({ userId: user.id, name: user.name, role: membership.role })),
    nextCursor,
  };
}

export type PersonView = ReturnType<typeof viewPerson>;

export function viewPerson({ membership, user }: PersonRow) {
  return {
    id: membership.id,
    userId: user.id,
    name: user.name,
    email: user.email,
    role: membership.role,
    partnerId: membership.partnerId,
    joinedAt: membership.acceptedAt?.toISOString() ?? null,
  };
}

/** The invitations that wait to be accepted, oldest first. */
export async function listInvitations(context: OperationContext, input: ListPeopleInput) {
  const waits = and(isNull(memberships.acceptedAt), gt(memberships.expiresAt, context.now));
  const { rows, nextCursor } = await page(context, input, waits);
  return {
    data: rows.map(({ membership, user }) => ({
      id: membership.id,
      email: user.email,
      role: membership.role,
      partnerId: membership.partnerId,
      invitedAt: membership.createdAt.toISOString(),
      expiresAt: membership.expiresAt?.toISOString() ?? null,
    })),
    nextCursor,
  };
}

async function page(context: OperationContext, input: ListPeopleInput, condition: SQL | undefined) {
  const { cursor, limit } = parseInput(listPeopleInput, input);
  const position = cursor === undefined ? undefined : decodeCursor(context, z.uuid(), cursor);
  const found = await context.database.global
    .select({ membership: memberships, user: users })
    .from(memberships)
    .innerJoin(users, eq(users.id, memberships.userId))
    .where(
      and(
        eq(memberships.programId, context.programId),
        condition,
        position === undefined ? undefined : sql`${memberships.id} > ${position}::uuid`,
      ),
    )
    .orderBy(asc(memberships.id))
    .limit(limit + 1);
  const rows = found.slice(0, limit);
  const last = rows.at(-1);
  return {
    rows,
    nextCursor: found.length > limit && last ? encodeCursor(context, last.membership.id) : null,
  };
}
