import {
  type Database,
  memberships,
  type PartnerId,
  type ProgramId,
  programs,
  type Role,
  sessions,
  type UserId,
} from "@leadback/db";
import { and, asc, eq, isNotNull, isNull } from "drizzle-orm";
import { OperationError } from "../operation-error.ts";

export interface ProgramOfPerson {
  id: ProgramId;
  slug: string;
  name: string;
  role: Role;
  partnerId: PartnerId | null;
  locale: string;
  zone: string;
  currency: string;
}

export async function programsOfPerson(database: Database, userId: UserId): Promise<ProgramOfPerson[]> {
  return database.global
    .select({
      id: programs.id,
      slug: programs.slug,
      name: programs.name,
      role: memberships.role,
      partnerId: memberships.partnerId,
      locale: programs.locale,
      zone: programs.zone,
      currency: programs.currency,
    })
    .from(memberships)
    .innerJoin(programs, and(eq(programs.id, memberships.programId), isNull(programs.suspendedAt)))
    .where(and(eq(memberships.userId, userId), isNotNull(memberships.acceptedAt)))
    .orderBy(asc(programs.name), asc(programs.id));
}

/** The programme of a key, which knows no other. */
export async function programsOfKey(database: Database, programId: ProgramId) {
  const rows = await database.global
    .select({
      id: programs.id,
      slug: programs.slug,
      name: programs.name,
      locale: programs.locale,
      zone: programs.zone,
      currency: programs.currency,
    })
    .from(programs)
    .where(eq(programs.id, programId));
  return rows.map((row) => ({ ...row, role: null, partnerId: null }));
}

/** Lets a session go on in another of the person's programmes. */
export async function chooseProgram(
  database: Database,
  { userId, sessionId }: { userId: UserId; sessionId: string },
  programId: string,
): Promise<ProgramOfPerson> {
  const chosen = (await programsOfPerson(database, userId)).find(({ id }) => id === programId);
  if (chosen === undefined) throw new OperationError("not_found", "There is no such programme.");
  await database.global.update(sessions).set({ programId: chosen.id }).where(eq(sessions.id, sessionId));
  return chosen;
}
