import { memberships, users } from "@leadback/db";
import { and, eq, isNotNull } from "drizzle-orm";
import { z } from "zod";
import type { OperationContext } from "../context.ts";
import { OperationError } from "../operation-error.ts";
import { parseInput } from "../parse-input.ts";
import { recordAudit } from "../record-audit.ts";
import { type PersonView, viewPerson } from "./list-people.ts";
import { lastAdmin, lockAdmins } from "./lock-admins.ts";
import { partnerOfRole, partnerWithItsRole, personRoleShape } from "./person-role.ts";
import { asMembershipId } from "./remove-person.ts";

export const personRoleInput = z.strictObject(personRoleShape).refine(...partnerWithItsRole);

/** Gives a person another role: what it may do here changes with its next request. The last admin stays one. */
export async function changePersonRole(
  context: OperationContext,
  membershipId: string,
  input: z.input<typeof personRoleInput>,
): Promise<PersonView> {
  const wanted = parseInput(personRoleInput, input);
  const { programId } = context;
  return context.database.inProgram(programId, async (transaction) => {
    const admins = await lockAdmins(transaction, context);
    const [found] = await transaction
      .select({ membership: memberships, user: users })
      .from(memberships)
      .innerJoin(users, eq(users.id, memberships.userId))
      .where(
        and(
          eq(memberships.programId, programId),
          eq(memberships.id, asMembershipId(membershipId)),
          isNotNull(memberships.acceptedAt),
        ),
      )
      .for("update", { of: memberships });
    if (found === undefined) throw new OperationError("not_found", "There is no such person.");
    const { membership, user } = found;
    const changed = {
      role: wanted.role,
      partnerId: await partnerOfRole(transaction, context, wanted.partnerId),
    };
    if (membership.role === changed.role && membership.partnerId === changed.partnerId) {
      return viewPerson({ membership, user });
    }
    if (membership.role === "admin" && admins.length < 2) throw lastAdmin();
    await transaction
      .update(memberships)
      .set(changed)
      .where(and(eq(memberships.programId, programId), eq(memberships.id, membership.id)));
    await recordAudit(
      transaction,
      context,
      "person.role_changed",
      { kind: "membership", id: membership.id },
      { from: membership.role, ...changed },
    );
    return viewPerson({ membership: { ...membership, ...changed }, user });
  });
}
