import { type Database, type MembershipId, type Queryable, signInLinks } from "@leadback/db";
import { hashSecret } from "../keys/api-key-format.ts";
import { drawToken } from "./sign-in-secrets.ts";

/** Of a link that somebody asked for in a browser. */
export const signInMinutes = 10;

export interface SignInLinkOptions {
  email: string;
  minutes?: number;
  membershipId?: MembershipId;
}

/**
 * A link that signs an address in once, from any browser: for operators, who hold the whole database anyway, and for
 * invitations. Gives the path; the caller knows where this installation is reached.
 */
export async function createSignInLink(
  database: Database | { global: Queryable },
  { email, minutes = signInMinutes, membershipId }: SignInLinkOptions,
  now: Date,
): Promise<string> {
  const token = drawToken();
  await database.global.insert(signInLinks).values({
    tokenHash: hashSecret(token),
    email: email.toLowerCase(),
    membershipId: membershipId ?? null,
    createdAt: now,
    expiresAt: new Date(now.getTime() + minutes * 60_000),
  });
  return signInPath(token);
}

export function signInPath(token: string): string {
  return `/sign-in/link/${token}`;
}
