import {
  type Database,
  memberships,
  type PartnerId,
  type ProgramId,
  partners,
  programs,
  type Role,
  sessions,
  type UserId,
  users,
} from "@leadback/db";
import { and, eq, gt, isNotNull, isNull } from "drizzle-orm";
import type { Actor } from "../context.ts";

/** A person who is signed in, and the programme in which this browser works. */
export interface SignedInPerson {
  sessionId: string;
  userId: UserId;
  name: string;
  email: string;
  current: { programId: ProgramId; name: string; role: Role; partnerId: PartnerId | null } | null;
}

/** Whose session this is; null for one that is unknown, over or ended, all alike. */
export async function findSession(
  database: Database,
  token: string,
  now: Date,
): Promise<SignedInPerson | null> {
  const [row] = await database.global
    .select({ session: sessions, user: users, membership: memberships, programName: programs.name })
    .from(sessions)
    .innerJoin(users, eq(users.id, sessions.userId))
    .leftJoin(
      memberships,
      and(
        eq(memberships.userId, sessions.userId),
        eq(memberships.programId, sessions.programId),
        isNotNull(memberships.acceptedAt),
      ),
    )
    .leftJoin(programs, and(eq(programs.id, memberships.programId), isNull(programs.suspendedAt)))
    .where(and(eq(sessions.token, token), gt(sessions.expiresAt, now)));
  if (row === undefined) return null;
  const { session, user, membership, programName } = row;
  return {
    sessionId: session.id,
    userId: user.id,
    name: user.name,
    email: user.email,
    current:
      membership === null || programName === null
        ? null
        : {
            programId: membership.programId,
            name: programName,
            role: membership.role,
            partnerId: membership.partnerId,
          },
  };
}

/** A person as the actor of operations in the current programme, with the partners that it may see. */
export async function actorOfPerson(
  database: Database,
  userId: UserId,
  { programId, role, partnerId }: NonNullable<SignedInPerson["current"]>,
): Promise<Actor> {
  const actor: Actor = { kind: "user", id: userId, role };
  if (role === "partner") {
    // A membership of this role without a partner reaches nobody.
    return partnerId === null ? { ...actor, managedPartnerIds: [] } : { ...actor, partnerId };
  }
  if (role !== "channel_manager") return actor;
  const managed = await database.inProgram(programId, (transaction) =>
    transaction
      .select({ id: partners.id })
      .from(partners)
      .where(and(eq(partners.programId, programId), eq(partners.managerId, userId))),
  );
  return { ...actor, managedPartnerIds: managed.map(({ id }) => id) };
}
