import { randomUUID } from "node:crypto";
import {
  accessLetters,
  type MembershipId,
  memberships,
  type PartnerId,
  type Role,
  type Transaction,
  type UserId,
  users,
} from "@leadback/db";
import { and, eq } from "drizzle-orm";
import { z } from "zod";
import type { OperationContext } from "../context.ts";
import { plainText } from "../leads/lead-submission.ts";
import { newId } from "../new-id.ts";
import { OperationError } from "../operation-error.ts";
import { parseInput } from "../parse-input.ts";
import { getProgram } from "../programs/program.ts";
import { recordAudit } from "../record-audit.ts";
import { createSignInLink } from "./create-sign-in-link.ts";
import { emailAddressSchema } from "./email-address.ts";
import { partnerOfRole, partnerWithItsRole, personRoleShape } from "./person-role.ts";

export const invitationDays = 7;

export const invitationInput = z
  .strictObject({ email: emailAddressSchema, name: plainText(120).optional(), ...personRoleShape })
  .refine(...partnerWithItsRole);

export interface Invitation {
  id: MembershipId;
  email: string;
  role: Role;
  partnerId: PartnerId | null;
  invitedAt: string;
  expiresAt: string;
  /** Where the person accepts: a path of this installation. It signs the address in, so only a caller on the server's side may see it. */
  path: string;
}

/** Invites a person by a letter. Inviting again replaces the role and sends another letter. */
export async function invitePerson(
  context: OperationContext,
  input: z.input<typeof invitationInput>,
): Promise<Invitation> {
  const wanted = parseInput(invitationInput, input);
  const { programId, now } = context;
  return context.database.inProgram(programId, async (transaction) => {
    const program = await getProgram(transaction, programId);
    const partnerId = await partnerOfRole(transaction, context, wanted.partnerId);
    const userId = await personOf(transaction, wanted, now);
    const [present] = await transaction
      .select()
      .from(memberships)
      .where(and(eq(memberships.programId, programId), eq(memberships.userId, userId)))
      .for("update");
    if (present !== undefined && present.acceptedAt !== null) {
      throw new OperationError(
        "conflict",
        "This person belongs to the programme already; nothing was changed.",
      );
    }
    const id = newId<MembershipId>(now);
    const expiresAt = new Date(now.getTime() + invitationDays * 86_400_000);
    // A new id ends the link of the letter before.
    const values = {
      id,
      role: wanted.role,
      partnerId,
      invitedBy: context.actor.id,
      createdAt: now,
      expiresAt,
    };
    await transaction
      .insert(memberships)
      .values({ programId, userId, ...values })
      .onConflictDoUpdate({ target: [memberships.programId, memberships.userId], set: values });
    const path = await createSignInLink(
      { global: transaction },
      { email: wanted.email, minutes: invitationDays * 1_440, membershipId: id },
      now,
    );
    await transaction.insert(accessLetters).values({
      id: randomUUID(),
      kind: "invitation",
      recipient: wanted.email,
      locale: program.locale,
      data: { path, program: program.name, role: wanted.role, days: invitationDays },
      createdAt: now,
      dueAt: now,
      expiresAt,
    });
    await recordAudit(
      transaction,
      context,
      "person.invited",
      { kind: "membership", id },
      { role: wanted.role },
    );
    return {
      id,
      email: wanted.email,
      role: wanted.role,
      partnerId,
      invitedAt: now.toISOString(),
      expiresAt: expiresAt.toISOString(),
      path,
    };
  });
}

async function personOf(
  transaction: Transaction,
  { email, name }: { email: string; name?: string | undefined },
  now: Date,
): Promise<UserId> {
  await transaction
    .insert(users)
    .values({ id: newId<UserId>(now), name: name ?? "", email, createdAt: now, updatedAt: now })
    .onConflictDoNothing({ target: users.email });
  const [user] = await transaction.select({ id: users.id }).from(users).where(eq(users.email, email));
  if (user === undefined) throw new Error("A person who was just written is not there.");
  return user.id;
}
