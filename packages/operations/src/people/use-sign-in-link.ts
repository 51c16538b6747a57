import { type Database, memberships, programs, signInLinks } from "@leadback/db";
import { and, desc, eq, gt, isNull, lt, sql } from "drizzle-orm";
import { hashSecret } from "../keys/api-key-format.ts";
import { hashCode } from "./sign-in-secrets.ts";

export const codeAttempts = 5;

/** Who has proved to read an address, and where that person wanted to go. */
export interface ProvenAddress {
  email: string;
  nextPath: string | null;
}

/** `gone`: never there, used, or too old. `other_browser`: good, but asked for in another browser. */
export type SignInRefusal = "gone" | "other_browser" | "wrong_code";

export interface ShownSignInLink {
  email: string;
  /** The programme that invites, where the link accepts an invitation. */
  invitedTo: string | null;
}

/** What a link would do; looking changes nothing. Null for one that does nothing any more. */
export async function readSignInLink(
  database: Database,
  token: string,
  now: Date,
): Promise<ShownSignInLink | null> {
  const link = await findLink(database, token, now);
  return link === null ? null : { email: link.email, invitedTo: link.programName };
}

/** Uses a link up: of any number of attempts at once, one succeeds. */
export async function useSignInLink(
  database: Database,
  { token, binding }: { token: string; binding: string | undefined },
  now: Date,
): Promise<ProvenAddress | SignInRefusal> {
  const link = await findLink(database, token, now);
  if (link === null) return "gone";
  if (link.bindingHash !== null && (binding === undefined || hashSecret(binding) !== link.bindingHash))
    return "other_browser";
  return (await useUp(database, link.tokenHash, now)) ? link : "gone";
}

/** The other way to the same end: the digits of the letter, typed where the letter was asked for. */
export async function useSignInCode(
  database: Database,
  { binding, code }: { binding: string | undefined; code: string },
  now: Date,
): Promise<ProvenAddress | SignInRefusal> {
  if (binding === undefined) return "gone";
  const isUsable = and(
    eq(signInLinks.bindingHash, hashSecret(binding)),
    isNull(signInLinks.usedAt),
    gt(signInLinks.expiresAt, now),
    lt(signInLinks.codeAttempts, codeAttempts),
  );
  const [link] = await database.global
    .update(signInLinks)
    .set({ codeAttempts: sql`${signInLinks.codeAttempts} + 1` })
    .where(isUsable)
    .returning();
  if (link === undefined) return "gone";
  if (link.codeHash !== hashCode(binding, code)) return "wrong_code";
  return (await useUp(database, link.tokenHash, now)) ? link : "gone";
}

async function findLink(database: Database, token: string, now: Date) {
  const [row] = await database.global
    .select({ link: signInLinks, membership: memberships, programName: programs.name })
    .from(signInLinks)
    .leftJoin(memberships, eq(memberships.id, signInLinks.membershipId))
    .leftJoin(programs, eq(programs.id, memberships.programId))
    .where(
      and(
        eq(signInLinks.tokenHash, hashSecret(token)),
        isNull(signInLinks.usedAt),
        gt(signInLinks.expiresAt, now),
      ),
    )
    .orderBy(desc(signInLinks.createdAt))
    .limit(1);
  if (row === undefined) return null;
  const isRevoked = row.link.membershipId !== null && row.membership === null;
  return isRevoked ? null : { ...row.link, programName: row.programName };
}

async function useUp(database: Database, tokenHash: string, now: Date): Promise<boolean> {
  const used = await database.global
    .update(signInLinks)
    .set({ usedAt: now })
    .where(and(eq(signInLinks.tokenHash, tokenHash), isNull(signInLinks.usedAt)))
    .returning({ tokenHash: signInLinks.tokenHash });
  return used.length === 1;
}
