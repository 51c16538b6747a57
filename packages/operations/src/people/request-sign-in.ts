import { randomUUID } from "node:crypto";
import {
  accessLetters,
  type Database,
  memberships,
  type Queryable,
  signInLinks,
  signInRequests,
  users,
} from "@leadback/db";
import type { Locale } from "@leadback/scoring";
import { and, eq, gt, isNotNull, lt, or, sql } from "drizzle-orm";
import { hashSecret } from "../keys/api-key-format.ts";
import { OperationError } from "../operation-error.ts";
import { signInMinutes, signInPath } from "./create-sign-in-link.ts";
import { countingHash } from "./email-address.ts";
import { drawCode, drawToken, hashCode } from "./sign-in-secrets.ts";

const windowMs = 3_600_000;
export const requestsPerAddress = 5;
export const requestsPerPlace = 20;

export interface SignInRequest {
  /** Checked by `emailAddressSchema`. */
  email: string;
  /** Where the request came from: an IP address. */
  place: string;
  locale: Locale;
  /** A path of ours to go to then. */
  nextPath: string | null;
}

/**
 * Writes a letter with a link and a code to whoever belongs to a programme under this address. What it answers and does
 * is the same for an address that nobody has, and for one that has asked too often: nobody learns who is known here.
 *
 * @returns the secret for a cookie of the browser that asked; the link and the code work in that browser alone
 * @throws {OperationError} limit_exceeded for a place that has asked too often, whatever the addresses
 */
export async function requestSignIn(
  database: Database,
  { email, place, locale, nextPath }: SignInRequest,
  now: Date,
): Promise<{ binding: string }> {
  const [token, binding, code] = [drawToken(), drawToken(), drawCode()];
  const expiresAt = new Date(now.getTime() + signInMinutes * 60_000);
  await database.global.transaction(async (transaction) => {
    const isWithinLimit = await countRequest(transaction, email, place, now);
    await transaction.insert(signInLinks).values({
      tokenHash: hashSecret(token),
      email,
      bindingHash: hashSecret(binding),
      codeHash: hashCode(binding, code),
      nextPath,
      createdAt: now,
      expiresAt,
    });
    const [known] = await transaction
      .select({ email: users.email })
      .from(users)
      .innerJoin(memberships, eq(memberships.userId, users.id))
      .where(
        and(eq(users.email, email), or(isNotNull(memberships.acceptedAt), gt(memberships.expiresAt, now))),
      )
      .limit(1);
    if (known === undefined || !isWithinLimit) return;
    await transaction.insert(accessLetters).values({
      id: randomUUID(),
      kind: "sign_in",
      recipient: known.email,
      locale,
      data: { path: signInPath(token), code, minutes: signInMinutes },
      createdAt: now,
      dueAt: now,
      expiresAt,
    });
  });
  return { binding };
}

/** Whether the address may still have a letter. One request of a place is counted at a time. */
async function countRequest(
  transaction: Queryable,
  email: string,
  place: string,
  now: Date,
): Promise<boolean> {
  const [addressHash, placeHash] = [countingHash("address", email), countingHash("place", place)];
  const since = new Date(now.getTime() - windowMs);
  for (const lock of [placeHash, addressHash]) {
    await transaction.execute(sql`select pg_advisory_xact_lock(hashtextextended(${lock}, 0))`);
  }
  await transaction.delete(signInRequests).where(lt(signInRequests.requestedAt, since));
  const [count] = await transaction
    .select({
      byPlace: sql<number>`count(*) filter (where ${signInRequests.placeHash} = ${placeHash})::int`,
      byAddress: sql<number>`count(*) filter (where ${signInRequests.addressHash} = ${addressHash})::int`,
    })
    .from(signInRequests)
    .where(or(eq(signInRequests.placeHash, placeHash), eq(signInRequests.addressHash, addressHash)));
  if ((count?.byPlace ?? 0) >= requestsPerPlace) {
    throw new OperationError(
      "limit_exceeded",
      "Too many sign-in letters were asked for from here within an hour. Wait a while; links that you have stay valid.",
    );
  }
  await transaction
    .insert(signInRequests)
    .values({ id: randomUUID(), addressHash, placeHash, requestedAt: now });
  return (count?.byAddress ?? 0) < requestsPerAddress;
}
