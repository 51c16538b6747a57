import {
  memberships,
  type PartnerId,
  partners,
  type Role,
  type Transaction,
  type UserId,
} from "@leadback/db";
import { and, asc, eq, inArray, isNotNull } from "drizzle-orm";
import type { OperationContext } from "../context.ts";

const answeringRoles: Role[] = ["admin", "channel_manager", "sales"];

/** Who is to answer a partner: its manager, or the first admin; never the person who is left out. */
export async function inboxOwner(
  transaction: Transaction,
  { programId }: Pick<OperationContext, "programId">,
  partnerId: PartnerId,
  except: string | null = null,
): Promise<UserId | null> {
  const [partner] = await transaction
    .select({ managerId: partners.managerId })
    .from(partners)
    .where(and(eq(partners.programId, programId), eq(partners.id, partnerId)));
  const people = await membersOf(transaction, programId, answeringRoles);
  const manager = people.find(({ userId }) => userId === partner?.managerId && userId !== except);
  return manager?.userId ?? firstAdmin(people, except);
}

/** To whom goes what nobody has answered in time. */
export async function adminOf(
  transaction: Transaction,
  { programId }: Pick<OperationContext, "programId">,
  except: string | null = null,
): Promise<UserId | null> {
  return firstAdmin(await membersOf(transaction, programId, ["admin"]), except);
}

function membersOf(transaction: Transaction, programId: OperationContext["programId"], roles: Role[]) {
  return transaction
    .select({ userId: memberships.userId, role: memberships.role })
    .from(memberships)
    .where(
      and(
        eq(memberships.programId, programId),
        inArray(memberships.role, roles),
        isNotNull(memberships.acceptedAt),
      ),
    )
    .orderBy(asc(memberships.acceptedAt), asc(memberships.userId));
}

function firstAdmin(people: readonly { userId: UserId; role: Role }[], except: string | null): UserId | null {
  return people.find(({ userId, role }) => role === "admin" && userId !== except)?.userId ?? null;
}
