import { type Database, memberships, type ProgramId, type UserId, users } from "@leadback/db";
import { and, asc, eq, gt, isNotNull, isNull } from "drizzle-orm";
import { recordAudit } from "../record-audit.ts";

export interface AdmittedPerson {
  userId: UserId;
  /** The programme to begin in; null for a person who belongs to none any more. */
  programId: ProgramId | null;
}

/** Whose address this is; null where nobody has invited it. */
export async function findPersonByEmail(database: Database, email: string): Promise<UserId | null> {
  const [user] = await database.global.select({ id: users.id }).from(users).where(eq(users.email, email));
  return user?.id ?? null;
}

/** Lets in who has proved to be a person: the invitations that wait for that person are accepted with it. */
export async function admitPerson(database: Database, userId: UserId, now: Date): Promise<AdmittedPerson> {
  await database.global
    .update(users)
    .set({ emailVerified: true, updatedAt: now })
    .where(and(eq(users.id, userId), eq(users.emailVerified, false)));
  const invitations = await database.global
    .select({ id: memberships.id, programId: memberships.programId, role: memberships.role })
    .from(memberships)
    .where(
      and(eq(memberships.userId, userId), isNull(memberships.acceptedAt), gt(memberships.expiresAt, now)),
    );
  for (const { id, programId, role } of invitations) {
    await database.inProgram(programId, async (transaction) => {
      const accepted = await transaction
        .update(memberships)
        .set({ acceptedAt: now })
        .where(and(eq(memberships.id, id), isNull(memberships.acceptedAt)))
        .returning({ id: memberships.id });
      if (accepted.length === 0) return;
      const actor = { kind: "user" as const, id: userId };
      await recordAudit(
        transaction,
        { programId, actor, now },
        "person.joined",
        { kind: "membership", id },
        { role },
      );
    });
  }
  const [first] = await database.global
    .select({ programId: memberships.programId })
    .from(memberships)
    .where(and(eq(memberships.userId, userId), isNotNull(memberships.acceptedAt)))
    .orderBy(asc(memberships.acceptedAt), asc(memberships.id))
    .limit(1);
  return { userId, programId: first?.programId ?? null };
}
